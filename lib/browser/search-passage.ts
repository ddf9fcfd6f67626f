/** Rebuilds the passage of a result: the words found, and the spaces and apostrophes that the index does not contain. */
import { NARROW, NBSP } from '../format.ts';

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Stand for `<mark>` and `</mark>`: characters that no text has (Unicode private use). */
const BEGIN = '\ue000';
const END = '\ue001';
/** One of them may be between a word and its space. */
const mark = `[${BEGIN}${END}]?`;

const rules: readonly (readonly [RegExp, string])[] = [
  // An excerpt begins between two words, so it may begin inside an amount or after an elision.
  [/^… (?:[\d€%.,;:)]+ )+/, '… '],
  [/ \p{L}+’ …$/u, ' …'],
  // The index attaches punctuation to words. It is not part of the word found.
  [new RegExp(`(\\p{P}+)${END}`, 'gu'), `${END}$1`],
  [new RegExp(`${BEGIN}(\\p{Ps}|\\p{Pi})`, 'gu'), `$1${BEGIN}`],
  // lib/publish/search-index.ts added this space, so that « oubli » finds « l’oubli ».
  [new RegExp(`(?<=\\p{L}${mark}’${mark}) (?=${mark}[\\p{L}\\d])`, 'gu'), ''],
  [new RegExp(`(?<=\\d${mark}) (?=${mark}\\d{3}(?!\\d))`, 'g'), NARROW],
  [new RegExp(`(?<=«${mark}) | (?=${mark}[;!?»])`, 'g'), NARROW],
  [new RegExp(`(?<=(?:n°|art\\.|§)${mark}) | (?=${mark}(?:[:€%]|M€|Md€))`, 'g'), NBSP],
];

/** The pieces of an excerpt from Pagefind: words found between `<mark>` and `</mark>`, `<` and `>` escaped. */
export function passageOf(excerpt: string): Piece[] {
  const text = excerpt.replaceAll('<mark>', BEGIN).replaceAll('</mark>', END);
  return readable(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .split(new RegExp(`(${BEGIN}[^${END}]*)${END}`))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(BEGIN, ''), found: piece.startsWith(BEGIN) }));
}

/** A title or a name of the index, with the typography of its page. */
export function readable(text: string): string {
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
