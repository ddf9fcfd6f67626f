/** The parts of a query: each is looked for by itself, in all its writings. */
import { wordsKey } from '../french/key-words.ts';
import { plainLetters } from '../french/letters.ts';
import { termWord } from '../identifiers.ts';
import type { SearchPlace } from '../views/search-vocabulary.ts';
import type { SearchLanguage } from './search-french.ts';
import { type Lexicon, meaningOf } from './search-lexicon.ts';

export interface UnitFilter {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

export interface Unit {
  readonly typed: string;
  /** Words of identifiers that only the right pages have. */
  readonly exact: readonly string[];
  /** Writings to look for in the text; between `"`, phrases. */
  readonly texts: readonly string[];
  /** Whether the text is looked for only where no page has the identifiers. */
  readonly exactFirst: boolean;
  /** Pages that the unit leads to. */
  readonly places: readonly SearchPlace[];
  /** Whether these are broader than what was typed: the pages that have its words come before them. */
  readonly broader?: boolean;
  /** The filter of the explorer that it is, and its name; null where it is none. */
  readonly filter: UnitFilter | null;
  /** Whether the lexicon knows it, or an identifier says it: it cannot be misspelt. */
  readonly known: boolean;
}

/** Whether the words of a query ask for decisions. */
export function asksForList(text: string, { weak, noList }: SearchLanguage): boolean {
  return text.split(' ').some((word) => weak.test(plainLetters(word)) && !noList.test(word));
}

/** The units of significant words: the longest known words first, weak words left out where others remain. */
export function unitsOf(text: string, lexicon: Lexicon): Unit[] {
  const words = text.split(' ').filter((word) => word !== '');
  const units: Unit[] = [];
  for (let start = 0; start < words.length; ) {
    const unit = unitAt(words, start, lexicon);
    units.push(unit);
    start += unit.typed.split(' ').length;
  }
  const telling = units.filter(({ typed, known }) => known || !lexicon.language.weak.test(plainLetters(typed)));
  return telling.length > 0 ? telling : units;
}

function unitAt(words: readonly string[], start: number, lexicon: Lexicon): Unit {
  for (let length = Math.min(lexicon.longest, words.length - start); length > 0; length--) {
    const span = words.slice(start, start + length);
    const meaning = meaningOf(span, lexicon);
    if (!meaning) continue;
    const typed = span.join(' ');
    const { text, places, broader } = meaning;
    const exact = places.flatMap(({ facet, slug }) => (facet === 'organisme' ? [] : termWord(facet, slug)));
    const keyOf = (written: string) => wordsKey(written, lexicon.language.isEmptyWord);
    const spoken = (written: string) => spokenIn(written, lexicon.language);
    // Accents, capitals and plurals are one for the index too: a second writing would only count twice.
    const texts = keyOf(typed) === keyOf(text) ? [spoken(text)] : [typed, text].map(spoken);
    return { typed, exact, texts, exactFirst: false, places, broader, filter: filterOf(places), known: true };
  }
  return wordUnit(words[start] ?? '');
}

function filterOf([place]: readonly SearchPlace[]): UnitFilter | null {
  return place ? { name: place.facet, value: place.slug, label: place.label } : null;
}

function wordUnit(typed: string): Unit {
  const year = /^(?:19|20)\d{2}$/.test(typed);
  return {
    typed,
    exact: year ? [termWord('annee', typed)] : [],
    texts: [typed],
    exactFirst: year,
    places: [],
    filter: year ? { name: 'annee', value: typed, label: typed } : null,
    known: year,
  };
}

/** The words to look for, without those that say nothing nor apostrophes. */
function spokenIn(text: string, { isEmptyWord }: SearchLanguage): string {
  const words = text.replace(/['’ʼ]/g, ' ').split(' ');
  const telling = words.filter((word) => !isEmptyWord(plainLetters(word)));
  return (telling.length > 0 ? telling : words).join(' ').toLowerCase();
}
