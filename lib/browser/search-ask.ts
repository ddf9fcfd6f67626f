/** From what a reader typed to what is found: the intent, the words as the lexicon reads them, the slips corrected. */
import { identifierWord, pageWord } from '../identifiers.ts';
import type { SearchPlace } from '../views/search-vocabulary.ts';
import { type Answer, ask, type Filters, type Search, unknownWords } from './search-engine.ts';
import { type Intent, readIntent } from './search-intent.ts';
import { correction, type Lexicon } from './search-lexicon.ts';
import { readQuery } from './search-query.ts';
import { asksForList, type Unit, unitsOf } from './search-units.ts';

export interface Found extends Answer {
  /** What was read instead of what was typed: « doctisimo » → « doctissimo ». */
  readonly corrected: readonly (readonly [typed: string, read: string])[];
  readonly intent: Intent | 'list' | null;
  readonly units: readonly Unit[];
}

/** Answers what was typed. Throws an `IndexError` when a part of the index is missing. */
export async function find(typed: string, filters: Filters, lexicon: Lexicon, search: Search): Promise<Found> {
  const { intent, about } = readIntent(typed, lexicon.language);
  // « la plus grosse amende » names nothing: its own words are looked for.
  const { identifiers, values, text } = readQuery(about || typed, lexicon.language);
  const phrase = text.startsWith('"');
  const read = phrase ? [phraseUnit(text)] : unitsOf(text, lexicon);
  const { words, corrected } = await correct(text, read, lexicon, search);
  const units = [...values, ...(corrected.length > 0 ? unitsOf(words, lexicon) : read)];
  const answer = await ask({ identifiers, ...pagesOf(units), units }, filters, search);
  const listed = !phrase && asksForList(text, lexicon.language) ? 'list' : null;
  return { ...answer, corrected, intent: intent ?? listed, units: about === '' ? [] : units };
}

function phraseUnit(text: string): Unit {
  return { typed: text, exact: [], texts: [text], exactFirst: false, places: [], filter: null, known: true };
}

/** The words of the pages that the only unit leads to. */
function pagesOf([unit, ...others]: readonly Unit[]): { pages: string[]; broaderPages: string[] } {
  const words = others.length === 0 && unit ? unit.places.map(wordOf) : [];
  return unit?.broader ? { pages: [], broaderPages: words } : { pages: words, broaderPages: [] };
}

function wordOf({ facet, slug, decision }: SearchPlace): string {
  return decision === undefined ? pageWord(facet, slug) : identifierWord(decision);
}

/** The words of a query, each that stands nowhere replaced by the known one that it resembles. */
async function correct(text: string, units: readonly Unit[], lexicon: Lexicon, search: Search) {
  const unknown = await unknownWords(units, search);
  const corrected = unknown.flatMap((word): [string, string][] => {
    const read = correction(word, lexicon);
    return read === undefined ? [] : [[word, read]];
  });
  const readings = new Map(corrected);
  const words = text.split(' ').map((word) => readings.get(word) ?? word);
  return { words: words.join(' '), corrected };
}
