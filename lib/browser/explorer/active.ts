/** The filters in use, each with the selection without it. */
import { type FacetName, facetNames } from '../../views/facets/names.ts';
import { filters as words } from '../../views/words/fr-browser.ts';
import { type Records, termLabel } from './records.ts';
import { activeCount, type Selection, toggled } from './selection.ts';

export interface ActiveFilter {
  /** Words of the filter alone: « Cookies et traceurs », « à partir de 5 000 € ». */
  readonly label: string;
  /** Name of the filter: « Thème ». */
  readonly title: string;
  /** The selection without this filter. */
  readonly without: Selection;
}

/** Every filter of a selection, in the order of the address; `titles` are the titles of the filters on the page. */
export function activeFilters(
  selection: Selection,
  records: Records,
  titles: Readonly<Record<FacetName, string>>,
): ActiveFilter[] {
  const { facets, min, max, q } = selection;
  const rest = { ...selection, page: 1 };
  const active = facetNames.flatMap((name) =>
    facets[name].map((slug) => ({
      title: titles[name],
      // A slug that no decision has is shown unchanged.
      label: termLabel(records, name, slug) ?? slug,
      without: toggled(selection, name, slug),
    })),
  );
  if (min !== null) active.push({ title: words.amount, label: words.from(min), without: { ...rest, min: null } });
  if (max !== null) active.push({ title: words.amount, label: words.to(max), without: { ...rest, max: null } });
  if (q !== '') active.push({ title: words.text, label: words.quoted(q), without: { ...rest, q: '' } });
  return active;
}

/** The value chosen, if no other filter is in use: it may have its own page. */
export function onlyFilter(selection: Selection): { name: FacetName; slug: string } | null {
  const [only] = facetNames.flatMap((name) => selection.facets[name].map((slug) => ({ name, slug })));
  return only && activeCount(selection) === 1 ? only : null;
}
