import { Home } from '#components/shell/home.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { siteThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { homeView } from '#lib/views/home.ts';
import { corpus } from '../corpus.ts';
import { framed } from '../document.tsx';
import { pageMetadata } from '../page-metadata.ts';

export function generateMetadata() {
  const { tagline, name, description } = corpus().site;
  return {
    ...pageMetadata({ title: name, description, path: routes.home }),
    title: { absolute: `${name} : ${tagline.charAt(0).toLowerCase()}${tagline.slice(1)}` },
  };
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
