import { OrganisationIndex } from '#components/lists/organisation-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { pageOf, routes } from '#lib/routes.ts';
import { organisationIndex } from '#lib/views/organisations.ts';
import { pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return pageParams(corpus().organisations.size, pageSizes.organisations);
}

export async function generateMetadata({ params }: PageProps<'/organismes/[[...page]]'>) {
  const page = pageNumber((await params).page);
  return pageMetadata({
    title: pageTitle('Organismes de A à Z', page),
    description:
      'Les organismes visés par une sanction de la CNIL ou d’une autorité chef de file, de A à Z, avec leurs décisions et leurs montants.',
    path: pageOf(routes.organisations, page),
  });
}

export default async function Page({ params }: PageProps<'/organismes/[[...page]]'>) {
  const view = organisationIndex(corpus(), pageNumber((await params).page));
  return (
    <>
      <PageHeader
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Organismes"
        lead="De A à Z, les organismes visés par les décisions du recueil."
      />
      <OrganisationIndex view={view} />
    </>
  );
}
