/** The words of a query or of a name that say something, as they are compared: plain, singular, without articles. */
import { plainWords } from './letters.ts';

/** Words that say nothing alone: each would match nearly every page, and cost a piece of the search index. */
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces cette comment dans de des du elle en est et il je la le les leur ma mes mon ne nos notre nous on ou par pas pour que quel quelle quelles quels qui quoi sa se ses son sur un une votre vos vous'.split(
    ' ',
  ),
);

/** Whether a plain word says nothing alone. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word) || /^[a-z]$/.test(word);
}

/** « Droits à l’oubli » → `droit`, `oubli`; the plain words as they stand where none says anything. */
export function keyWords(text: string): string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !isEmptyWord(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

/** The key under which a name or a query is found: `droit oubli`. */
export function wordsKey(text: string): string {
  return keyWords(text).join(' ');
}

/** A plural in « s » or « x » as its singular; « gaz », « dpos » and « os » stay. */
function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?<=eau|eu|al)x$|s$/, '') : word;
}
