/**
 * Turns the export of Next into a folder for a server, page by page: removes the runtime, adds the files that are not
 * pages, checks, weighs, compresses, and replaces the old folder at once.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../exports/files.ts';
import type { Store } from '../kept/store.ts';
import { pathOf, routes } from '../routes.ts';
import { isLocal } from '../site.ts';
import { hostedPage } from './base.ts';
import { budgetFaults, type Weights } from './budgets.ts';
import { type Compressed, compress } from './compress.ts';
import { headersFile } from './headers.ts';
import { type Linked, linkFaults } from './links.ts';
import { listFiles } from './list-files.ts';
import { type FinishedPage, finishPage, withBody } from './page.ts';
import { MARK, placeOf, takePlace } from './place.ts';
import { PublishError } from './publish-error.ts';
import { movedAddresses, redirectPage, redirectsFile } from './redirects.ts';
import { readRecords, type SearchRecord, searchIndex } from './search-index.ts';
import { firstResultWeight } from './search-weight.ts';
import { Staging } from './staging.ts';

export interface PublishOptions {
  /** Folder of the export of Next. */
  readonly from: string;
  /** Files of the site that Next does not export; each is written when its turn comes. */
  readonly files?: Iterable<{ readonly address: string; readonly write: () => Content | Promise<Content> }>;
  /** Folder that is served; replaced only when there is no fault. */
  readonly to: string;
  readonly siteUrl: string;
  /** Former address → present address. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Address that has no page of its own → the page that it leads to; nothing moved, so nothing below it does. */
  readonly leads?: ReadonlyMap<string, string>;
  /** What earlier builds made. */
  readonly store?: Store | null;
  /** Address of each page that is not in the export, because the store has it → its key. */
  readonly kept?: ReadonlyMap<string, string>;
  /** The body of the page of a key. Throws when there is none. */
  readonly bodyOf?: (key: string) => string;
  /** The bytes to publish for a picture of the public folder; its own by default. */
  readonly fit?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

export interface Published extends Weights {
  /** Number of files that contain an address of this machine as that of the site; 0 for a public site. */
  readonly naming: number;
}

/**
 * Publishes an export. Resolves to the weights of the site. Throws a `PublishError` and leaves `to` unchanged when
 * there is a fault. Holds one page at a time, and what is needed to check links: addresses and anchors.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { from, files = [], to, siteUrl, redirects, leads = new Map(), store = null, kept = new Map() } = options;
  const { bodyOf = noBody, fit = async (bytes: Uint8Array) => bytes } = options;
  const place = placeOf(to);
  const staging = new Staging(place.staging, isLocal(siteUrl) ? siteUrl : null, store);
  try {
    const exported = listFiles(from).filter((file) => !isFrameworkFile(file));
    for (const file of exported.filter((file) => !file.endsWith('.html')))
      await staging.add(file, await fitted(file, await readFile(path.join(from, file)), fit));
    const records = await writeFiles(files, staging);
    await staging.add(`/${MARK}`, headersFile());
    // GitHub Pages would leave out every address that begins with « _ ».
    await staging.add('/.nojekyll', '');

    for (const [address, page] of leads) await staging.add(fileOf(address), redirectPage(page, siteUrl));

    const pages = new Map<string, Linked>();
    const index = await searchIndex(
      finishPages({ from, siteUrl, exported, store, kept, bodyOf, staging, pages }),
      records,
    );
    await staging.end();
    await redirectAll(redirects, staging, siteUrl);
    const faults = linkFaults({
      pages: withRecords(pages, records),
      files: new Set(staging.sizes.keys()),
      siteUrl,
    });
    if (faults.length > 0) throw new PublishError(`Liens à corriger :\n${faults.join('\n')}`);
    for (const [file, content] of index) await staging.add(file, content);
    await staging.end();
    const weights = weigh(pages, staging.sizes);
    const heavy = budgetFaults(weights);
    if (heavy.length > 0) throw new PublishError(`Budgets dépassés :\n${heavy.join('\n')}`);
    takePlace(place);
    return { ...weights, naming: staging.naming };
  } finally {
    await staging.remove();
  }
}

/** Names that Next gives to the font files of text and headings. Both are preloaded, so that a page shows both or neither. */
const READ_FIRST = /^\/_next\/static\/media\/source-serif-4-latin-[46]00-normal\.[^/]+\.woff2$/;

/** A page as it is kept from one build to the next. */
type KeptPage = FinishedPage & Compressed;

interface Work {
  readonly from: string;
  readonly siteUrl: string;
  readonly exported: readonly string[];
  readonly store: Store | null;
  readonly kept: ReadonlyMap<string, string>;
  readonly bodyOf: (key: string) => string;
  readonly staging: Staging;
  /** Is told what each page links to. */
  readonly pages: Map<string, Linked>;
}

/** Finishes and writes the pages one by one, in the order of their addresses; yields each page for the index. */
async function* finishPages(work: Work): AsyncGenerator<[address: string, page: { html: string }]> {
  const { exported, kept, pages } = work;
  const once = onlyOnce();
  const rendered = new Set(exported.filter((file) => file.endsWith('.html')));
  const fonts = exported.filter((file) => READ_FIRST.test(file));
  for (const file of [...rendered, ...[...kept.keys()].map(fileOf).filter((file) => !rendered.has(file))].toSorted()) {
    const address = file.replace(/index\.html$/, '');
    const { html, references, ids } = rendered.has(file)
      ? await finishAndKeep(work, file, address, fonts)
      : await takeKept(work, file, kept.get(address) ?? '');
    pages.set(address, { references: references.map(once), ids: ids.map(once) });
    yield [address, { html }];
  }
}

async function finishAndKeep(
  { from, siteUrl, store, bodyOf, staging }: Work,
  file: string,
  address: string,
  fonts: readonly string[],
): Promise<FinishedPage> {
  const { html: exported, key } = withBody(await readFile(path.join(from, file), 'utf8'), bodyOf);
  const { html, references, ids } = finishPage(exported, address, fonts, siteUrl);
  await staging.add(file, hostedPage(html, pathOf({ url: siteUrl })), async (content) => {
    const forms = await compress(file, content);
    if (key !== '') store?.write(key, { html, references, ids, ...forms } satisfies KeptPage);
    return forms;
  });
  return { html, references, ids };
}

async function takeKept({ siteUrl, store, staging }: Work, file: string, key: string): Promise<FinishedPage> {
  const page = store?.read<KeptPage>(key);
  if (!page) throw new PublishError(`La page ${file} a disparu du cache pendant la construction : recommencer.`);
  await staging.add(file, hostedPage(page.html, pathOf({ url: siteUrl })), async () => page);
  return page;
}

function noBody(key: string): never {
  throw new Error(`no body was handed over for the page ${key}`);
}

/** Gives equal texts one place in memory: pages link to the same addresses. */
function onlyOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    // A copy: a piece of a page would hold the whole page in memory.
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
}

/** Writes the files that are not pages, except the records of the search index, which it returns. */
async function writeFiles(files: NonNullable<PublishOptions['files']>, staging: Staging): Promise<SearchRecord[]> {
  let records: SearchRecord[] = [];
  for (const { address, write } of files) {
    const content = await write();
    if (address === routes.searchRecords) records = readRecords(Buffer.from(content).toString());
    else await staging.add(address, content);
  }
  return records;
}

/** Writes what stands at former addresses: for hosts without redirects, a page that redirects, and a copy of any other file. */
async function redirectAll(redirects: ReadonlyMap<string, string>, staging: Staging, siteUrl: string): Promise<void> {
  const moved = movedAddresses(redirects, new Set([...staging.sizes.keys()].toSorted()));
  for (const [former, present] of moved)
    if (present.endsWith('/')) await staging.add(fileOf(former), redirectPage(present, siteUrl));
    else await staging.copy(present, former);
  await staging.add('/_redirects', redirectsFile(moved));
  await staging.end();
}

/** The bytes to publish for an exported file. Throws a `PublishError` that names a picture that cannot be read. */
async function fitted(file: string, bytes: Uint8Array, fit: NonNullable<PublishOptions['fit']>): Promise<Uint8Array> {
  if (!/\.(?:png|jpe?g|webp|avif|gif)$/i.test(file)) return bytes;
  try {
    return await fit(bytes);
  } catch (cause) {
    throw new PublishError(`L’image public${file} ne se lit pas jusqu’au bout : l’enregistrer de nouveau.`, { cause });
  }
}

/** The path of the file of an address. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The pages, plus the links of the search records: a result with a broken link is a fault too. */
function withRecords(
  pages: ReadonlyMap<string, Linked>,
  records: readonly SearchRecord[],
): ReadonlyMap<string, Linked> {
  return new Map([...pages, [routes.searchRecords, { references: records.map(({ address }) => address), ids: [] }]]);
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

function weigh(pages: ReadonlyMap<string, Linked>, sizes: Staging['sizes']): Weights {
  const served = (file: string) => sizes.get(file)?.served ?? 0;
  const perPage = (bytes: (file: string) => number) =>
    new Map([...pages.keys()].map((address) => [address, bytes(fileOf(address))]));
  const files = [...sizes.keys()];
  const sum = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((total, file) => total + served(file), 0);
  return {
    pages: perPage(served),
    html: perPage((file) => sizes.get(file)?.bytes ?? 0),
    // Without the style of the feeds, which no page loads.
    css: sum(/^\/_next\/.*\.css$/),
    fonts: sum(/\.woff2$/),
    scripts: new Map(files.filter((file) => file.endsWith('.js')).map((file) => [file, served(file)])),
    loads: new Map(
      [...pages].map(([address, { references }]) => [address, references.filter((name) => name.endsWith('.js'))]),
    ),
    firstResult: firstResultWeight(new Map(files.map((file) => [file, served(file)]))),
  };
}
