import { OrganisationIndex } from '#components/lists/organisation-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { organisationsByLetter } from '#lib/views/organisations.ts';
import { pageMetadata } from '../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Organismes de A à Z',
  description:
    'Les organismes visés par une sanction de la CNIL ou d’une autorité chef de file, de A à Z, avec leurs décisions et leurs montants.',
  path: routes.organisations,
});

export default function Page() {
  return (
    <>
      <PageHeader
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Organismes"
        lead="De A à Z, les organismes visés par les décisions du recueil."
      />
      <OrganisationIndex letters={organisationsByLetter(corpus())} />
    </>
  );
}
