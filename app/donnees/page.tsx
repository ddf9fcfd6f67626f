import { DataPage } from '#components/data/data-page.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { decisionsCsv } from '#lib/exports/decisions-csv.ts';
import { decisionsJson, jurisprudenceJson, schemaJson } from '#lib/exports/decisions-json.ts';
import { datasetThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { dataPageView } from '#lib/views/data-page.ts';
import { dataSchema, jurisprudenceData, openData } from '#lib/views/open-data.ts';
import { pageMetadata } from '../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Données ouvertes',
  description:
    'Toutes les décisions du recueil à télécharger : montants en vigueur, fondements, recours et sources, en JSON et en CSV, avec leur dictionnaire.',
  path: routes.data,
});

/** Size of a text in bytes, as it is written to a file. */
const bytes = (text: string) => new TextEncoder().encode(text).byteLength;

export default function Page() {
  const data = openData(corpus());
  const files = [
    {
      href: routes.dataJson,
      name: 'decisions.json',
      content: 'toutes les décisions',
      size: bytes(decisionsJson(data)),
    },
    {
      href: routes.dataCsv,
      name: 'decisions.csv',
      content: 'les mêmes, pour un tableur',
      size: bytes(decisionsCsv(data)),
    },
    {
      href: routes.dataSchema,
      name: 'schema.json',
      content: 'le schéma de decisions.json',
      size: bytes(schemaJson(dataSchema())),
    },
    {
      href: routes.dataJurisprudence,
      name: 'jurisprudence.json',
      content: 'les décisions de justice qui éclairent les fondements',
      size: bytes(jurisprudenceJson(jurisprudenceData(corpus()))),
    },
  ];
  return (
    <>
      <PageHeader
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Données ouvertes"
        lead="Chaque décision du recueil avec ses dates, ses montants, ses fondements, ses recours et ses sources : à télécharger, à vérifier, à réutiliser."
      />
      <DataPage view={dataPageView(corpus())} files={files} />
      <JsonLd thing={datasetThing(corpus())} />
    </>
  );
}
