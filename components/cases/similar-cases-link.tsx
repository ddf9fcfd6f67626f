/** Links from the page of a sector, a theme or a provision to its prepared answers, or to the form where it has none. */
import { routes } from '#lib/routes.ts';
import type { Prepared } from '#lib/views/case-base.ts';
import { FacetLinks } from '../lists/facet-links.tsx';

/** Link to all the prepared answers of a sector. */
export function SimilarCasesLink({ sector, prepared }: { sector: string; prepared: readonly Prepared[] }) {
  const anchor = prepared.some((one) => one.sector.id === sector) ? `#${sector}` : '';
  return (
    <p className="no-print mt-8">
      <a href={`${routes.similarCases}${anchor}`}>Un cas comme le mien, dans ce secteur</a>
    </p>
  );
}

/** Links to the prepared answers of one theme or one article, sector by sector. */
export function SimilarCasesBySector({ answers }: { answers: readonly Prepared[] }) {
  const [first] = answers;
  if (first === undefined)
    return (
      <p className="no-print mt-8">
        <a href={routes.similarCases}>Un cas comme le mien : choisir un manquement et un secteur</a>
      </p>
    );
  return (
    <div className="no-print mt-14">
      <FacetLinks
        title={`Un cas comme le mien : ${first.basis.name}, par secteur`}
        lines={answers.map(({ sector, count, href }) => ({ label: sector.name, href, count }))}
      />
    </div>
  );
}
