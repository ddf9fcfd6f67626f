/** The open data as a Data Package (https://datapackage.org/standard/data-package/): what each file is, column by column. */
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { DecisionRecord } from '../schema/open-data.ts';
import { tableFields } from '../schema/table-schema.ts';
import { typeset } from '../typography.ts';
import { dataDescription, dataKeywords, dataTitle, dataUpdated } from '../views/open-data.ts';
import { instant } from './atom.ts';
import { type DataResource, dataResources, nameOf } from './data-resources.ts';
import { type ColumnLanguage, columnNames, columnPaths } from './decisions/columns.ts';
import { xlsxType } from './xlsx.ts';

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
    ...(file.type === xlsxType ? {} : { encoding: 'utf-8' }),
    bytes: file.bytes.byteLength,
    hash: `sha256:${file.sha256}`,
  };
  const table = tables.get(file.path);
  if (table === undefined) return described;
  const names = columnNames(table.language);
  const fields = tableFields(DecisionRecord, columnPaths, 'id').map((field, i) => ({
    ...field,
    name: names[i],
    title: columnNames('fr')[i],
  }));
  return {
    ...described,
    type: 'table',
    dialect: { header: true, delimiter: table.delimiter, quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields,
      primaryKey: names.slice(0, 1),
      missingValues: [''],
    },
  };
}

/** The files that are tables, by address: the language of their columns and what separates their cells. */
const tables: ReadonlyMap<string, { readonly language: ColumnLanguage; readonly delimiter: string }> = new Map([
  [routes.dataCsv, { language: 'en', delimiter: ',' }],
  [routes.dataFrenchCsv, { language: 'fr', delimiter: ';' }],
]);
