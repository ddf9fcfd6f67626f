/** Links from the page of a sector, a theme or a provision to its prepared answers, if any. */
import { routes } from '#lib/routes.ts';
import type { Prepared } from '#lib/views/case-base.ts';
import { FacetLinks } from '../lists/facet-links.tsx';

/** Link to all the prepared answers of a sector. */
export function SimilarCasesLink({ sector, prepared }: { sector: string; prepared: readonly Prepared[] }) {
  if (!prepared.some((one) => one.sector.id === sector)) return null;
  return (
    <p className="no-print mt-8">
      <a href={`${routes.similarCases}#${sector}`}>Un cas comme le mien, dans ce secteur</a>
    </p>
  );
}

/** Links to the prepared answers of one theme or one article, sector by sector. */
export function SimilarCasesBySector({ answers }: { answers: readonly Prepared[] }) {
  const [first] = answers;
  if (first === undefined) return null;
  return (
    <div className="no-print mt-14">
      <FacetLinks
        title={`Un cas comme le mien : ${first.basis.name}, par secteur`}
        lines={answers.map(({ sector, count, href }) => ({ label: sector.name, href, count }))}
      />
    </div>
  );
}
