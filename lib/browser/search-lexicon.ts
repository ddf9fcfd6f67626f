/** The words that the search understands, by their key: what a reader types is held against them. */
import { keyWords, wordsKey } from '../french/key-words.ts';
import { plainWords } from '../french/letters.ts';
import type { SearchPlace, SearchVocabulary } from '../views/search-vocabulary.ts';
import type { SearchLanguage } from './search-french.ts';
import { editsBetween } from './search-names.ts';

/** What some words mean: the words of our texts for it, and the pages that they lead to. */
export interface Meaning {
  readonly text: string;
  readonly places: readonly SearchPlace[];
  /** Whether the places are broader than the words. */
  readonly broader: boolean;
}

export interface Lexicon {
  readonly language: SearchLanguage;
  readonly vocabulary: SearchVocabulary;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Number of words of the longest key. */
  readonly longest: number;
  /** Every word of a name or of the field: what a misspelt one may mean. */
  readonly words: ReadonlySet<string>;
}

/** Without a vocabulary, the search works too. */
export const noVocabulary: SearchVocabulary = { places: [], groups: [], years: [] };

/** Groups that share a word share their places; the text is that of the first. */
export function lexiconOf(vocabulary: SearchVocabulary, language: SearchLanguage): Lexicon {
  const meanings = new Map<string, Meaning>();
  const words = new Set<string>();
  for (const group of vocabulary.groups)
    for (const written of group.words) {
      const key = wordsKey(written, language.isEmptyWord);
      const known = meanings.get(key);
      const places = group.places.flatMap((number) => vocabulary.places[number] ?? []);
      meanings.set(key, {
        text: known?.text ?? group.words[0] ?? written,
        places: [...new Set([...(known?.places ?? []), ...places])],
        broader: known?.broader ?? group.broader ?? false,
      });
      for (const word of plainWords(written)) if (word.length > 3) words.add(word);
    }
  const longest = Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length));
  return { language, vocabulary, meanings, longest, words };
}

/** The meaning of some words that stand together; undefined where they have none. */
export function meaningOf(words: readonly string[], { meanings, language }: Lexicon): Meaning | undefined {
  return meanings.get(words.flatMap((word) => keyWords(word, language.isEmptyWord)).join(' '));
}

/** The known word that a misspelt one differs from by a slip: a letter, or two from eight letters on. */
export function correction(word: string, { words }: Lexicon): string | undefined {
  const [sought = ''] = plainWords(word);
  if (sought.length < 4 || sought.length !== word.length) return undefined;
  const most = sought.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const other of words) {
    if (Math.abs(other.length - sought.length) > most || other[0] !== sought[0]) continue;
    const edits = editsBetween(sought, other);
    if (edits < least) [best, least] = [other, edits];
  }
  return best;
}
