import { ProvisionIndex } from '#components/lists/provision-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { provisionsByText } from '#lib/views/facets/pages.ts';
import { corpus } from '../../corpus.ts';
import { framed } from '../../document.tsx';
import { pageMetadata } from '../../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Fondements des sanctions',
  description:
    'Les articles du RGPD, de la loi Informatique et Libertés et du CPCE dont un manquement a été retenu, avec les décisions.',
  path: routes.provisions,
});

function Page() {
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Fondements"
        lead="Les dispositions auxquelles un manquement a été retenu ou reproché, celles que les juges ont éclairées, et celles qui régissent la sanction elle-même."
      />
      <ProvisionIndex texts={provisionsByText(corpus())} />
    </>
  );
}

export default framed('fr', Page);
