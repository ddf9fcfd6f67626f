import { Home } from '#components/shell/home.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { siteThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { documentTitle } from '#lib/views/document-title.ts';
import { homeView } from '#lib/views/home.ts';
import { corpus } from '../corpus.ts';
import { framed } from '../document.tsx';
import { pageMetadata } from '../page-metadata.ts';

export function generateMetadata() {
  const { name, description } = corpus().site;
  const title = documentTitle(typeset(`${name} : amendes en vigueur, fondements, suites`), name);
  return { ...pageMetadata({ title: name, description, path: routes.home }), title: { absolute: title } };
}

function Page() {
  return (
    <>
      <Home view={homeView(corpus())} site={corpus().site} />
      <JsonLd thing={siteThing(corpus().site)} />
    </>
  );
}

export default framed('fr', Page);
