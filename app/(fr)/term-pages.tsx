/** The pages of a facet whose terms the content describes: the index of its terms, and the decisions of each. */
import { notFound } from 'next/navigation';
import { SimilarCasesBySector, SimilarCasesLink } from '#components/cases/similar-cases-link.tsx';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { TermIndex } from '#components/lists/term-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { uncapitalise } from '#lib/format.ts';
import { pageOf, routes } from '#lib/routes.ts';
import { preparedCases, preparedFor } from '#lib/views/case-base.ts';
import { decisionsBy } from '#lib/views/facets/decisions-by.ts';
import { termLines, termView } from '#lib/views/facets/pages.ts';
import { type DescribedName, facets } from '#lib/views/facets/table.ts';
import { listParams, pageNumber, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { termIndexMarks } from '#lib/views/search-marks.ts';
import { fr } from '#lib/views/words/fr.ts';
import { corpus } from '../corpus.ts';
import { changed, framed } from '../document.tsx';
import { pageMetadata } from '../page-metadata.ts';

interface Props {
  readonly params: Promise<{ path?: string[] }>;
}

/** What a route `[[...path]]` of Next exports: `/themes/`, `/themes/<slug>/`, `/themes/<slug>/page/2/`. */
export function termPages(facet: DescribedName) {
  const { page: addressOf, described, index } = facets[facet];
  const kind = fr.explorer.facets[facet];
  const home = { label: 'Accueil', href: routes.home };

  const viewOf = (slug: string, path: readonly string[]) =>
    termView(facet, slug, corpus(), pageNumber(path.slice(1))) ?? notFound();

  function allParams() {
    const lists = listParams(described(corpus()).keys(), decisionsBy(corpus())[facet], pageSizes.decisions);
    return [{ path: [] }, ...lists.map(({ slug, page }) => ({ path: [slug, ...page] }))];
  }

  async function generateMetadata({ params }: Props) {
    const { path = [] } = await params;
    const [slug] = path;
    if (slug === undefined)
      return pageMetadata({ title: `${index.title} des sanctions`, description: index.lead, path: index.address });
    const { title, page } = viewOf(slug, path);
    return pageMetadata({
      title: pageTitle(`${kind} : ${title}`, page),
      description: `Décisions du ${uncapitalise(kind)} « ${title} » : organismes visés, mesures, fondements et montants en vigueur après recours.`,
      path: pageOf(addressOf(slug), page),
      feed: page === 1,
    });
  }

  async function Page({ params }: Props) {
    const { path = [] } = await params;
    const [slug] = path;
    if (slug === undefined)
      return (
        <>
          <PageHeader
            site={corpus().site}
            links={[home]}
            title={index.title}
            lead={index.lead}
            marks={termIndexMarks(facet)}
          />
          <TermIndex lines={termLines(facet, corpus())} />
        </>
      );
    const view = viewOf(slug, path);
    const links = [home, { label: index.title, href: index.address }];
    return (
      <>
        <PageHeader site={corpus().site} links={links} title={view.title} lead={view.lead}>
          <FeedLink page={addressOf(slug)} />
        </PageHeader>
        <FacetPage view={view} list={addressOf(slug)} />
        {facet === 'secteur' ? (
          <SimilarCasesLink sector={slug} prepared={preparedCases(corpus())} />
        ) : (
          <SimilarCasesBySector answers={preparedFor(slug, corpus())} />
        )}
      </>
    );
  }

  return {
    generateStaticParams: changed('fr', allParams, Page, generateMetadata),
    generateMetadata,
    Page: framed('fr', Page, generateMetadata),
  };
}
