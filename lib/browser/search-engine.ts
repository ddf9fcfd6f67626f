/** Asks the index: pages that have an exact identifier first, then the text. Nothing is loaded before the first question. */
import type { Fragment, Options, Result, Results } from 'pagefind-engine';
import { fold } from './search-query.ts';
import type { Unit } from './search-units.ts';

export type { Fragment } from 'pagefind-engine';

export type Filters = Readonly<Record<string, string>>;

export interface Answer {
  /** What is found, best first; each gives its page when it is shown. */
  readonly results: readonly Result[];
  /** Number of results that the text alone would have. */
  readonly withoutFilters: number;
  /** Words that stand nowhere: they were left out. */
  readonly unknown: readonly string[];
  /** Whether no page has all the parts of the query: those that have some were taken. */
  readonly partial: boolean;
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
export type Search = Engine['search'];
let loading: Promise<Search> | null = null;

/** What asks the index, loaded once. Throws an `IndexError` when it does not come. */
export function openSearch(): Promise<Search> {
  loading ??= start().catch((cause: unknown) => {
    throw new IndexError('the engine could not be loaded', { cause });
  });
  return loading;
}

async function start(): Promise<Search> {
  watchFetches();
  const engine = await import('pagefind-engine');
  await engine.options(engineOptions);
  return engine.search;
}

/** What is asked of the index. */
export interface Question {
  /** Of each list, the pages that have the first word known come before all others. */
  readonly identifiers: readonly (readonly string[])[];
  /** Words of the pages that come next, in order. */
  readonly pages: readonly string[];
  /** Words of the pages that come after the first ones found by the text. */
  readonly broaderPages: readonly string[];
  /** Parts of the query, which the pages found have all; where none has, those that have some. */
  readonly units: readonly Unit[];
}

/** Answers a question. Throws an `IndexError` when a part of the index is missing. */
export async function ask(
  { identifiers, pages, broaderPages, units }: Question,
  filters: Filters,
  search: Search,
): Promise<Answer> {
  const filtered = Object.keys(filters).length > 0;
  const known = async (lists: readonly (readonly string[])[]) => {
    const found: Result[] = [];
    for (const words of lists) found.push(...(await firstKnown(words, filters, search)));
    return found;
  };
  const first = await known([...identifiers, ...pages.map((word) => [word])]);
  const broader = await known(broaderPages.map((word) => [word]));
  const { found, unknown, partial } = await searchUnits(units, filters, search);
  const ordered = [...first, ...found.slice(0, BEFORE_BROADER), ...broader, ...found.slice(BEFORE_BROADER)];
  const results = ordered.filter(({ id }, i) => ordered.findIndex((other) => other.id === id) === i);
  const widely = filtered && units.length > 0 ? (await searchUnits(units, {}, search)).found.length : results.length;
  const said = identifiers.length === 0 || first.length === 0;
  return { results, withoutFilters: widely, unknown: said ? unknown : [], partial: partial && found.length > 0 };
}

/** Pages found by their words that come before a broader one. */
const BEFORE_BROADER = 2;

/** Words of the units that stand nowhere in the index. */
export async function unknownWords(units: readonly Unit[], search: Search): Promise<string[]> {
  const unknown: string[] = [];
  for (const { typed, known } of units)
    if (!known && !typed.startsWith('"') && !(await isKnown(typed, search))) unknown.push(typed);
  return unknown;
}

async function firstKnown(words: readonly string[], filters: Filters, search: Search): Promise<readonly Result[]> {
  for (const word of words) {
    const { results } = await whole(search(`"${word}"`, { filters }));
    if (results.length > 0) return results;
  }
  return [];
}

/** Pages by their number, each with how well it answers. */
type Matches = ReadonlyMap<string, Result>;

async function searchUnits(
  units: readonly Unit[],
  filters: Filters,
  search: Search,
): Promise<{ found: readonly Result[]; unknown: string[]; partial: boolean }> {
  if (units.length === 0)
    return { found: (await whole(search(null, { filters }))).results, unknown: [], partial: false };
  const unknown = await unknownWords(units, search);
  const asked = units.filter(({ typed }) => !unknown.includes(typed));
  const matches: Matches[] = [];
  for (const unit of asked) matches.push(await matchUnit(unit, filters, search));
  const all = withAll(matches);
  const partial = all.size === 0 && asked.length > 1;
  const found = partial ? withSome(matches) : all;
  const sorted = [...found.values()].toSorted((a, b) => b.score - a.score);
  return { found: await withPassages(sorted, asked, filters, search), unknown, partial };
}

/** Where a page has all that was typed, its passage shows all of it, not one part. */
async function withPassages(
  found: readonly Result[],
  units: readonly Unit[],
  filters: Filters,
  search: Search,
): Promise<readonly Result[]> {
  const typed = units.map(({ texts: [text = ''] }) => text).filter((text) => text !== '' && !text.startsWith('"'));
  if (typed.length < 2) return found;
  const { results } = await whole(search(typed.join(' '), { filters }));
  const together = new Map(results.map((result) => [result.id, result]));
  return found.map((result) => together.get(result.id) ?? result);
}

/** What is added to the score of a page that has an identifier: more than a word of its text, less than one of its title. */
const EXACT = 3;

async function matchUnit({ exact, texts, exactFirst }: Unit, filters: Filters, search: Search): Promise<Matches> {
  const found = new Map<string, Result>();
  for (const word of exact)
    for (const result of (await whole(search(`"${word}"`, { filters }))).results)
      found.set(result.id, { ...result, score: EXACT });
  if (exactFirst && found.size > 0) return found;
  for (const text of texts)
    for (const [id, result] of await matchText(text, filters, search)) {
      const known = found.get(id);
      const score = Math.max(result.score, known && exact.length > 0 ? result.score + EXACT : 0, known?.score ?? 0);
      found.set(id, { ...result, score });
    }
  return found;
}

/** Pages that have all words of a text. Of numbers and short words, no longer one is taken: « 20 » is not « 200 ». */
async function matchText(text: string, filters: Filters, search: Search): Promise<Matches> {
  const words = text.startsWith('"') ? [] : text.split(' ');
  const short = words.filter((word) => /^(?:\d+|.{1,3})$/.test(word));
  const long = words.filter((word) => !short.includes(word)).join(' ');
  const parts = words.length === 0 ? [text] : [...(long === '' ? [] : [long]), ...short.map((word) => `"${word}"`)];
  const found: Matches[] = [];
  for (const part of parts) {
    const { results } = await whole(search(part, { filters }));
    found.push(new Map(results.map((result) => [result.id, result])));
  }
  return withAll(found);
}

/** Pages that are in every list, with the sum of their scores. */
function withAll([first, ...others]: readonly Matches[]): Matches {
  const found = new Map<string, Result>();
  for (const [id, result] of first ?? []) {
    const scores = others.map((list) => list.get(id)?.score);
    if (!scores.every((score) => score !== undefined)) continue;
    found.set(id, { ...result, score: scores.reduce((sum, score) => sum + score, result.score) });
  }
  return found;
}

/** Pages that are in some list: those that are in most first. */
function withSome(lists: readonly Matches[]): Matches {
  const found = new Map<string, Result>();
  for (const list of lists)
    for (const [id, result] of list)
      found.set(id, { ...result, score: (found.get(id)?.score ?? 0) + result.score + MOST_FIRST });
  return found;
}

/** More than any score. */
const MOST_FIRST = 1e6;

/**
 * Whether a word, one of its family or one that it begins stands somewhere. For a word that it does not have, Pagefind takes
 * the longest one that begins it (« et » for « etat »), or leaves it out: the reader would be shown pages without it.
 */
async function isKnown(word: string, search: Search): Promise<boolean> {
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
