/**
 * The open data as a DCAT catalogue in JSON-LD, which data portals harvest: DCAT-AP 3
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), with the fields that data.gouv.fr reads.
 */
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import {
  dataDescription,
  dataKeywords,
  dataPeriod,
  dataTitle,
  dataUpdated,
  firstPublished,
} from '../views/open-data.ts';
import { dataArchive } from './data-archive.ts';
import { type DataResource, dataResources } from './data-resources.ts';

const EU = 'http://publications.europa.eu/resource/authority';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The catalogue, its only dataset, and the files of that dataset. */
export function dataCatalogue(corpus: Corpus): string {
  const { site } = corpus;
  const page = absolute(routes.data, site);
  const home = absolute(routes.home, site);
  const shared = {
    'dct:publisher': ref(`${home}#editeur`),
    'dct:language': ref(`${EU}/language/FRA`),
    'dct:issued': day(firstPublished(corpus)),
    'dct:modified': day(dataUpdated(corpus)),
  };
  const catalogue = {
    '@id': absolute(routes.dataCatalogue, site),
    '@type': 'dcat:Catalog',
    'dct:title': french(dataTitle(corpus)),
    'dct:description': french(typeset(site.description)),
    ...shared,
    'dct:license': ref(site.licence.url),
    'foaf:homepage': ref(home),
    'dcat:dataset': ref(page),
  };
  const files = [...dataResources(corpus), dataArchive(corpus)];
  const graph = [
    catalogue,
    datasetOf(corpus, page, files, shared),
    ...files.map((file) => distribution(file, corpus)),
    publisherOf(corpus, home),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function datasetOf(corpus: Corpus, page: string, files: readonly DataResource[], shared: object): object {
  const { site, register } = corpus;
  const period = dataPeriod(corpus);
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': page,
    'dct:title': french(dataTitle(corpus)),
    'dct:description': french(typeset(dataDescription(corpus))),
    ...shared,
    'dcat:version': dataUpdated(corpus),
    'dcat:landingPage': ref(page),
    'dcat:keyword': dataKeywords.map(french),
    'dcat:theme': ref(`${EU}/data-theme/JUST`),
    'dct:accrualPeriodicity': ref(`${EU}/frequency/IRREG`),
    'dct:accessRights': ref(`${EU}/access-right/PUBLIC`),
    'dct:license': ref(site.licence.url),
    'dct:spatial': ref(`${EU}/country/FRA`),
    ...(period && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': day(period.from),
        'dcat:endDate': day(period.to),
      },
    }),
    ...(register && { 'dct:source': ref(register.source.url) }),
    ...(site.publisher.email !== null && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': site.publisher.name ?? site.name,
        'vcard:hasEmail': ref(`mailto:${site.publisher.email}`),
      },
    }),
    'dcat:distribution': files.map(({ path }) => ref(absolute(path, site))),
  };
}

function distribution({ path, type, title, note, bytes, sha256 }: DataResource, { site }: Corpus): object {
  const address = absolute(path, site);
  const format = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': french(typeset(title)),
    ...(note !== undefined && { 'dct:description': french(typeset(note)) }),
    'dcat:accessURL': ref(absolute(routes.data, site)),
    'dcat:downloadURL': ref(address),
    'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${type}`),
    'dct:format': ref(`${EU}/file-type/${format}`),
    'dcat:byteSize': { '@value': String(bytes.byteLength), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': ref(site.licence.url),
    ...(path === routes.dataJson && { 'dct:conformsTo': ref(absolute(routes.dataSchema, site)) }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': ref('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

function publisherOf({ site }: Corpus, home: string): object {
  return {
    '@id': `${home}#editeur`,
    '@type': 'foaf:Organization',
    'foaf:name': site.publisher.name ?? site.name,
    'foaf:homepage': ref(home),
  };
}

function ref(id: string): object {
  return { '@id': id };
}

function french(text: string): object {
  return { '@value': text, '@language': 'fr' };
}

function day(date: string): object {
  return { '@value': date, '@type': 'xsd:date' };
}
