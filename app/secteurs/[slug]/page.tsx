import { notFound } from 'next/navigation';
import { SimilarCasesLink } from '#components/cases/similar-cases-link.tsx';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { preparedCases } from '#lib/views/case-base.ts';
import { sectorView } from '#lib/views/facets.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().sectors.keys()].map((slug) => ({ slug }));
}

async function viewOf(params: PageProps<'/secteurs/[slug]'>['params']) {
  return sectorView((await params).slug, corpus()) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/secteurs/[slug]'>) {
  const { title } = await viewOf(params);
  return pageMetadata({
    title: `Secteur : ${title}`,
    description: `Décisions du secteur « ${title} » : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: routes.sector((await params).slug),
    feed: true,
  });
}

export default async function Page({ params }: PageProps<'/secteurs/[slug]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Sanctions', href: routes.decisions },
  ];
  return (
    <>
      <PageHeader links={links} title={view.title} lead={view.lead}>
        <FeedLink page={routes.sector((await params).slug)} />
      </PageHeader>
      <FacetPage view={view} />
      <SimilarCasesLink sector={(await params).slug} prepared={preparedCases(corpus())} />
    </>
  );
}
