import { notFound } from 'next/navigation';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { themeView } from '#lib/views/facets.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().themes.keys()].map((slug) => ({ slug }));
}

async function viewOf(params: PageProps<'/themes/[slug]'>['params']) {
  return themeView((await params).slug, corpus()) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/themes/[slug]'>) {
  const { title } = await viewOf(params);
  return pageMetadata({
    title: `Thème : ${title}`,
    description: `Décisions du thème « ${title} » : organismes visés, mesures, fondements et montants en vigueur après recours.`,
    path: routes.theme((await params).slug),
    feed: true,
  });
}

export default async function Page({ params }: PageProps<'/themes/[slug]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Sanctions', href: routes.decisions },
  ];
  return (
    <>
      <PageHeader links={links} title={view.title} lead={view.lead}>
        <FeedLink page={routes.theme((await params).slug)} />
      </PageHeader>
      <FacetPage view={view} />
    </>
  );
}
