import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { ExplorerFrame } from '#components/explorer/explorer-frame.tsx';
import { FacetLinks } from '#components/lists/facet-links.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { dataFiles, linksTo } from '#lib/exports/files.ts';
import { uncapitalise } from '#lib/format.ts';
import { pageOf, routes } from '#lib/routes.ts';
import { decisionRows, totalsOf } from '#lib/views/decisions.ts';
import { termLines, yearLines } from '#lib/views/facets/pages.ts';
import { paged, pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

/** Lists that are made at build. */
const lists = [
  { label: 'par année', href: routes.years },
  { label: 'par thème', href: routes.themes },
  { label: 'par secteur', href: routes.sectors },
  { label: 'par fondement', href: routes.provisions },
  { label: 'par organisme', href: routes.organisations },
];

export const dynamicParams = false;

function allParams() {
  return pageParams(corpus().decisions.length, pageSizes.decisions);
}

export async function generateMetadata({ params }: PageProps<'/sanctions/[[...page]]'>) {
  const page = pageNumber((await params).page);
  return pageMetadata({
    title: pageTitle('Toutes les sanctions', page),
    description:
      'Chaque décision avec sa date, l’organisme visé, les mesures, les fondements et le montant en vigueur après recours.',
    path: pageOf(routes.decisions, page),
  });
}

async function Page({ params }: PageProps<'/sanctions/[[...page]]'>) {
  const all = corpus();
  const list = paged(all.decisions, pageNumber((await params).page), pageSizes.decisions);
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Sanctions"
        lead="Chaque décision, de la plus récente à la plus ancienne, avec le montant qui reste dû après recours."
      />
      <ExplorerFrame
        totals={<TotalsLine totals={totalsOf(all.decisions)} />}
        lists={lists}
        files={linksTo(dataFiles).map(({ href, label }) => ({ href, label: uncapitalise(label) }))}
        pager={<Pager list={routes.decisions} page={list.page} pages={list.pages} />}
      >
        <DecisionsTable
          rows={decisionRows(list.elements, all)}
          caption="Décisions, de la plus récente à la plus ancienne"
        />
      </ExplorerFrame>
      <div className="mt-14 space-y-8">
        <FacetLinks title="Par année" lines={yearLines(all)} />
        <p>
          <a href={routes.years}>Les années l’une à côté de l’autre</a>
        </p>
        <FacetLinks title="Par thème" lines={termLines('theme', all)} />
        <FacetLinks title="Par secteur" lines={termLines('secteur', all)} />
      </div>
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
