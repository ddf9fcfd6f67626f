/**
 * Every file that the site publishes beside its pages, once: its address, its media type, what a link to it says, what
 * writes it. Routes, links, structured data, llms.txt, headers, compression and /donnees/ read this table.
 */
import { englishRoutes, feedOf, jsonFeedOf, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { caseBase } from '../views/case-base.ts';
import { referencesOf } from '../views/citations.ts';
import { decisionsByName } from '../views/decision-addresses.ts';
import type { FileLink } from '../views/decisions.ts';
import { casesOf } from '../views/english-pages.ts';
import { englishSearchRecords } from '../views/english-search.ts';
import { explorerPayload } from '../views/explorer.ts';
import { decisionsBy } from '../views/facets/decisions-by.ts';
import { facets, type PagedFacet, pagedNames } from '../views/facets/table.ts';
import { appealsFeed, correctionsFeed, englishFeed, siteFeed, termFeed } from '../views/feeds.ts';
import { allFigures } from '../views/figures.ts';
import { dataUpdated, decisionRecord } from '../views/open-data.ts';
import { packCases } from '../views/packed-cases.ts';
import { searchRecords } from '../views/search-records.ts';
import { searchVocabulary } from '../views/search-vocabulary.ts';
import { storyFigures } from '../views/story.ts';
import { englishEdition } from '../views/words/edition.ts';
import { atomFeed } from './atom.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { archiveSums, dataArchive } from './data-archive.ts';
import { dataCatalogue } from './data-catalogue.ts';
import { dataPackageJson } from './data-package.ts';
import { type DataFile, dataWriters } from './data-resources.ts';
import { decisionsCsv } from './decisions/csv.ts';
import { figureCsv } from './figure-csv.ts';
import { figureSvg } from './figure-svg.ts';
import { jsonFeed } from './json-feed.ts';
import { llmsTxt } from './llms.ts';
import { manifest } from './manifest.ts';
import { englishTwin, markdownTwin } from './markdown-twin.ts';
import { ris } from './ris.ts';
import { robotsTxt } from './robots.ts';
import { securityTxt } from './security.ts';
import { sitemap } from './sitemap.ts';
import { xlsxType } from './xlsx.ts';

/** What is written: a text in UTF-8, or bytes. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** One file, or a family of them that differ by what they are about. */
export interface FileKind {
  /** Its address, `*` standing for what names one file of a family. */
  readonly address: string;
  /** Media type, without parameters: as it is announced and served. */
  readonly type: string;
  readonly title: string;
  /** The title on English pages, where they lead to it. */
  readonly english?: string;
  /** What a list of files says beside the title. */
  readonly note?: string;
  /** For the pages of this site alone: those of others may not read it. */
  readonly own?: true;
  /** The files of a corpus, by what names each; writing one is a pure function of the corpus. */
  readonly files: (corpus: Corpus) => Iterable<readonly [name: string, write: () => Content | Promise<Content>]>;
}

type Description = Omit<FileKind, 'files' | 'address'>;

/** A file of its own. */
export function one(
  address: string,
  { write, ...rest }: Description & { readonly write: (corpus: Corpus) => Content | Promise<Content> },
): FileKind {
  return { address, ...rest, files: (corpus) => [['', () => write(corpus)]] };
}

/** A file for each of the things that a corpus has by name. */
export function each<T>(
  things: (corpus: Corpus) => Iterable<readonly [name: string, thing: T]>,
  address: (name: string) => string,
  { write, ...rest }: Description & { readonly write: (thing: T, corpus: Corpus) => Content | Promise<Content> },
): FileKind {
  return {
    address: address('*'),
    ...rest,
    files: (corpus) => [...things(corpus)].map(([name, thing]) => [name, () => write(thing, corpus)]),
  };
}

/** The address of one file of a family. */
export function addressOf({ address }: FileKind, name = ''): string {
  return address.replace('*', name);
}

/** A link to a file; `name` is what names it in its family. */
export function linkTo(kind: FileKind, name = ''): FileLink {
  const { title, type, note } = kind;
  return { label: title, href: addressOf(kind, name), type, note };
}

/** Links to the files of several kinds. */
export function linksTo(kinds: readonly FileKind[], name = ''): FileLink[] {
  return kinds.map((kind) => linkTo(kind, name));
}

/** The same on an English page: their English titles, without the notes, which are French. */
export function englishLinksTo(kinds: readonly FileKind[], name = ''): FileLink[] {
  return kinds.map((kind) => ({ ...linkTo(kind, name), label: kind.english ?? kind.title, note: undefined }));
}

/** Whether a file is a text: images in points, workbooks and archives are not, and they are already compressed. */
export function isText({ type }: FileKind): boolean {
  return type !== 'image/png' && type !== xlsxType && type !== 'application/zip';
}

/** The type of a file as it is served: a text says its encoding, since « é » read in another one becomes « Ã© ». */
export function servedType(kind: FileKind): string {
  return isText(kind) ? `${kind.type}; charset=utf-8` : kind.type;
}

const articles = ({ articleBySlug }: Corpus) => articleBySlug;
const figures = (corpus: Corpus) =>
  [...allFigures(corpus), ...storyFigures(corpus)].map((figure) => [figure.id, figure] as const);

/** An article for machines. */
export const articleFiles: readonly FileKind[] = [
  each(articles, routes.bibtex, {
    type: 'application/x-bibtex',
    title: 'BibTeX',
    note: 'Pour un gestionnaire de références',
    write: (article, corpus) => bibtex(referencesOf(article, corpus)),
  }),
  each(articles, routes.ris, {
    type: 'application/x-research-info-systems',
    title: 'RIS',
    note: 'Pour un gestionnaire de références',
    write: (article, corpus) => ris(referencesOf(article, corpus)),
  }),
  each(articles, routes.csl, {
    type: 'application/vnd.citationstyles.csl+json',
    title: 'CSL-JSON',
    note: 'Pour un gestionnaire de références',
    write: (article, corpus) => cslJson(referencesOf(article, corpus)),
  }),
  each(articles, routes.markdown, {
    type: 'text/markdown',
    title: 'Markdown',
    note: 'Le texte seul',
    write: markdownTwin,
  }),
];

/** Cases that have an English page. */
const cases = (corpus: Corpus) => casesOf(corpus).map((article) => [article.slug, article] as const);

const references = (article: Article, corpus: Corpus) => referencesOf(article, corpus, englishEdition(corpus));

/** The English page of a case for machines. */
export const caseFiles: readonly FileKind[] = [
  each(cases, englishRoutes.bibtex, {
    type: 'application/x-bibtex',
    title: 'BibTeX',
    note: 'For a reference manager',
    write: (article, corpus) => bibtex(references(article, corpus)),
  }),
  each(cases, englishRoutes.ris, {
    type: 'application/x-research-info-systems',
    title: 'RIS',
    note: 'For a reference manager',
    write: (article, corpus) => ris(references(article, corpus)),
  }),
  each(cases, englishRoutes.csl, {
    type: 'application/vnd.citationstyles.csl+json',
    title: 'CSL-JSON',
    note: 'For a reference manager',
    write: (article, corpus) => cslJson(references(article, corpus)),
  }),
  each(cases, englishRoutes.markdown, {
    type: 'text/markdown',
    title: 'Markdown',
    note: 'The text alone',
    write: englishTwin,
  }),
];

/** A file of the open data. */
function dataFile({ path, write, ...rest }: DataFile & { readonly write: (corpus: Corpus) => Content }): FileKind {
  return one(path, { ...rest, write });
}

/** The open data: the decisions, one form each. */
export const dataFiles: readonly FileKind[] = [
  dataFile(dataWriters.json),
  dataFile(dataWriters.csv),
  dataFile(dataWriters.frenchCsv),
  dataFile(dataWriters.xlsx),
];

/** What the open data must be like. */
export const dataSchemaFile = dataFile(dataWriters.schema);

/** What courts decided on the provisions. */
export const jurisprudenceFile = dataFile(dataWriters.jurisprudence);

/** What describes the data to programs and to portals, and what keeps a version of them. */
export const dataDescriptions: readonly FileKind[] = [
  one(routes.dataPackage, {
    type: 'application/json',
    title: 'Description des fichiers',
    english: 'Data Package: the type of each column',
    note: 'Data Package et Table Schema, chaque colonne du CSV avec son type',
    write: dataPackageJson,
  }),
  one(routes.dataCatalogue, {
    type: 'application/ld+json',
    title: 'Notice pour les portails de données',
    english: 'DCAT-AP record for data portals',
    note: 'DCAT-AP, que data.gouv.fr moissonne',
    write: dataCatalogue,
  }),
  each((corpus) => [[dataUpdated(corpus), null]], routes.dataArchive, {
    type: 'application/zip',
    title: 'Archive datée',
    english: 'This version, as a dated archive',
    note: 'tous ces fichiers, tels qu’ils étaient ce jour-là',
    write: (_, corpus) => dataArchive(corpus).bytes,
  }),
  one(routes.dataArchiveSums, {
    type: 'text/plain',
    title: 'Empreintes SHA-256',
    english: 'SHA-256 checksums',
    note: 'de l’archive et de chaque fichier',
    write: archiveSums,
  }),
];

/** One decision, the same record as in the whole file. */
export const decisionFile = each(decisionsByName, routes.decisionJson, {
  type: 'application/json',
  title: 'La décision, en JSON',
  write: (decision, corpus) => `${JSON.stringify(decisionRecord(decision, corpus), null, 2)}\n`,
});

/** The decisions of a year, columns as in the French CSV of all of them. */
const yearFile = each((corpus) => decisionsBy(corpus).annee, routes.yearCsv, {
  type: 'text/csv',
  title: 'Les décisions de l’année, en CSV pour un tableur français',
  write: (decisions, corpus) =>
    decisionsCsv(
      decisions.map((decision) => decisionRecord(decision, corpus)),
      'fr',
      ';',
    ),
});

/** A figure: its numbers, its drawing. */
export const figureFiles: readonly FileKind[] = [
  each(figures, routes.figureData, { type: 'text/csv', title: 'CSV', write: figureCsv }),
  each(figures, routes.figureImage, { type: 'image/svg+xml', title: 'SVG', write: figureSvg }),
];

/** What is new on the whole site. */
export const siteFeeds: readonly FileKind[] = [
  one(routes.feed, {
    type: 'application/atom+xml',
    title: 'Flux Atom',
    write: (corpus) => atomFeed(siteFeed(corpus)),
  }),
  one(routes.jsonFeed, {
    type: 'application/feed+json',
    title: 'Flux JSON',
    write: (corpus) => jsonFeed(siteFeed(corpus), routes.jsonFeed),
  }),
];

/** What the courts decided, and what was corrected. */
export const listFeeds: readonly FileKind[] = [
  one(routes.appealsFeed, {
    type: 'application/atom+xml',
    title: 'Flux Atom des recours',
    write: (corpus) => atomFeed(appealsFeed(corpus)),
  }),
  one(routes.appealsJsonFeed, {
    type: 'application/feed+json',
    title: 'Flux JSON des recours',
    write: (corpus) => jsonFeed(appealsFeed(corpus), routes.appealsJsonFeed),
  }),
  one(routes.correctionsFeed, {
    type: 'application/atom+xml',
    title: 'Flux Atom des corrections',
    write: (corpus) => atomFeed(correctionsFeed(corpus)),
  }),
  one(routes.correctionsJsonFeed, {
    type: 'application/feed+json',
    title: 'Flux JSON des corrections',
    write: (corpus) => jsonFeed(correctionsFeed(corpus), routes.correctionsJsonFeed),
  }),
];

/** What is new in the English edition. */
export const englishFeeds: readonly FileKind[] = [
  one(englishRoutes.feed, {
    type: 'application/atom+xml',
    title: 'Flux Atom de l’édition anglaise',
    write: (corpus) => atomFeed(englishFeed(corpus)),
  }),
  one(englishRoutes.jsonFeed, {
    type: 'application/feed+json',
    title: 'Flux JSON de l’édition anglaise',
    write: (corpus) => jsonFeed(englishFeed(corpus), englishRoutes.jsonFeed),
  }),
];

/** Type of a feed that follows a page. */
export const pageFeedType = 'application/atom+xml';

/** What is new on the page of a term, for each facet that has feeds. */
const pageFeeds: readonly FileKind[] = pagedNames.flatMap((facet) => {
  const { page, feed, terms: termsOf }: PagedFacet = facets[facet];
  if (feed === undefined) return [];
  const terms = (corpus: Corpus) => termsOf(corpus).flatMap(({ slug }) => (slug === '' ? [] : [[slug, slug] as const]));
  const feedAt = (slug: string, corpus: Corpus) => {
    const found = termFeed(facet, slug, corpus);
    if (!found) throw new Error(`no feed for ${facet} ${slug}`);
    return found;
  };
  return [
    each(terms, (slug) => feedOf(page(slug)), {
      type: pageFeedType,
      title: 'Flux Atom',
      write: (slug, corpus) => atomFeed(feedAt(slug, corpus)),
    }),
    each(terms, (slug) => jsonFeedOf(page(slug)), {
      type: 'application/feed+json',
      title: 'Flux JSON',
      write: (slug, corpus) => jsonFeed(feedAt(slug, corpus), jsonFeedOf(page(slug))),
    }),
  ];
});

const json = 'application/json';

/** What pages and programs ask for by themselves. */
const siteFiles: readonly FileKind[] = [
  one(routes.llms, {
    type: 'text/plain',
    title: 'Le recueil pour les modèles de langue',
    write: (corpus) =>
      llmsTxt(corpus, {
        data: linksTo([...dataFiles, dataSchemaFile, jurisprudenceFile]),
        feeds: linksTo([...siteFeeds, ...listFeeds]),
      }),
  }),
  one(routes.sitemap, { type: 'application/xml', title: 'Plan du site', own: true, write: sitemap }),
  one(routes.robots, { type: 'text/plain', title: 'Ce que les robots peuvent lire', own: true, write: robotsTxt }),
  one(routes.security, {
    type: 'text/plain',
    title: 'Signaler une faille de sécurité',
    own: true,
    write: securityTxt,
  }),
  one(routes.manifest, {
    type: 'application/manifest+json',
    title: 'Le site en application',
    own: true,
    write: manifest,
  }),
  one(routes.explorer, {
    type: json,
    title: 'Décisions, pour filtrer la liste',
    own: true,
    write: (corpus) => JSON.stringify(explorerPayload(corpus)),
  }),
  one(englishRoutes.explorer, {
    type: json,
    title: 'Décisions, pour filtrer la liste en anglais',
    own: true,
    write: (corpus) => JSON.stringify(explorerPayload(corpus, englishEdition(corpus))),
  }),
  one(routes.caseData, {
    type: json,
    title: 'Cas à comparer',
    own: true,
    write: (corpus) => {
      const { cases, names } = caseBase(corpus);
      return JSON.stringify(packCases(cases, names));
    },
  }),
  one(routes.searchNames, {
    type: json,
    title: 'Mots et noms que la recherche comprend',
    own: true,
    write: (corpus) => JSON.stringify(searchVocabulary(corpus)),
  }),
  one(englishRoutes.searchNames, {
    type: json,
    title: 'Mots et noms que la recherche comprend, en anglais',
    own: true,
    write: (corpus) => JSON.stringify(searchVocabulary(corpus, englishEdition(corpus))),
  }),
  // Not for readers: publishing puts these records in the search index, and takes the file out.
  one(routes.searchRecords, {
    type: json,
    title: 'Ce que la recherche trouve hors des pages',
    own: true,
    write: (corpus) => JSON.stringify([...searchRecords(corpus), ...englishSearchRecords(corpus)]),
  }),
];

/** All of them; the images are in lib/images/files.ts, the scripts in lib/browser/bundle.ts. */
export const fileKinds: readonly FileKind[] = [
  ...articleFiles,
  ...caseFiles,
  ...dataFiles,
  dataSchemaFile,
  jurisprudenceFile,
  ...dataDescriptions,
  decisionFile,
  yearFile,
  ...figureFiles,
  ...siteFeeds,
  ...listFeeds,
  ...englishFeeds,
  ...pageFeeds,
  ...siteFiles,
];

/** The kind of the file at an address; undefined for a page, an image, a script. */
export function kindAt(path: string): FileKind | undefined {
  return fileKinds.find(({ address }) => matches(address, path));
}

/** Whether an address is that of a family, whose `*` stands for a name. */
export function matches(family: string, path: string): boolean {
  const [start = '', end] = family.split('*');
  if (end === undefined) return path === family;
  return path.length > start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
