import { DataPage } from '#components/data/data-page.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { dataArchive } from '#lib/exports/data-archive.ts';
import { dataResources } from '#lib/exports/data-resources.ts';
import {
  type Content,
  dataDescriptions,
  dataFiles,
  dataSchemaFile,
  jurisprudenceFile,
  linkTo,
} from '#lib/exports/files.ts';
import { datasetThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { dataPageView } from '#lib/views/data-page.ts';
import { corpus } from '../../corpus.ts';
import { framed } from '../../document.tsx';
import { pageMetadata } from '../../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Données ouvertes',
  description:
    'Toutes les décisions du recueil à télécharger : montants en vigueur, fondements, recours et sources, en JSON et en CSV, avec leur dictionnaire.',
  path: routes.data,
});

/** Bytes of what is written to a file. */
const bytes = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content).byteLength : content.byteLength;

async function Page() {
  const files = await Promise.all(
    [...dataFiles, dataSchemaFile, jurisprudenceFile, ...dataDescriptions].flatMap((kind) =>
      [...kind.files(corpus())].map(async ([name, write]) => ({ ...linkTo(kind, name), size: bytes(await write()) })),
    ),
  );
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Données ouvertes"
        lead="Chaque décision du recueil avec ses dates, ses montants, ses fondements, ses recours et ses sources : à télécharger, à vérifier, à réutiliser."
      />
      <DataPage view={dataPageView(corpus())} files={files} />
      <JsonLd thing={datasetThing(corpus(), dataResources(corpus()), dataArchive(corpus()))} />
    </>
  );
}

export default framed('fr', Page);
