/** Asks the index: pages that have an exact identifier first, then the text. Nothing is loaded before the first question. */
import type { Fragment, Options, Result, Results } from 'pagefind-engine';
import { fold, type SearchQuery } from './search-query.ts';

export type { Fragment } from 'pagefind-engine';

export type Filters = Readonly<Record<string, string>>;

export interface Answer {
  /** What is found, best first; each gives its page when it is shown. */
  readonly results: readonly Result[];
  /** Number of results that the text alone would have. */
  readonly withoutFilters: number;
  /** Words that stand nowhere: they were left out. */
  readonly unknown: readonly string[];
}

/** A part of the index could not be read: what would be answered may be false. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

/** How results are ranked: accents make no difference, names count as titles do, and those of themes and sectors for more. */
export const engineOptions: Options = {
  baseUrl: '/',
  excerptLength: 32,
  excerptEllipsis: '…',
  // A worker obeys the policy of its own file: it would have to be loosened too, and 12 KB be downloaded twice.
  noWorker: true,
  ranking: { diacriticSimilarity: 0, termSimilarity: 2, metaWeights: { title: 5, noms: 5, organisme: 2, terme: 20 } },
};

type Engine = typeof import('pagefind-engine');
let loading: Promise<Engine> | null = null;

function loadEngine(): Promise<Engine> {
  loading ??= start().catch((cause: unknown) => {
    throw new IndexError('the engine could not be loaded', { cause });
  });
  return loading;
}

async function start(): Promise<Engine> {
  watchFetches();
  const engine = await import('pagefind-engine');
  await engine.options(engineOptions);
  return engine;
}

/** Answers a query. Throws an `IndexError` when a part of the index is missing. */
export async function ask({ identifiers, text }: SearchQuery, filters: Filters): Promise<Answer> {
  if (text === '' && Object.keys(filters).length === 0) return { results: [], withoutFilters: 0, unknown: [] };
  const { search } = await loadEngine();
  const exact: Result[] = [];
  for (const alternatives of identifiers) exact.push(...(await firstKnown(alternatives, filters, search)));
  const known = new Set(exact.map(({ id }) => id));
  const { found, unknown } = await searchText(text, filters, search);
  return {
    results: [...exact, ...found.results.filter(({ id }) => !known.has(id))],
    withoutFilters: found.unfilteredResultCount,
    unknown: exact.length > 0 ? [] : unknown,
  };
}

async function firstKnown(
  words: readonly string[],
  filters: Filters,
  search: Engine['search'],
): Promise<readonly Result[]> {
  for (const word of words) {
    const { results } = await whole(search(`"${word}"`, { filters }));
    if (results.length > 0) return results;
  }
  return [];
}

/** Pages that have every word; words that stand nowhere are left out, where others remain. */
async function searchText(
  text: string,
  filters: Filters,
  search: Engine['search'],
): Promise<{ found: Results; unknown: string[] }> {
  const found = await whole(search(text === '' ? null : text, { filters }));
  if (text === '' || text.startsWith('"')) return { found, unknown: [] };
  const known: string[] = [];
  const unknown: string[] = [];
  for (const word of text.split(' ')) ((await isKnown(word, search)) ? known : unknown).push(word);
  if (unknown.length === 0) return { found, unknown };
  return {
    found:
      known.length === 0
        ? { results: [], unfilteredResultCount: 0 }
        : await whole(search(known.join(' '), { filters })),
    unknown,
  };
}

/**
 * Whether a word, one of its family or one that it begins stands somewhere. For a word that it does not have, Pagefind takes
 * the longest one that begins it (« et » for « etat »), or leaves it out: the reader would be shown pages without it.
 */
async function isKnown(word: string, search: Engine['search']): Promise<boolean> {
  const family = await whole(search(`"${word}"`, { filters: {} }));
  if (family.results.length > 0) return true;
  const [first] = (await whole(search(word, { filters: {} }))).results;
  if (first === undefined) return false;
  const { content, locations, meta } = await read(first);
  const words = content.split(SPACES);
  const matched = [...locations.map((location) => words[location] ?? ''), ...Object.values(meta)]
    .join(' ')
    .split(SPACES);
  const parts = matched.flatMap((other) => other.split(/[^\p{L}\d]+/u));
  return [...matched, ...parts].some((other) => bare(other).startsWith(bare(word)));
}

/** What separates the words of a content, as Pagefind counts them. */
const SPACES = /[^\S\uFEFF]+/;

function bare(word: string): string {
  return fold(word).replace(/[^a-z0-9]/g, '');
}

/** The page of a result. Throws an `IndexError` when it does not come. */
export function read(result: Result): Promise<Fragment> {
  return result.data().catch((cause: unknown) => {
    throw new IndexError('a page of the index could not be read', { cause });
  });
}

let failed = false;

/** Pagefind goes on without a piece of the index that does not come: we must know, so as not to say « nothing found ». */
function watchFetches(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    try {
      const response = await fetch(...request);
      failed ||= !response.ok;
      return response;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
}

/** The same answer, once it is known that nothing was missing to give it. */
async function whole(answer: Promise<Results>): Promise<Results> {
  failed = false;
  const results = await answer.catch((cause: unknown) => {
    throw new IndexError('the index could not be read', { cause });
  });
  if (failed) throw new IndexError('a part of the index could not be read');
  return results;
}
