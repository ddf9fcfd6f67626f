/** Reads the amounts in euros of English texts: « €800,000 », « EUR 800,000 », « €2.3 million », « 2,385,276 euros ». */
import type { Amount } from '../french/amounts.ts';

const FIGURES = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = '(?:[ -]?(?:thousand|million|billion)|(?:k|m|bn)(?![\\p{L}\\d]))';
const EURO = '(?:€|EUR(?!\\p{L}))';
/** The sign before the figures, or the word after them; a sign before several figures is said of each: « €27 and €15 million ». */
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])${EURO} ?(${FIGURES})(${SCALE})?|(?<![\\p{L}\\d.,€])(${FIGURES})(${SCALE})? ?(?:euros?(?!\\p{L})|${EURO})`,
  'giu',
);

/** Every amount in euros of prose, in order. In: text with ordinary spaces. */
export function readEnglishAmounts(text: string): Amount[] {
  if (!/€|eur/i.test(text)) return [];
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const [written, before, scaleBefore, after, scaleAfter] = match;
    const figures = (before ?? after ?? '').replaceAll(',', '');
    const scale = scaleOf(scaleBefore ?? scaleAfter);
    const decimals = figures.split('.')[1]?.length ?? 0;
    // Rounded: 1.135 × 1e9 is not a whole number for a computer.
    const value = Math.round(Number(figures) * scale * 100) / 100;
    if (value === 0) return [];
    return [{ start: match.index, end: match.index + written.length, written, value, unit: scale / 10 ** decimals }];
  });
}

function scaleOf(word = ''): number {
  switch (word.replace(/[ -]/, '').toLowerCase()) {
    case 'billion':
    case 'bn':
      return 1e9;
    case 'million':
    case 'm':
      return 1e6;
    case 'thousand':
    case 'k':
      return 1e3;
    default:
      return 1;
  }
}
