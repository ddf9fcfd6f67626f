import { notFound } from 'next/navigation';
import { SimilarCasesBySector } from '#components/cases/similar-cases-link.tsx';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { ProvisionText } from '#components/lists/provision-text.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { preparedFor } from '#lib/views/case-base.ts';
import { decisionsBy } from '#lib/views/facets/decisions-by.ts';
import { provisionView } from '#lib/views/facets/pages.ts';
import { listParams, pageNumber, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { provisionMarks } from '#lib/views/search-marks.ts';
import { corpus } from '../../../../corpus.ts';
import { changed, framed } from '../../../../document.tsx';
import { pageMetadata } from '../../../../page-metadata.ts';

export const dynamicParams = false;

function allParams() {
  const { fondement: provision } = decisionsBy(corpus());
  return listParams(corpus().provisions.keys(), provision, pageSizes.decisions).map(({ slug, page }) => ({
    id: slug,
    page,
  }));
}

async function viewOf(params: PageProps<'/fondements/[id]/[[...page]]'>['params']) {
  const { id, page } = await params;
  return provisionView(id, corpus(), pageNumber(page)) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/fondements/[id]/[[...page]]'>) {
  const { provision, page, followed } = await viewOf(params);
  return pageMetadata({
    // The whole name of a text is often longer than a title.
    title: pageTitle(`${provision.name.length > 55 ? provision.short : provision.name} : sanctions`, page),
    description: `${provision.subject} : ce que dit ${provision.short}, les décisions qui ont retenu un manquement, et la jurisprudence.`,
    path: pageOf(routes.provision(provision.id), page),
    feed: followed && page === 1,
  });
}

async function Page({ params }: PageProps<'/fondements/[id]/[[...page]]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Fondements', href: routes.provisions },
    ...(view.parent ? [view.parent] : []),
  ];
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={links}
        title={view.title}
        lead={`${view.provision.subject}. ${view.lead}`}
        {...(view.page === 1 ? { marks: provisionMarks(view.provision.id) } : {})}
      >
        {view.followed ? <FeedLink page={routes.provision(view.provision.id)} /> : null}
      </PageHeader>
      <FacetPage view={view} list={routes.provision(view.provision.id)}>
        <ProvisionText view={view} />
      </FacetPage>
      <SimilarCasesBySector answers={preparedFor(view.provision.id, corpus())} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
