import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { CoverageTable } from '#components/lists/coverage-table.tsx';
import { ExploreLink } from '#components/lists/explore-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { corpus } from '#lib/content/load.ts';
import { filteredBy, pageOf, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { yearLines } from '#lib/views/facets.ts';
import { pageNumber, pagePath, pageTitle } from '#lib/views/paging.ts';
import { yearPages, yearView } from '#lib/views/year.ts';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return yearLines(corpus()).flatMap(({ year }) =>
    Array.from({ length: yearPages(year, corpus()) }, (_, i) => ({ year, page: pagePath(i + 1) })),
  );
}

export async function generateMetadata({ params }: PageProps<'/annees/[year]/[[...page]]'>) {
  const { year, page } = await params;
  return pageMetadata({
    title: pageTitle(`Sanctions de ${year}`, pageNumber(page)),
    description: `Les décisions prises en ${year} : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: pageOf(routes.year(year), pageNumber(page)),
  });
}

export default async function Page({ params }: PageProps<'/annees/[year]/[[...page]]'>) {
  const { year, page } = await params;
  const view = yearView(year, corpus(), pageNumber(page));
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Années', href: routes.years },
  ];
  return (
    <>
      <PageHeader links={links} title={`Sanctions de ${year}`} />
      <TotalsLine totals={view.totals} />
      {view.page > 1 ? null : (
        <p className="mb-10 max-w-[68ch] text-xl leading-relaxed">{typeset(view.sentences.join(' '))}</p>
      )}
      <ExploreLink href={filteredBy('annee', year)} />
      <DecisionsTable rows={view.rows} caption={`Décisions de ${year}`} anchors />
      <Pager list={routes.year(year)} page={view.page} pages={view.pages} />
      {view.listed.length === 0 ? null : (
        <section className="mt-12">
          <h2 className="mb-3 text-2xl font-semibold">Lignes de la liste officielle qu’aucun article ne raconte</h2>
          <DecisionsTable rows={view.listed} caption={`Liste officielle, ${year}`} anchors />
        </section>
      )}
      {view.coverage && view.page === 1 ? (
        <section className="mt-12">
          <h2 className="mb-3 text-2xl font-semibold">Ce que la CNIL annonce, et ce que le recueil contient</h2>
          <CoverageTable years={[view.coverage]} caption={`Total annoncé par la CNIL pour ${year}`} />
        </section>
      ) : null}
    </>
  );
}
