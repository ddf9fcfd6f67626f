import { notFound } from 'next/navigation';
import { OrganisationPage } from '#components/lists/organisation-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { capitalise } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { organisationView } from '#lib/views/organisations.ts';
import { organisationMarks } from '#lib/views/search-marks.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().organisations.keys()].map((slug) => ({ slug }));
}

async function viewOf(params: PageProps<'/organismes/[slug]'>['params']) {
  return organisationView((await params).slug, corpus()) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/organismes/[slug]'>) {
  const { organisation } = await viewOf(params);
  return pageMetadata({
    title: `${organisation.name} : sanctions`,
    description: `Toutes les décisions du recueil qui visent ${organisation.name}, ${organisation.activity} : mesures, montants en vigueur, suites.`,
    path: routes.organisation(organisation.slug),
  });
}

export default async function Page({ params }: PageProps<'/organismes/[slug]'>) {
  const view = await viewOf(params);
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Organismes', href: routes.organisations },
  ];
  return (
    <>
      <PageHeader
        links={links}
        title={view.organisation.name}
        lead={capitalise(view.organisation.activity)}
        marks={organisationMarks(view, corpus())}
      />
      <OrganisationPage view={view} />
    </>
  );
}
