/** From the page of a sector to the answers prepared for it, where there are some. */
import { routes } from '#lib/routes.ts';
import type { Prepared } from '#lib/views/case-base.ts';

export function SimilarCasesLink({ sector, prepared }: { sector: string; prepared: readonly Prepared[] }) {
  if (!prepared.some((one) => one.sector.id === sector)) return null;
  return (
    <p className="no-print mt-8">
      <a href={`${routes.similarCases}#${sector}`}>Un cas comme le mien, dans ce secteur</a>
    </p>
  );
}
