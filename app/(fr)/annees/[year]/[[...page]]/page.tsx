import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { OfficialText } from '#components/decisions/official-text.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { CoverageTable } from '#components/lists/coverage-table.tsx';
import { ExploreLink } from '#components/lists/explore-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { filteredBy, pageOf, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { decisionsBy } from '#lib/views/facets/decisions-by.ts';
import { listParams, pageNumber, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { yearView } from '#lib/views/year.ts';
import { corpus } from '../../../../corpus.ts';
import { changed, framed } from '../../../../document.tsx';
import { pageMetadata } from '../../../../page-metadata.ts';

export const dynamicParams = false;

function allParams() {
  const { annee: years } = decisionsBy(corpus());
  return listParams(years.keys(), years, pageSizes.decisions).map(({ slug, page }) => ({ year: slug, page }));
}

export async function generateMetadata({ params }: PageProps<'/annees/[year]/[[...page]]'>) {
  const { year, page } = await params;
  return pageMetadata({
    title: pageTitle(`Sanctions de ${year}`, pageNumber(page)),
    description: `Les décisions prises en ${year} : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: pageOf(routes.year(year), pageNumber(page)),
  });
}

async function Page({ params }: PageProps<'/annees/[year]/[[...page]]'>) {
  const { year, page } = await params;
  const view = yearView(year, corpus(), pageNumber(page));
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Sanctions', href: routes.decisions },
    { label: 'Années', href: routes.years },
  ];
  return (
    <>
      <PageHeader site={corpus().site} links={links} title={`Sanctions de ${year}`} />
      <TotalsLine totals={view.totals} />
      <p className="label -mt-2 mb-6 flex flex-wrap gap-x-6">
        <a href={routes.yearCsv(year)} download={`decisions-${year}.csv`} className="inline-block py-1">
          {typeset(`Télécharger l’année ${year} (CSV)`)}
        </a>
        <ExploreLink href={filteredBy('annee', year)} />
      </p>
      {view.page > 1 ? null : (
        <p className="mb-10 max-w-[36em] text-xl leading-relaxed">{typeset(view.sentences.join(' '))}</p>
      )}
      <DecisionsTable
        rows={view.rows}
        caption={`Décisions de ${year}`}
        official={(row) => <OfficialText row={row} />}
      />
      <Pager list={routes.year(year)} page={view.page} pages={view.pages} />
      {view.coverage && view.page === 1 ? (
        <section className="mt-12">
          <h2 className="mb-3 text-2xl font-semibold">Ce que la CNIL annonce, et ce que le recueil contient</h2>
          <CoverageTable years={[view.coverage]} caption={`Total annoncé par la CNIL pour ${year}`} />
        </section>
      ) : null}
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
