/** The files of the open data, written once, with what a catalogue says of each: size and checksum. */
import { createHash } from 'node:crypto';
import { routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { dataSchema, jurisprudenceData, openData } from '../views/open-data.ts';
import { perCorpus } from '../views/per-corpus.ts';
import { decisionsCsv } from './decisions/csv.ts';
import { decisionsJson, jurisprudenceJson, schemaJson } from './decisions/json.ts';
import { decisionsXlsx } from './decisions/xlsx.ts';
import { xlsxType } from './xlsx.ts';

/** A file without its content: what a link or a catalogue says. */
export interface DataFile {
  /** Address from the root of the site. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
  /** The title on English pages. */
  readonly english?: string;
  readonly note?: string;
}

/** A written file. */
export interface DataResource extends DataFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

type Written = DataFile & { readonly write: (corpus: Corpus) => string | Uint8Array<ArrayBuffer> };

/** The files, each with its writer. */
export const dataWriters = {
  json: {
    path: routes.dataJson,
    type: 'application/json',
    title: 'Toutes les décisions, en JSON',
    english: 'All decisions, as JSON',
    note: 'une par ligne',
    write: (corpus) => decisionsJson(openData(corpus)),
  },
  csv: {
    path: routes.dataCsv,
    type: 'text/csv',
    title: 'Les mêmes, en CSV',
    english: 'The same, as CSV (UTF-8, one decision a row)',
    write: (corpus) => decisionsCsv(openData(corpus).decisions),
  },
  frenchCsv: {
    path: routes.dataFrenchCsv,
    type: 'text/csv',
    title: 'Les mêmes, en CSV pour un tableur français',
    english: 'The same, as CSV for a French spreadsheet',
    note: 'séparateur « ; », colonnes nommées en français',
    write: (corpus) => decisionsCsv(openData(corpus).decisions, 'fr', ';'),
  },
  xlsx: {
    path: routes.dataXlsx,
    type: xlsxType,
    title: 'Les mêmes, en classeur Excel',
    english: 'The same, as an Excel workbook with French column names',
    note: 'colonnes nommées en français',
    write: (corpus) => decisionsXlsx(openData(corpus), 'fr'),
  },
  schema: {
    path: routes.dataSchema,
    type: 'application/schema+json',
    title: 'Schéma du fichier JSON',
    english: 'JSON Schema of the JSON file',
    note: 'JSON Schema, chaque champ avec son sens',
    write: (corpus) => schemaJson(dataSchema(corpus)),
  },
  jurisprudence: {
    path: routes.dataJurisprudence,
    type: 'application/json',
    title: 'Jurisprudence, en JSON',
    english: 'Case law on each provision, as JSON',
    note: 'ce que les juges ont décidé sur chaque fondement',
    write: (corpus) => jurisprudenceJson(jurisprudenceData(corpus)),
  },
} as const satisfies Readonly<Record<string, Written>>;

/** Those files of a corpus. */
export const dataResources = perCorpus((corpus): readonly DataResource[] =>
  Object.values(dataWriters).map(({ write, ...file }) => resourceOf(file, bytesOf(write(corpus)))),
);

function bytesOf(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A file with its content. */
export function resourceOf(file: DataFile, bytes: Uint8Array<ArrayBuffer>): DataResource {
  return { ...file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The name of a file, without its folder. */
export function nameOf({ path }: DataFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
