/** Reads the amounts in euros of French prose, in figures, in letters, rounded to millions, or sharing their unit. */
import { frenchNumber, NUMBER_WORD } from './numbers.ts';

/** An amount of a passage. */
export interface WrittenAmount {
  /** Position of its first character. */
  readonly start: number;
  /** Position after its last character. */
  readonly end: number;
  /** In euros. */
  readonly value: number;
  /** What one unit of its last digit is worth: 100 000 for « 2,4 millions », 1 for « 800 000 € ». */
  readonly unit: number;
  /** As it stands in the text. */
  readonly written: string;
}

const DIGITS = '\\d{1,3}(?:[ .]\\d{3})+(?![\\d])(?:,\\d{1,2})?|\\d+(?:[.,]\\d+)?';
const LETTERS = `${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD})*`;
const EURO = '(?:euros?|EUR)(?![\\p{L}])|€';
const SCALED_EURO = '(?:k|K|M|Md|Mrd) ?€';
const SCALE = 'millions?|milliards?|mille';
const END = `(?: ?(?:(${SCALE}) )?(?:\\([^()]{1,80}\\) ?)?(?:d[’e] ?)?(${EURO})| ?(${SCALED_EURO}))`;

/** « 800 000 € », « 2,4 M€ », « 27, 12 et 15 millions d’euros », « 800 000 (huit cent mille) euros ». */
const IN_FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,-])((?:(?:${DIGITS})(?:, (?:${DIGITS}))* (?:et|ou|à|puis) )?(?:${DIGITS}))${END}`,
  'giu',
);
/** « huit cent mille euros », « vingt millions d’euros »; a symbolic euro is no amount. */
const IN_LETTERS = new RegExp(`(?<![\\p{L}\\d])(${LETTERS}) ?(?:d[’e] ?)?(?:${EURO})(?! symbolique)`, 'giu');
/** « 2 millions 385 mille euros » and the like are too rare to be read: no amount rather than a wrong one. */
const MIXED_BEFORE = /(?:\d|(?<!\p{L})(?:millions?|milliards?)) ?$/u;

/** Every amount in euros of a text, in order. In: text with ordinary spaces and curly apostrophes. */
export function readAmounts(text: string): WrittenAmount[] {
  if (!/€|eur/i.test(text)) return [];
  return [...inFigures(text), ...inLetters(text)].toSorted((a, b) => a.start - b.start);
}

function inFigures(text: string): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  for (const match of text.matchAll(IN_FIGURES)) {
    const [whole, list = '', word, , symbol] = match;
    const scale = scaleOf(word ?? symbol ?? '');
    const members = [...list.matchAll(new RegExp(DIGITS, 'gu'))];
    members.forEach((member, i) => {
      const start = match.index + member.index;
      const end = i === members.length - 1 ? match.index + whole.length : start + member[0].length;
      const read = readDigits(member[0], scale);
      if (read !== null && (i === members.length - 1 || sharesUnit(member[0], scale)))
        amounts.push({ start, end, written: member[0] + whole.slice(list.length), ...read });
    });
  }
  return amounts;
}

/** « l’article 5 et 120 € » shares no unit: only millions do (« 27 et 15 millions »), and numbers cut in thousands. */
function sharesUnit(digits: string, scale: number): boolean {
  return scale > 1 ? /^\d{1,3}(?:,\d+)?$/.test(digits) : /^\d{1,3}[ .]\d{3}/.test(digits);
}

function inLetters(text: string): WrittenAmount[] {
  return [...text.matchAll(IN_LETTERS)].flatMap((match) => {
    const [whole, words = ''] = match;
    const start = match.index + whole.indexOf(words);
    const value = frenchNumber(words);
    if (value === null || value === 0 || MIXED_BEFORE.test(text.slice(0, start))) return [];
    const end = match.index + whole.length;
    return [{ start, end, value, unit: scaleOf(words.split(/[ -]/).at(-1) ?? ''), written: text.slice(start, end) }];
  });
}

function scaleOf(word: string): number {
  const letters = word.replace(/[ €]/g, '').toLowerCase();
  if (letters.startsWith('milliard') || letters === 'md' || letters === 'mrd') return 1e9;
  if (letters.startsWith('million') || letters === 'm') return 1e6;
  return letters === 'mille' || letters === 'k' ? 1e3 : 1;
}

/** Points and spaces part thousands before three digits; elsewhere a point is a decimal mark, as the comma is. */
function readDigits(digits: string, scale: number): { value: number; unit: number } | null {
  const grouped = /^\d{1,3}(?:[ .]\d{3})+(?:,|$)/.test(digits);
  const plain = (grouped ? digits.replace(/[ .]/g, '') : digits).replace(',', '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  // Rounded: 1.135 × 1e9 is not a whole number for a computer.
  const value = Math.round(Number(plain) * scale * 100) / 100;
  return value > 0 ? { value, unit: scale / 10 ** decimals } : null;
}

/** Whether an amount says this number of euros: exactly, or as a rounding to its last digit that keeps the order of size. */
export function saysEuros({ value, unit }: Pick<WrittenAmount, 'value' | 'unit'>, euros: number): boolean {
  if (value === euros) return true;
  if (unit < 1) return Math.trunc(value) === euros || Math.round(value) === euros;
  return unit > 1 && Math.abs(value - euros) * 2 <= unit && Math.abs(value - euros) <= euros / 5;
}

/** The power of ten, from 10 to 1 000, that an amount is away from a number of euros; null when it is not one. */
export function powerOfTen({ value, unit }: Pick<WrittenAmount, 'value' | 'unit'>, euros: number): number | null {
  return (
    [10, 100, 1000].find(
      (factor) =>
        saysEuros({ value: value * factor, unit: unit * factor }, euros) ||
        saysEuros({ value: value / factor, unit: unit / factor }, euros),
    ) ?? null
  );
}
