/**
 * Applies French typography to a text, from any input (Lexique des règles typographiques en usage à l'Imprimerie
 * nationale): apostrophes, guillemets, no-break spaces in amounts, dates and references, and before double punctuation.
 * It changes spaces and quotation marks, never a letter or a digit. Applying it twice changes nothing more.
 */
import { months as monthNames, NARROW, NBSP } from './format.ts';

const SPACE = '[ \\u00a0\\u202f]';
const months = monthNames.join('|');
const units =
  '€|%|k€|M€|Md€|euros?|millions?|milliards?|ans?|mois|jours?|heures?|semaines?|paragraphes?|salariés|personnes|comptes';

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(\p{L}|\d)'(?=\p{L}|\d|«)/gu, '$1’'],
  // An elision at the end of the text: in « l'**amende** », the next word is a separate text.
  [/(?<!\p{L})([cdjlmnst]|\p{L}*qu)'$/giu, '$1’'],
  [/(^|[\s([«])"(?=\S)([^"]*?\S)"/g, `$1«${NARROW}$2${NARROW}»`],
  [new RegExp(`«${SPACE}*`, 'g'), `«${NARROW}`],
  [new RegExp(`${SPACE}*»`, 'g'), `${NARROW}»`],
  [new RegExp(`${SPACE}+([;!?])`, 'g'), `${NARROW}$1`],
  [/([\p{L}\d)»’])([;!?])(?=\s|$)/gu, `$1${NARROW}$2`],
  [new RegExp(`${SPACE}+:(?=\\s|$)`, 'g'), `${NBSP}:`],
  [/([\p{L})»])(:)(?=\s|$)/gu, `$1${NBSP}$2`],
  [new RegExp(`(?<![\\d,.])(\\d{1,3})((?:${SPACE}\\d{3})+)(?!\\d)`, 'g'), 'GROUPS'],
  [new RegExp(`(\\d)${SPACE}(?=(?:${units})(?![\\p{L}]))`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(\\d(?:er)?)${SPACE}(?=(?:${months})(?!\\p{L}))`, 'gu'), `$1${NBSP}`],
  [new RegExp(`((?<!\\p{L})(?:${months}))${SPACE}(?=\\d{4}(?!\\d))`, 'gu'), `$1${NBSP}`],
  [
    new RegExp(
      `((?<!\\p{L})(?:[Aa]rt\\.|[Aa]rticles?|[Cc]onsidérants?|[Pp]oints?|[Pp]aragraphes?|p\\.|nos))${SPACE}(?=[LRD]?\\.?${SPACE}?\\d)`,
      'gu',
    ),
    `$1${NBSP}`,
  ],
  [new RegExp(`((?<!\\p{L})n[°ᵒ]s?)${SPACE}(?=[\\p{L}\\d])`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(§§?)${SPACE}(?=\\d)`, 'g'), `$1${NBSP}`],
  [new RegExp(`((?<!\\p{L})[LRD]\\.)${SPACE}(?=\\d)`, 'gu'), `$1${NBSP}`],
];

/** Every rule needs one of these. */
const CONCERNED = /\.\.\.|['"«»;:!?\d°ᵒ§]/;

/** Applies French typography. In and out: plain text, no markup. */
export function typeset(text: string): string {
  if (!CONCERNED.test(text)) return text;
  return rules.reduce(
    (result, [pattern, replacement]) =>
      replacement === 'GROUPS'
        ? result.replace(pattern, (_, head: string, tail: string) => head + tail.replace(/[ \u00a0]/g, NARROW))
        : result.replace(pattern, replacement),
    text,
  );
}
