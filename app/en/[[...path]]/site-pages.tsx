/** The English pages of the whole site: home, list of decisions, open data, about. */
import { notFound } from 'next/navigation';
import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { EnglishData } from '#components/english/data.tsx';
import { EnglishHome } from '#components/english/home.tsx';
import { ExplorerFrame } from '#components/explorer/explorer-frame.tsx';
import { SearchPage } from '#components/search/search-page.tsx';
import { LegalNotice } from '#components/shell/legal-notice.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { Prose } from '#components/shell/prose.tsx';
import { dataDescriptions, dataFiles, dataSchemaFile, englishLinksTo, jurisprudenceFile } from '#lib/exports/files.ts';
import { englishRoutes, pageOf, pagesInEnglish } from '#lib/routes.ts';
import { dataPageView } from '#lib/views/data-page.ts';
import { documentTitle } from '#lib/views/document-title.ts';
import { englishHomeView, englishListView } from '#lib/views/english-pages.ts';
import { dataUpdated } from '#lib/views/open-data.ts';
import { pageNumber } from '#lib/views/paging.ts';
import { pageMarks } from '#lib/views/search-marks.ts';
import { searchPageView } from '#lib/views/search-page.ts';
import { corpus } from '../../corpus.ts';
import { type EnglishPage, edition, englishMetadata, home, inEnglish, titleOf } from './english-page.ts';

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
      const { words } = edition();
      return (
        <>
          <PageHeader
            {...inEnglish()}
            links={[home]}
            title="Sanctions"
            lead="Every decision, newest first, with the amount that remains due after appeal."
          >
            <p className="mt-3 max-w-[33em]">
              {'Rows of the CNIL’s official list that name nobody lead to their year, in French.'}
            </p>
          </PageHeader>
          <ExplorerFrame
            totals={<TotalsLine totals={totals} words={words.totals} />}
            lists={[]}
            files={englishLinksTo(dataFiles)}
            pager={<Pager list={englishRoutes.decisions} page={page} pages={pages} words={words.pager} />}
            words={words}
          >
            <DecisionsTable rows={rows} caption={words.explorer.title} words={words} />
          </ExplorerFrame>
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
          {...inEnglish()}
          links={[home]}
          title="Open data"
          lead="Every decision on record with its dates, amounts, provisions, appeals and sources: to download, verify and reuse."
        />
        <EnglishData
          view={dataPageView(corpus())}
          edition={edition()}
          files={englishLinksTo(
            [...dataFiles, dataSchemaFile, jurisprudenceFile, ...dataDescriptions],
            dataUpdated(corpus()),
          )}
        />
      </>
    ),
  };
}

/** A page about the site, written in `content/pages/en`. */
export function sitePage(slug: string): EnglishPage {
  const page = edition().pages.get(slug) ?? notFound();
  const { longDate, typeset } = edition().words.format;
  return {
    metadata: () => englishMetadata({ ...page, path: englishRoutes.page(slug) }),
    body: () => (
      <>
        <PageHeader {...inEnglish()} links={[home]} title={page.title} marks={pageMarks} />
        {slug === pagesInEnglish['mentions-legales'] ? (
          <LegalNotice site={corpus().site} words={edition().words} />
        ) : null}
        <Prose html={page.prose.html()} searched />
        <p className="label mt-10">{typeset(`Page updated on ${longDate(page.updated)}.`)}</p>
      </>
    ),
  };
}

export function searchPage(): EnglishPage {
  const { title } = edition().words.search;
  return {
    metadata: () =>
      englishMetadata({
        title,
        description:
          'Search the English edition: bodies and their former names, numbers of decisions and appeals, provisions, summaries of cases.',
        path: englishRoutes.search,
      }),
    body: () => (
      <>
        <PageHeader {...inEnglish()} links={[home]} title={title} />
        <SearchPage view={searchPageView(corpus(), edition())} edition={edition()} />
      </>
    ),
  };
}
