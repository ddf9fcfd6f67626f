import { notFound } from 'next/navigation';
import { SimilarCasesBySector } from '#components/cases/similar-cases-link.tsx';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { preparedFor } from '#lib/views/case-base.ts';
import { decisionsBy } from '#lib/views/decisions-by.ts';
import { themeView } from '#lib/views/facets.ts';
import { listParams, pageNumber, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return listParams(corpus().themes.keys(), decisionsBy(corpus()).theme, pageSizes.decisions);
}

async function viewOf(params: PageProps<'/themes/[slug]/[[...page]]'>['params']) {
  const { slug, page } = await params;
  return themeView(slug, corpus(), pageNumber(page)) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/themes/[slug]/[[...page]]'>) {
  const { title, page } = await viewOf(params);
  return pageMetadata({
    title: pageTitle(`Thème : ${title}`, page),
    description: `Décisions du thème « ${title} » : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: pageOf(routes.theme((await params).slug), page),
    feed: page === 1,
  });
}

export default async function Page({ params }: PageProps<'/themes/[slug]/[[...page]]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Sanctions', href: routes.decisions },
  ];
  return (
    <>
      <PageHeader site={corpus().site} links={links} title={view.title} lead={view.lead}>
        <FeedLink page={routes.theme((await params).slug)} />
      </PageHeader>
      <FacetPage view={view} list={routes.theme((await params).slug)} />
      <SimilarCasesBySector answers={preparedFor((await params).slug, corpus())} />
    </>
  );
}
