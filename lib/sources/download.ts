/** Downloads what the sources published since the last reading, one request at a time. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SourceName, SourcesFile } from '../schema/sources.ts';
import { momentOf } from './dila/read.ts';
import { type Fetched, fetchFile, forget, type Network, network } from './fetch-file.ts';
import { UnusableSource } from './problem.ts';
import { FILES } from './update.ts';

export interface DownloadOptions {
  readonly folder: string;
  readonly only: readonly SourceName[];
  /** The state saved at the last reading. */
  readonly sources: SourcesFile | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Address of the site, which identifies us in requests. */
  readonly site: string;
  readonly onProgress?: (text: string) => void;
  readonly network?: Network;
}

export interface Downloads {
  readonly failures: ReadonlyMap<SourceName, string>;
  /** Sources with nothing new. */
  readonly unchanged: ReadonlySet<SourceName>;
}

const ADDRESSES = {
  'cnil-list': 'https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil',
  news: 'https://www.cnil.fr/fr/rss.xml',
  dila: 'https://echanges.dila.gouv.fr/OPENDATA/CNIL/',
  'conseil-etat': 'https://opendata.justice-administrative.fr/DCE/',
} as const satisfies Record<SourceName, string>;

const MINUTE = 60_000;
const PAGE = { maxBytes: 4_000_000, maxTime: MINUTE };
const ARCHIVE = { maxBytes: 800_000_000, maxTime: 30 * MINUTE };
/** Months of the Conseil d'État downloaded on a first run. */
const FIRST_MONTHS = 2;
/** Milliseconds between two requests. */
const PAUSE = 1000;

/** Downloads the sources in turn; a failure only stops its own source. */
export async function downloadSources(options: DownloadOptions): Promise<Downloads> {
  const failures = new Map<SourceName, string>();
  const unchanged = new Set<SourceName>();
  for (const source of options.only) {
    try {
      if (!(await bring(source, options))) unchanged.add(source);
    } catch (error) {
      if (!(error instanceof UnusableSource)) throw error;
      failures.set(source, error.message);
    }
  }
  return { failures, unchanged };
}

/** Deletes the downloads of a source after an unexpected answer, so that the next run downloads everything again. */
export function forgetDownloads(folder: string, source: SourceName): void {
  const place = path.join(folder, FILES[source]);
  forget(place);
  rmSync(place, { recursive: true, force: true });
}

/** Downloads a source; resolves to whether there is something to read. */
function bring(source: SourceName, options: DownloadOptions): Promise<boolean> {
  if (source === 'dila') return bringDila(options);
  if (source === 'conseil-etat') return bringConseilEtat(options);
  return bringPage(source, options);
}

async function bringPage(source: 'cnil-list' | 'news', options: DownloadOptions): Promise<boolean> {
  const url = ADDRESSES[source];
  if ((await get(url, path.join(options.folder, FILES[source]), PAGE, options)) === 'absent')
    throw new UnusableSource(`${url} : le serveur a répondu 404`);
  return true;
}

/** Downloads the updates made since the last one read; the whole archive when there is no earlier update. */
async function bringDila(options: DownloadOptions): Promise<boolean> {
  const place = path.join(options.folder, FILES.dila);
  const index = path.join(options.folder, 'dila-index.html');
  if ((await get(ADDRESSES.dila, index, PAGE, options)) === 'absent')
    throw new UnusableSource(`${ADDRESSES.dila} : le serveur a répondu 404`);
  const listed = [
    ...new Set([...readFileSync(index, 'utf8').matchAll(/href="([\w.-]+\.tar\.gz)"/gi)].map(([, name = '']) => name)),
  ]
    .filter((name) => momentOf(name) !== null)
    .toSorted((a, b) => ((momentOf(a) ?? '') < (momentOf(b) ?? '') ? -1 : 1));
  if (listed.length === 0) {
    forget(index);
    throw new UnusableSource(`${ADDRESSES.dila} : aucune archive n’est listée, ce n’est pas la page attendue`);
  }
  const last = momentOf(options.sources?.dila.version ?? '') ?? '';
  const updates = listed.filter((name) => /^CNIL_/i.test(name));
  const whole = listed.findLast((name) => /^Freemium/i.test(name));
  // If no listed update is as old as the last one read, some may have been removed in between.
  const linked = last !== '' && updates.some((name) => (momentOf(name) ?? '') <= last);
  const start = linked || whole === undefined ? last : (momentOf(whole) ?? '');
  const wanted = [
    ...(linked || whole === undefined || (momentOf(whole) ?? '') <= last ? [] : [whole]),
    ...updates.filter((name) => (momentOf(name) ?? '') > start && (momentOf(name) ?? '') > last),
  ];
  return bringAll(place, wanted, (name) => `${ADDRESSES.dila}${name}`, options);
}

/** Downloads the months after the last one read, if they are published. */
async function bringConseilEtat(options: DownloadOptions): Promise<boolean> {
  const place = path.join(options.folder, FILES['conseil-etat']);
  const last = /^CE_(\d{4})(\d{2})\.zip$/.exec(options.sources?.['conseil-etat'].version ?? '');
  const now = monthNumber(options.today.slice(0, 4), options.today.slice(5, 7));
  const first = last ? monthNumber(last[1] ?? '', last[2] ?? '') + 1 : now - FIRST_MONTHS;
  const wanted = Array.from({ length: Math.max(0, now - first) }, (_, i) => {
    const year = String(Math.floor((first + i) / 12));
    const month = String(((first + i) % 12) + 1).padStart(2, '0');
    return `CE_${year}${month}.zip`;
  });
  return bringAll(
    place,
    wanted,
    (name) => `${ADDRESSES['conseil-etat']}${name.slice(3, 7)}/${name.slice(7, 9)}/${name}`,
    options,
  );
}

function monthNumber(year: string, month: string): number {
  return Number(year) * 12 + Number(month) - 1;
}

/** Downloads files in order until one is not published yet; deletes other files of the folder. */
async function bringAll(
  place: string,
  wanted: readonly string[],
  urlOf: (name: string) => string,
  options: DownloadOptions,
): Promise<boolean> {
  mkdirSync(place, { recursive: true });
  const kept = new Set(wanted.flatMap((name) => [name, `${name}.json`, `${name}.part`, `${name}.part.json`]));
  for (const name of readdirSync(place)) if (!kept.has(name)) rmSync(path.join(place, name), { recursive: true });
  let brought = 0;
  for (const name of wanted) {
    if ((await get(urlOf(name), path.join(place, name), ARCHIVE, options)) === 'absent') break;
    brought += 1;
  }
  return brought > 0 && existsSync(place);
}

async function get(
  url: string,
  file: string,
  limits: { readonly maxBytes: number; readonly maxTime: number },
  { site, onProgress, network: net = network }: DownloadOptions,
): Promise<Fetched> {
  onProgress?.(`${new URL(url).host} : ${path.basename(file)}`);
  const fetched = await fetchFile({ url, file, ...limits, site, ...(onProgress ? { onProgress } : {}) }, net);
  await net.wait(PAUSE);
  return fetched;
}
