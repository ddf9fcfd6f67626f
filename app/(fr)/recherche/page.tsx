import { SearchPage } from '#components/search/search-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { searchPageView } from '#lib/views/search-page.ts';
import { frenchEdition } from '#lib/views/words/edition.ts';
import { corpus } from '../../corpus.ts';
import { framed } from '../../document.tsx';
import { pageMetadata } from '../../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Recherche',
  description:
    'Chercher dans tout le recueil : organismes et leurs anciens noms, numéros de décisions et de recours, articles de loi, textes.',
  path: routes.search,
});

function Page() {
  return (
    <>
      <PageHeader site={corpus().site} links={[{ label: 'Accueil', href: routes.home }]} title="Recherche" />
      <SearchPage view={searchPageView(corpus(), frenchEdition(corpus()))} edition={frenchEdition(corpus())} />
    </>
  );
}

export default framed('fr', Page);
