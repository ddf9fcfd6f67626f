/**
 * Reads every source from the files of a folder, compares it and reports; a failing source does not stop the others.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { NEVER_READ, SourceName, type SourceState } from '../schema/sources.ts';
import { readCnilList } from './cnil-list/read.ts';
import { readConseilEtat } from './conseil-etat/read.ts';
import { NotAnArchive } from './dila/archive.ts';
import { readDila } from './dila/read.ts';
import { readNews } from './news/read.ts';
import { UnusableSource } from './problem.ts';
import { failedReading, type OurSide, type SourceReading } from './source.ts';

/** Name of each source's files in the folder. */
export const FILES = {
  'cnil-list': 'cnil-list.html',
  dila: 'dila',
  'conseil-etat': 'conseil-etat',
  news: 'news.xml',
} as const satisfies Record<SourceName, string>;

export interface UpdateOptions {
  readonly folder: string;
  readonly only: readonly SourceName[];
  readonly ours: OurSide;
  /** Why a source could not be downloaded, in French. */
  readonly failures?: ReadonlyMap<SourceName, string>;
  /** Sources with nothing new since the last reading. */
  readonly unchanged?: ReadonlySet<SourceName>;
  readonly onProgress?: (text: string) => void;
}

/** One result per source of the folder, in the order of the sources; a failing one gives the reason. */
export async function readSources(options: UpdateOptions): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const source of SourceName.options.filter((name) => options.only.includes(name))) {
    const failure = options.failures?.get(source);
    const present = existsSync(path.join(options.folder, FILES[source]));
    if (failure !== undefined) readings.push(failedReading(source, failure));
    else if (present || options.unchanged?.has(source)) readings.push(await readOne(source, options));
  }
  return readings;
}

async function readOne(source: SourceName, options: UpdateOptions): Promise<SourceReading> {
  try {
    const reading = await read(source, options);
    const next = reading.next ?? (options.unchanged?.has(source) ? askedAgain(source, options.ours) : null);
    return { ...reading, next };
  } catch (error) {
    if (error instanceof UnusableSource || error instanceof NotAnArchive) return failedReading(source, error.message);
    throw error;
  }
}

function read(source: SourceName, { folder, ours, onProgress }: UpdateOptions): Promise<SourceReading> | SourceReading {
  const place = path.join(folder, FILES[source]);
  if (source === 'cnil-list') return readFile(place).then((bytes) => readCnilList(bytes, ours));
  if (source === 'news') return readFile(place).then((bytes) => readNews(bytes, ours));
  const names = existsSync(place)
    ? readdirSync(place)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];
  if (source === 'dila')
    return readDila(
      names.filter((name) => /\.tar\.gz$/i.test(name)).map((name) => path.join(place, name)),
      ours,
      onProgress,
    );
  return readConseilEtat(
    names
      .filter((name) => /\.(?:zip|xml)$/i.test(name))
      .map((name) => ({ name, read: () => readFile(path.join(place, name)) })),
    ours,
    onProgress,
  );
}

/** The state of a source checked today that has nothing newer. */
function askedAgain(source: SourceName, { today, sources }: OurSide): SourceState {
  return { ...(sources?.[source] ?? NEVER_READ), read: today };
}

/** 0: nothing new; 2: something to read; 1: a source failed, the others were read. */
export function exitCodeOf(readings: readonly SourceReading[]): 0 | 1 | 2 {
  if (readings.some(({ report }) => report.problem !== null)) return 1;
  return readings.some(({ report }) => report.new.length + report.changed.length + report.vanished.length > 0) ? 2 : 0;
}

/** Every file to write, including the new state of the sources; comments in that file are preserved. */
export function filesToWrite(readings: readonly SourceReading[], stateText: string | null): Map<string, string> {
  const files = new Map(readings.flatMap((reading) => [...reading.files]));
  const document = parseDocument(stateText ?? initialState());
  let changed = false;
  for (const { report, next } of readings) {
    if (!next) continue;
    changed = true;
    for (const [key, value] of Object.entries(next)) document.setIn([report.source, key], value);
  }
  if (changed) files.set('sources.yaml', document.toString({ lineWidth: 0 }));
  return files;
}

function initialState(): string {
  const state = 'read: null\n  state: null\n  version: null\n  checksum: null\n';
  return SourceName.options.map((name) => `${name}:\n  ${state}`).join('');
}

/** The results in the format of `--format json`. */
export function jsonOf(readings: readonly SourceReading[]): string {
  return JSON.stringify({ sources: readings.map(({ report }) => report) }, null, 2);
}

/** The results for people, in French. In: the files written, or null when none was to be written. */
export function textOf(readings: readonly SourceReading[], written: readonly string[] | null): string {
  const waiting = readings.some(({ files }) => files.size > 0);
  return [
    ...readings.flatMap(({ report, lines }) => [
      ...lines,
      ...(report.problem === null
        ? []
        : report.problem.split('\n').map((problem) => `${NAMES[report.source]} — PROBLÈME : ${problem}`)),
      '',
    ]),
    ...(written === null
      ? waiting
        ? ['Rien n’a été écrit. Ajouter --write pour écrire les lignes nouvelles et les brouillons.']
        : []
      : written.length === 0
        ? ['Rien à écrire.']
        : [
            'Écrit :',
            ...written.map((file) => `  ${file}`),
            'À relire avant de publier : npm run check, puis une personne.',
          ]),
  ]
    .join('\n')
    .trimEnd();
}

const NAMES: Readonly<Record<SourceName, string>> = {
  'cnil-list': 'Liste de la CNIL',
  dila: 'Archive de la DILA',
  'conseil-etat': 'Conseil d’État',
  news: 'Actualités de la CNIL',
};
