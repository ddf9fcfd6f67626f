/** Reduces a query or a name to its key words: plain, singular, without articles. */
import { plainWords } from './letters.ts';

/** Words too common to search for: each would match nearly every page and enlarge the index. */
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces cette comment dans de des du elle en est et il je la le les leur ma mes mon ne nos notre nous on ou par pas pour que quel quelle quelles quels qui quoi sa se ses son sur un une votre vos vous'.split(
    ' ',
  ),
);

/** Whether a plain word is too common to search for. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word) || /^[a-z]$/.test(word);
}

/**
 * « Droits à l’oubli » → `droit`, `oubli`; all the plain words when none is a key word. `isEmpty` tells the words that
 * are too common in the language of the text.
 */
export function keyWords(text: string, isEmpty = isEmptyWord): string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !isEmpty(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

/** The lookup key of a name or a query: `droit oubli`. */
export function wordsKey(text: string, isEmpty = isEmptyWord): string {
  return keyWords(text, isEmpty).join(' ');
}

/** Singular of a plural in « s » or « x »; « gaz », « dpos » and « os » do not change. */
function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?<=eau|eu|al)x$|s$/, '') : word;
}
