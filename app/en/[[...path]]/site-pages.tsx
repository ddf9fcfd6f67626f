/** The English pages of the whole site: home, list of decisions, open data, about. */

import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { EnglishAbout } from '#components/english/about.tsx';
import { EnglishData } from '#components/english/data.tsx';
import { EnglishHome } from '#components/english/home.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { englishRoutes, pageOf, routes } from '#lib/routes.ts';
import { dataPageView } from '#lib/views/data-page.ts';
import { documentTitle } from '#lib/views/document-title.ts';
import { englishHomeView, englishListView } from '#lib/views/english-pages.ts';
import { pageNumber } from '#lib/views/paging.ts';
import { corpus } from '../../corpus.ts';
import { type EnglishPage, edition, englishMetadata, home, titleOf } from './english-page.ts';

export function homePage(): EnglishPage {
  const { name, description } = edition().site;
  return {
    metadata: () => ({
      ...englishMetadata({ title: name, description, path: englishRoutes.home }),
      title: { absolute: documentTitle(`${name}: fines in force, provisions, appeals`, name) },
    }),
    body: () => <EnglishHome view={englishHomeView(corpus())} edition={edition()} />,
  };
}

/** A page of the list; `pieces` end its address. */
export function listPage(pieces: readonly string[]): EnglishPage {
  const page = pageNumber(pieces);
  return {
    metadata: () =>
      englishMetadata({
        title: titleOf('All sanctions', page),
        description:
          'Every decision with its date, the body concerned, the measures, the provisions breached and the amount in force after appeal.',
        path: pageOf(englishRoutes.decisions, page),
      }),
    body: () => {
      const { rows, totals, pages } = englishListView(corpus(), page);
      const { words, site } = edition();
      return (
        <>
          <PageHeader
            site={site}
            links={[home]}
            title="Sanctions"
            lead="Every decision, newest first, with the amount that remains due after appeal."
            words={words}
          >
            <p className="mt-3 max-w-[33em]">
              {'To filter, sort and download a selection, use the '}
              <a href={routes.decisions} hrefLang="fr">
                explorer in French
              </a>
              {'. Rows of the CNIL’s official list that name nobody lead to their year, in French.'}
            </p>
          </PageHeader>
          <TotalsLine totals={totals} words={words.totals} />
          <DecisionsTable rows={rows} caption="Decisions, newest first" words={words} />
          <Pager list={englishRoutes.decisions} page={page} pages={pages} words={words.pager} />
        </>
      );
    },
  };
}

export function dataPage(): EnglishPage {
  return {
    metadata: () =>
      englishMetadata({
        title: 'Open data',
        description:
          'Every decision on record to download: amounts in force, provisions, appeals and sources, as JSON and CSV.',
        path: englishRoutes.data,
      }),
    body: () => (
      <>
        <PageHeader
          site={edition().site}
          links={[home]}
          title="Open data"
          lead="Every decision on record with its dates, amounts, provisions, appeals and sources: to download, verify and reuse."
          words={edition().words}
        />
        <EnglishData view={dataPageView(corpus())} edition={edition()} />
      </>
    ),
  };
}

export function aboutPage(): EnglishPage {
  return {
    metadata: () =>
      englishMetadata({
        title: 'About, method, privacy',
        description:
          'What this record of CNIL sanctions is, how its facts are established and verified, how to cite it, and its privacy.',
        path: englishRoutes.about,
      }),
    body: () => (
      <>
        <PageHeader site={edition().site} links={[home]} title="About this record" words={edition().words} />
        <EnglishAbout edition={edition()} />
      </>
    ),
  };
}
