import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveSums, dataArchive } from '#lib/exports/data-archive.ts';
import { dataCatalogue } from '#lib/exports/data-catalogue.ts';
import { dataPackageJson } from '#lib/exports/data-package.ts';
import { dataResources } from '#lib/exports/data-resources.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const corpus = corpusIn(fixture);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the data package', () => {
  const described = JSON.parse(dataPackageJson(corpus));
  const csv = described.resources.find(({ format }: { format: string }) => format === 'csv');

  test('has its version, its licence and its files, with their sizes and checksums', () => {
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'sanctions-cnil',
      version: '2026-01-15',
      created: '2026-01-15T12:00:00Z',
      licenses: [{ path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }],
      sources: [{ title: 'Liste officielle', path: 'https://www.cnil.fr/liste' }],
    });
    expect(described.resources.map(({ path }: { path: string }) => path)).toEqual([
      'decisions.json',
      'decisions.csv',
      'decisions-fr.csv',
      'decisions.xlsx',
      'schema.json',
      'jurisprudence.json',
    ]);
    const [written] = dataResources(corpus).filter(({ path }) => path.endsWith('decisions.csv'));
    expect(csv).toMatchObject({
      bytes: written?.bytes.byteLength,
      hash: `sha256:${hash(written?.bytes ?? new Uint8Array())}`,
    });
  });

  test('describes each column of the CSV, in its order', () => {
    const [, file] = dataResources(corpus);
    const header = new TextDecoder().decode(file?.bytes).split('\r\n')[0];
    expect(csv.schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(header);
    expect(csv.schema).toMatchObject({ primaryKey: ['id'], missingValues: [''] });
  });

  test.each([
    ['id', { type: 'string', constraints: { required: true, unique: true } }],
    ['published', { type: 'date' }],
    ['fineInForce', { type: 'integer' }],
    ['register', { type: 'boolean', constraints: { required: true } }],
    ['article', { type: 'string', format: 'uri' }],
    ['procedure', { type: 'string', constraints: { enum: ['ordinaire', 'simplifiee'] } }],
    ['themes', { type: 'list', delimiter: '|' }],
    ['respondents.fine', { type: 'list', delimiter: '|' }],
  ])('the column %s is %o', (name, field) => {
    expect(csv.schema.fields.find((one: { name: string }) => one.name === name)).toMatchObject(field);
  });

  test('the French CSV has the same columns under their French names', () => {
    const french = described.resources.find(({ path }: { path: string }) => path === 'decisions-fr.csv');
    expect(french.dialect.delimiter).toBe(';');
    expect(french.schema.fields[0]).toMatchObject({ name: 'Identifiant', type: 'string' });
    expect(french.schema.fields).toHaveLength(csv.schema.fields.length);
    expect(csv.schema.fields[0]).toMatchObject({ name: 'id', title: 'Identifiant' });
  });

  test('a column that may be empty is not required', () => {
    expect(csv.schema.fields.find(({ name }: { name: string }) => name === 'fine')).not.toHaveProperty('constraints');
  });
});

describe('the archive', () => {
  const { path, bytes, sha256 } = dataArchive(corpus);

  test('is named after the day of the last change', () => {
    expect(path).toBe('/donnees/archives/2026-01-15.zip');
  });

  test('contains the files as published, and their description', () => {
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'datapackage.json',
      'decisions.json',
      'decisions.csv',
      'decisions-fr.csv',
      'decisions.xlsx',
      'schema.json',
      'jurisprudence.json',
    ]);
    expect(strFromU8(files['datapackage.json'] ?? new Uint8Array())).toBe(dataPackageJson(corpus));
    expect(hash(files['decisions.csv'] ?? new Uint8Array())).toBe(dataResources(corpus)[1]?.sha256);
  });

  test('is the same for the same content, whatever the time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(dataArchive(corpusIn(fixture)).sha256).toBe(sha256);
    } finally {
      process.env['TZ'] = zone ?? '';
    }
  });

  test('has its checksum beside it, and those of the files', () => {
    expect(
      archiveSums(corpus)
        .split('\n')
        .map((line) => line.replace(/^[0-9a-f]{64} {2}/, '')),
    ).toEqual([
      '2026-01-15.zip',
      '../decisions.json',
      '../decisions.csv',
      '../decisions-fr.csv',
      '../decisions.xlsx',
      '../schema.json',
      '../jurisprudence.json',
      '',
    ]);
    expect(archiveSums(corpus)).toContain(`${hash(bytes)}  2026-01-15.zip\n`);
  });
});

describe('the catalogue', () => {
  const { '@graph': graph } = JSON.parse(dataCatalogue(corpus));
  const things = (type: string) => graph.filter((thing: Record<string, unknown>) => thing['@type'] === type);

  test('has one dataset, which every file of it belongs to', () => {
    expect(things('dcat:Catalog')).toMatchObject([{ 'dcat:dataset': { '@id': 'https://recueil.example/donnees/' } }]);
    const [dataset] = things('dcat:Dataset');
    expect(dataset).toMatchObject({
      '@id': 'https://recueil.example/donnees/',
      'dct:identifier': 'https://recueil.example/donnees/',
      'dct:license': { '@id': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
      'dct:modified': { '@value': '2026-01-15', '@type': 'xsd:date' },
      'dct:issued': { '@value': '2026-01-02' },
      'dct:temporal': { 'dcat:startDate': { '@value': '2020-03-02' }, 'dcat:endDate': { '@value': '2023-07-02' } },
    });
    expect(dataset['dcat:distribution']).toEqual(
      things('dcat:Distribution').map((file: Record<string, unknown>) => ({ '@id': file['@id'] })),
    );
  });

  test('gives the format, the size and the checksum of each file', () => {
    expect(things('dcat:Distribution').map((file: Record<string, unknown>) => file['dct:format'])).toEqual(
      ['JSON', 'CSV', 'CSV', 'XLSX', 'JSON', 'JSON', 'ZIP'].map((format) => ({
        '@id': `http://publications.europa.eu/resource/authority/file-type/${format}`,
      })),
    );
    expect(things('dcat:Distribution')[6]).toMatchObject({
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/zip' },
      'spdx:checksum': { 'spdx:checksumValue': { '@value': dataArchive(corpus).sha256 } },
    });
  });

  test('gives the contact of the publisher, and none while it has none', () => {
    expect(dataCatalogue(corpus)).toContain('mailto:essai@example.org');
    const publisher = { ...corpus.site.publisher, email: null };
    expect(dataCatalogue({ ...corpus, site: { ...corpus.site, publisher } })).not.toContain('contactPoint');
  });
});
