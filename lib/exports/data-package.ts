/** The open data as a Data Package (https://datapackage.org/standard/data-package/): what each file is, column by column. */
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { DecisionRecord } from '../schema/open-data.ts';
import { tableFields } from '../schema/table-schema.ts';
import { typeset } from '../typography.ts';
import { dataDescription, dataKeywords, dataTitle, dataUpdated, plainFields } from '../views/open-data.ts';
import { instant } from './atom.ts';
import { type DataResource, dataResources, nameOf } from './data-resources.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The descriptor. Its resources lie beside it, so that it describes an archive of them as well. */
export function dataPackageJson(corpus: Corpus): string {
  const { site, register } = corpus;
  const version = dataUpdated(corpus);
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'sanctions-cnil',
    id: absolute(routes.data, site),
    title: dataTitle(corpus),
    description: typeset(dataDescription(corpus)),
    homepage: absolute(routes.data, site),
    version,
    created: instant(version),
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    sources: register === null ? [] : [{ title: register.source.title, path: register.source.url }],
    contributors: [
      { title: site.publisher.name ?? site.name, path: absolute(routes.home, site), roles: ['publisher'] },
    ],
    keywords: dataKeywords,
    resources: dataResources(corpus).map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(file: DataResource): object {
  const [name, format = ''] = nameOf(file).split('.');
  const described = {
    name: `${name}-${format}`,
    path: nameOf(file),
    title: file.title,
    format,
    mediatype: file.type,
    encoding: 'utf-8',
    bytes: file.bytes.byteLength,
    hash: `sha256:${file.sha256}`,
  };
  if (file.type !== 'text/csv') return described;
  return {
    ...described,
    type: 'table',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: tableFields(DecisionRecord, plainFields, 'id'),
      primaryKey: ['id'],
      missingValues: [''],
    },
  };
}
