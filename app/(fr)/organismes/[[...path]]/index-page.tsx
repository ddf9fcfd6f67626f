/** Bodies from A to Z. */
import { OrganisationIndex } from '#components/lists/organisation-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { organisationIndex } from '#lib/views/organisations.ts';
import { pageTitle } from '#lib/views/paging.ts';
import { fr } from '#lib/views/words/fr.ts';
import { corpus } from '../../../corpus.ts';
import { pageMetadata } from '../../../page-metadata.ts';

export function indexMetadata(page: number) {
  return pageMetadata({
    title: pageTitle('Organismes de A à Z', page),
    description:
      'Les organismes visés par une sanction de la CNIL ou d’une autorité chef de file, de A à Z, avec leurs décisions et leurs montants.',
    path: pageOf(routes.organisations, page),
  });
}

export function IndexPage({ page }: { page: number }) {
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Organismes"
        lead="De A à Z, les organismes visés par les décisions du recueil."
      />
      <OrganisationIndex view={organisationIndex(corpus(), page)} list={routes.organisations} words={fr} />
    </>
  );
}
