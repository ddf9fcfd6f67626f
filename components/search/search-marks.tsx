/** Data of a page for the search index, beside its text. Nothing is visible. */
import type { SearchMarks as Marks } from '#lib/views/search-marks.ts';

export function SearchMarks({ marks: { filters, facts } }: { marks: Marks }) {
  const values = [
    `type:${filters.type}`,
    ...filters.annee.map((year) => `annee:${year}`),
    ...filters.theme.map((theme) => `theme:${theme}`),
  ];
  return (
    <>
      {values.map((value) => (
        <span key={value} data-pagefind-filter={value} />
      ))}
      {Object.entries(facts).map(([name, value]) => (
        <span key={name} data-pagefind-meta={`${name}:${value}`} />
      ))}
    </>
  );
}
