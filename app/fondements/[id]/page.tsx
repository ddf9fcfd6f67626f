import { notFound } from 'next/navigation';
import { FacetPage } from '#components/lists/facet-page.tsx';
import { ProvisionText } from '#components/lists/provision-text.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { provisionView } from '#lib/views/facets.ts';
import { provisionMarks } from '#lib/views/search-marks.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().provisions.keys()].map((id) => ({ id }));
}

async function viewOf(params: PageProps<'/fondements/[id]'>['params']) {
  return provisionView((await params).id, corpus()) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/fondements/[id]'>) {
  const { provision } = await viewOf(params);
  return pageMetadata({
    title: `${provision.name} : sanctions`,
    description: `${provision.subject} : ce que demande ${provision.short}, et les décisions qui ont retenu un manquement.`,
    path: routes.provision(provision.id),
  });
}

export default async function Page({ params }: PageProps<'/fondements/[id]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Fondements', href: routes.provisions },
    ...(view.parent ? [view.parent] : []),
  ];
  return (
    <>
      <PageHeader
        links={links}
        title={view.title}
        lead={`${view.provision.subject}. ${view.lead}`}
        marks={provisionMarks(view.provision.id)}
      />
      <FacetPage view={view}>
        <ProvisionText view={view} />
      </FacetPage>
    </>
  );
}
