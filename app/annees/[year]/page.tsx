import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { CoverageTable } from '#components/lists/coverage-table.tsx';
import { ExploreLink } from '#components/lists/explore-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { filteredBy, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { yearLines } from '#lib/views/facets.ts';
import { yearView } from '#lib/views/year.ts';
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
  const view = yearView(year, corpus());
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Années', href: routes.years },
  ];
  return (
    <>
      <PageHeader links={links} title={`Sanctions de ${year}`} />
      <TotalsLine totals={view.totals} />
      <p className="mb-10 max-w-[68ch] text-xl leading-relaxed">{typeset(view.sentences.join(' '))}</p>
      <ExploreLink href={filteredBy('annee', year)} />
      <DecisionsTable rows={view.rows} caption={`Décisions de ${year}`} anchors />
      {view.coverage ? (
        <section className="mt-12">
          <h2 className="mb-3 text-2xl font-semibold">Ce que la CNIL annonce, et ce que le recueil contient</h2>
          <CoverageTable years={[view.coverage]} caption={`Total annoncé par la CNIL pour ${year}`} />
        </section>
      ) : null}
    </>
  );
}
