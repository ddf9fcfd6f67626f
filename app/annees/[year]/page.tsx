import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { ExploreLink } from '#components/lists/explore-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { filteredBy, routes } from '#lib/routes.ts';
import { decisionRows, totalsOf } from '#lib/views/decisions.ts';
import { decisionsOfYear, yearLines } from '#lib/views/facets.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return yearLines(corpus()).map(({ year }) => ({ year }));
}

export async function generateMetadata({ params }: PageProps<'/annees/[year]'>) {
  const { year } = await params;
  return pageMetadata({
    title: `Sanctions de ${year}`,
    description: `Les décisions prises en ${year} : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: routes.year(year),
  });
}

export default async function Page({ params }: PageProps<'/annees/[year]'>) {
  const { year } = await params;
  const decisions = decisionsOfYear(year, corpus());
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Années', href: routes.years },
  ];
  return (
    <>
      <PageHeader links={links} title={`Sanctions de ${year}`} />
      <TotalsLine totals={totalsOf(decisions)} />
      <ExploreLink href={filteredBy('annee', year)} />
      <DecisionsTable rows={decisionRows(decisions, corpus())} caption={`Décisions de ${year}`} anchors />
    </>
  );
}
