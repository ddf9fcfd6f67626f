/** The passage that a result shows: words found, and the spaces and apostrophes that the index does not keep. */
import { NARROW, NBSP } from '../format.ts';

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Where a found word begins and ends: characters that no text has (Unicode, private use), for `<mark>` and `</mark>`. */
const BEGIN = '\ue000';
const END = '\ue001';
/** One of them may stand between a word and its space. */
const mark = `[${BEGIN}${END}]?`;

const rules: readonly (readonly [RegExp, string])[] = [
  // An excerpt is cut between words, which may be in an amount or after an elision.
  [/^… (?:[\d€%.,;:)]+ )+/, '… '],
  [/ \p{L}+’ …$/u, ' …'],
  // Punctuation sticks to words in the index: it was not looked for.
  [new RegExp(`(\\p{P}+)${END}`, 'gu'), `${END}$1`],
  [new RegExp(`${BEGIN}(\\p{Ps}|\\p{Pi})`, 'gu'), `$1${BEGIN}`],
  // What lib/publish/search-index.ts added, so that « l’oubli » is found by « oubli ».
  [new RegExp(`(?<=\\p{L}${mark}’${mark}) (?=${mark}[\\p{L}\\d])`, 'gu'), ''],
  [new RegExp(`(?<=\\d${mark}) (?=${mark}\\d{3}(?!\\d))`, 'g'), NARROW],
  [new RegExp(`(?<=«${mark}) | (?=${mark}[;!?»])`, 'g'), NARROW],
  [new RegExp(`(?<=(?:n°|art\\.|§)${mark}) | (?=${mark}(?:[:€%]|M€|Md€))`, 'g'), NBSP],
];

/** The pieces of an excerpt as Pagefind gives it: found words between `<mark>` and `</mark>`, `<` and `>` escaped. */
export function passageOf(excerpt: string): Piece[] {
  const text = excerpt.replaceAll('<mark>', BEGIN).replaceAll('</mark>', END);
  return readable(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .split(new RegExp(`(${BEGIN}[^${END}]*)${END}`))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(BEGIN, ''), found: piece.startsWith(BEGIN) }));
}

/** A title or a name of the index as it is written on its page. */
export function readable(text: string): string {
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
