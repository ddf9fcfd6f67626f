/**
 * Turns the export of Next into a folder for a server: removes the runtime, checks, weighs, compresses, and replaces
 * the old folder at once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import { routes } from '../routes.ts';
import { budgetFaults, type Weights } from './budgets.ts';
import { compress, isCompressible } from './compress.ts';
import { headersFile } from './headers.ts';
import { linkFaults } from './links.ts';
import { type FinishedPage, finishPage } from './page.ts';
import { movedAddresses, redirectPage, redirectsFile } from './redirects.ts';
import { readRecords, type SearchRecord, searchIndex } from './search-index.ts';
import { firstResultWeight } from './search-weight.ts';

export interface PublishOptions {
  /** Folder of the export of Next. */
  readonly from: string;
  /** Folder that is served; replaced only when there is no fault. */
  readonly to: string;
  readonly siteUrl: string;
  /** Former address → present address. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Address that has no page of its own → the page that it leads to; nothing moved, so nothing below it does. */
  readonly leads?: ReadonlyMap<string, string>;
}

/** Thrown when the output cannot be published; lists every fault found. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}

/**
 * Publishes an export. Resolves to the weights of the site. Throws a `PublishError` and leaves `to` unchanged when
 * there is a fault.
 */
export async function publish({ from, to, siteUrl, redirects, leads = new Map() }: PublishOptions): Promise<Weights> {
  refuseForeignFolder(to);
  const { pages, files } = finish(from);
  const records = takeRecords(files);
  const names = new Set([...files.keys(), ...[...pages.keys()].map(fileOf)]);
  const moved = movedAddresses(redirects, names);
  for (const [former, present] of moved) {
    // Hosts without redirects serve a page that redirects, and a copy of any other file.
    const content = present.endsWith('/') ? Buffer.from(redirectPage(present, siteUrl)) : files.get(present);
    if (content) files.set(fileOf(former), content);
  }
  for (const [address, page] of leads) files.set(fileOf(address), Buffer.from(redirectPage(page, siteUrl)));
  files.set('/_redirects', Buffer.from(redirectsFile(moved)));
  files.set(`/${MARK}`, Buffer.from(headersFile()));

  const faults = linkFaults({ pages: withRecords(pages, records), files: new Set(files.keys()), siteUrl });
  if (faults.length > 0) throw new PublishError(`Liens à corriger :\n${faults.join('\n')}`);

  for (const [address, { html }] of pages) files.set(fileOf(address), Buffer.from(html));
  for (const [file, content] of await searchIndex(pages, records)) files.set(file, content);
  const compressed = await compressAll(files);
  const weights = weigh(pages, files, compressed);
  const heavy = budgetFaults(weights);
  if (heavy.length > 0) throw new PublishError(`Budgets dépassés :\n${heavy.join('\n')}`);

  replaceFolder(to, new Map([...files, ...compressed]));
  return weights;
}

/** The path of the file of an address. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Names that Next gives to the font files of text and headings. Both are preloaded, so that a page shows both or neither. */
const READ_FIRST = /^\/_next\/static\/media\/source-serif-4-latin-[46]00-normal\.[^/]+\.woff2$/;

/** The finished pages, by address; and the other files to serve, by path. */
function finish(from: string): { pages: Map<string, FinishedPage>; files: Map<string, Uint8Array> } {
  const pages = new Map<string, FinishedPage>();
  const files = listFiles(from).filter((file) => !isFrameworkFile(file));
  const others = files.filter((file) => !file.endsWith('.html'));
  const fonts = others.filter((file) => READ_FIRST.test(file));
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const address = file.replace(/index\.html$/, '');
    pages.set(address, finishPage(readFileSync(path.join(from, file), 'utf8'), address, fonts));
  }
  return { pages, files: new Map(others.map((file) => [file, readFileSync(path.join(from, file))])) };
}

/** Removes from the files the records that the app wrote for the search index, and returns them. */
function takeRecords(files: Map<string, Uint8Array>): SearchRecord[] {
  const file = files.get(routes.searchRecords);
  files.delete(routes.searchRecords);
  return file === undefined ? [] : readRecords(Buffer.from(file).toString());
}

/** The pages, plus the links of the search records: a result with a broken link is a fault too. */
function withRecords(
  pages: ReadonlyMap<string, FinishedPage>,
  records: readonly SearchRecord[],
): ReadonlyMap<string, FinishedPage> {
  const references = records.map(({ address }) => address);
  return new Map([...pages, [routes.searchRecords, { html: '', references, ids: [] }]]);
}

/**
 * Files that Next writes for itself: payloads, chunks, manifests, extra copies of the 404 page, and `dev` when a live
 * preview runs (it shows drafts). Styles and fonts are kept.
 */
function isFrameworkFile(file: string): boolean {
  if (file.startsWith('/dev/')) return true;
  if (file.startsWith('/_not-found/') || file === '/404/index.html' || file === '/_not-found.html') return true;
  if (file.startsWith('/_next/')) return !/\.(?:css|woff2)$/.test(file);
  const name = path.posix.basename(file);
  return name.endsWith('.txt') && (name === 'index.txt' || name.startsWith('__next.') || file === '/404.txt');
}

/** The compressed forms of the files that have one. Several run at once, because Node compresses in threads. */
async function compressAll(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const compressible = [...files].filter(([file]) => isCompressible(file));
  const twins = await pMap(
    compressible,
    async ([file, content]): Promise<[string, Uint8Array][]> => {
      const { br, gz } = await compress(file, content);
      return [
        [`${file}.br`, br],
        [`${file}.gz`, gz],
      ];
    },
    { concurrency: 8 },
  );
  return new Map(twins.flat());
}

function weigh(
  pages: ReadonlyMap<string, FinishedPage>,
  files: ReadonlyMap<string, Uint8Array>,
  compressed: ReadonlyMap<string, Uint8Array>,
): Weights {
  const served = (file: string) => (compressed.get(`${file}.br`) ?? files.get(file))?.byteLength ?? 0;
  const perPage = (bytes: (file: string) => number) =>
    new Map([...pages.keys()].map((address) => [address, bytes(fileOf(address))]));
  const sum = (pattern: RegExp) =>
    [...files.keys()].filter((file) => pattern.test(file)).reduce((total, file) => total + served(file), 0);
  return {
    pages: perPage(served),
    html: perPage((file) => files.get(file)?.byteLength ?? 0),
    css: sum(/\.css$/),
    fonts: sum(/\.woff2$/),
    scripts: new Map([...files.keys()].filter((file) => file.endsWith('.js')).map((file) => [file, served(file)])),
    loads: new Map(
      [...pages].map(([address, { references }]) => [address, references.filter((name) => name.endsWith('.js'))]),
    ),
    firstResult: firstResultWeight(new Map([...files.keys()].map((file) => [file, served(file)]))),
  };
}

/** Publication deletes the old folder: it must be one of ours, or missing. Throws a `PublishError` otherwise. */
export function refuseForeignFolder(to: string): void {
  const folder = path.resolve(to);
  const toWork = path.relative(folder, process.cwd());
  const holdsWork = !toWork.startsWith('..') && !path.isAbsolute(toWork);
  const foreign =
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || (readdirSync(folder).length > 0 && !existsSync(path.join(folder, MARK))));
  if (holdsWork || foreign)
    throw new PublishError(
      `${folder} ne peut pas recevoir le site : ce qui s’y trouve n’a pas été publié ici, et serait effacé. Choisir par OUT_DIR un dossier nouveau, vide, ou déjà publié.`,
    );
}

/** A file that every published site has, and that almost no other folder has. */
const MARK = '_headers';

/** Writes a new folder beside the old one, then swaps them: a reader of `to` never sees half a site. */
function replaceFolder(to: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = path.resolve(to);
  const next = `${folder}.next`;
  const previous = `${folder}.previous`;
  rmSync(next, { recursive: true, force: true });
  rmSync(previous, { recursive: true, force: true });
  for (const [file, content] of files) {
    const target = path.join(next, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  try {
    renameSync(folder, previous);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  renameSync(next, folder);
  rmSync(previous, { recursive: true, force: true });
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { encoding: 'utf8', recursive: true })
    .filter((name) => statSync(path.join(dir, name)).isFile())
    .map((name) => `/${name.split(path.sep).join('/')}`)
    .toSorted();
}
