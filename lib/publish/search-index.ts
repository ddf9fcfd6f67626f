/** Makes the search index from finished pages and from the records that have no page; Pagefind knows its format. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CustomRecord, close, createIndex } from 'pagefind';
import * as z from 'zod';
import { routes } from '../routes.ts';

/** What the app exports for the index beside its pages, as `lib/views/search-records.ts` writes it. */
const SearchRecord = z.strictObject({
  language: z.enum(['fr', 'en']),
  address: z.string().startsWith('/'),
  title: z.string().min(1),
  text: z.string().min(1),
  filters: z.strictObject({ type: z.string(), annee: z.array(z.string()), theme: z.array(z.string()) }),
  facts: z.record(z.string(), z.string()),
});
export type SearchRecord = z.infer<typeof SearchRecord>;

/** Reads the records of an export. Throws when they are not what the index expects. */
export function readRecords(json: string): SearchRecord[] {
  return z.array(SearchRecord).parse(JSON.parse(json));
}

/** Pages by their address, all at once or one after the other. */
type Page = readonly [address: string, page: { readonly html: string }];
type Pages = Iterable<Page> | AsyncIterable<Page>;

/**
 * The files of the index by their address; none where there is nothing to find. Pages without `data-pagefind-body` are
 * left out. Each language of the pages has its own index, which stems its words in its own way; the engine opens that of
 * the page where it runs. Same pages, same files, byte for byte. Throws on whatever Pagefind reports.
 */
export async function searchIndex(pages: Pages, records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  // Locations of words in one piece of the index. Pagefind's own 20 000 make 25 KB for each word that a reader types; with
  // this many, 1 or 2 KB, and no more in all. Its binary reads this variable, and has no option for it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '600';
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
    // One after the other: the order in which they come is that of their numbers in the index.
    let searched = records.length;
    for await (const [url, { html }] of pages) {
      if (!html.includes('data-pagefind-body')) continue;
      searched += 1;
      noErrors(await index.addHTMLFile({ url, content: separateElisions(html) }));
    }
    if (searched === 0) return new Map();
    for (const record of records) noErrors(await index.addCustomRecord(customRecord(record)));
    const { files } = noErrors(await index.getFiles());
    const served = files.filter(({ path }) => isServed(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(served.map(({ path, content }) => [`${routes.searchIndex}${path}`, lightened(path, content)]));
  } finally {
    await close();
  }
}

function customRecord({ language, address, title, text, filters, facts }: SearchRecord): CustomRecord {
  const meta = Object.entries({ title, ...facts }).map(([name, value]) => [name, separateElisions(value)]);
  return {
    url: address,
    language,
    content: separateElisions(text),
    meta: Object.fromEntries(meta),
    filters: { type: [filters.type], annee: filters.annee, theme: filters.theme },
  };
}

/**
 * Words are separated by spaces alone: in « l’oubli », Pagefind would index « loubli ». The space that is added here is taken
 * out of what is shown by `lib/browser/search-passage.ts`.
 */
export function separateElisions(text: string): string {
  return text.replace(/(?<=\p{L})['’](?=[\p{L}\d])/gu, '’ ');
}

/** What begins each file that the engine reads: without it, the engine would decompress the file first. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A file of the index without what our search never reads: of a page, the places and words of its headings and the words
 * of identifiers; of the engine and of its list of pages, Gzip, which Brotli replaces (60 KB become 51).
 */
function lightened(path: string, content: Uint8Array): Uint8Array {
  if (/\.(?:pagefind|pf_meta)$/.test(path)) return gunzipSync(content);
  if (!path.endsWith('.pf_fragment')) return content;
  const page: Fragment = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length));
  const { identifiants: _, ...meta } = page.meta;
  return gzipSync(SIGNATURE + JSON.stringify({ ...page, meta, anchors: [] }), { level: 9 });
}

/** What Pagefind keeps of a page, as far as we change it. */
interface Fragment {
  readonly meta: Readonly<Record<string, string>>;
}

/** Its own interfaces, the worker (its policy would have to be loosened too) and the engine without French stay out. */
function isServed(path: string): boolean {
  return !/^(?:pagefind-(?!entry\.json)|wasm\.unknown\.)/.test(path);
}

function noErrors<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(', ')}`);
  return answer;
}
