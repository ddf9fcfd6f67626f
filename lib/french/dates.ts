/** Reads the dates of French prose: whole days, lists and spans that share a month or a year, and months alone. */
import { months } from '../format.ts';
import { plainLetters } from './letters.ts';

/** A day written in full, or completed by the month and year of the one that follows it: « les 25 et 28 mai 2018 ». */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, or null for a day that no calendar holds. */
  readonly day: string | null;
  readonly written: string;
}

/** A month and its year without a day: « septembre 2023 ». */
export interface WrittenMonth {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly written: string;
}

const MONTH = `${months.join('|')}|fevrier|aout|decembre`;
const DAY = '\\d{1,2}(?:er)?|premier';
const IN_WORDS = new RegExp(`(?<![\\p{L}\\d])(${DAY}) (${MONTH}) (\\d{4})(?!\\d)`, 'giu');
const IN_DIGITS = /(?<![\d/.-])(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])/g;
/** What comes before the last day of a list or a span, and takes its month or year from it. */
const EARLIER = new RegExp(
  `(?<![\\p{L}\\d])(${DAY})(?: (${MONTH}))?(?:, | et | ou | au | puis )(?:le |du |au )?$`,
  'iu',
);
const MONTH_ALONE = new RegExp(`(?<!(?:\\d|\\der|premier) )(?<![\\p{L}\\d])(${MONTH}) (\\d{4})(?!\\d)`, 'giu');
/** A year: what spares the reading of most passages. */
const FOUR_DIGITS = /\d{4}/;

/** Every day of a text, in order. In: text with ordinary spaces and curly apostrophes. */
export function readDays(text: string): WrittenDay[] {
  if (!FOUR_DIGITS.test(text)) return [];
  const days: WrittenDay[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    const [written, day = '', month = '', year = ''] = match;
    days.push(...earlierDays(text.slice(0, match.index), month, year));
    days.push({
      start: match.index,
      end: match.index + written.length,
      day: isoDay(year, monthNumber(month), day),
      written,
    });
  }
  for (const match of text.matchAll(IN_DIGITS)) {
    const [written, day, month, year, isoYear = '', isoMonth = '', isoDayOfMonth = ''] = match;
    const read =
      year !== undefined && month !== undefined && day !== undefined
        ? isoDay(year, Number(month), day)
        : isoDay(isoYear, Number(isoMonth), isoDayOfMonth);
    days.push({ start: match.index, end: match.index + written.length, day: read, written });
  }
  return days.toSorted((a, b) => a.start - b.start);
}

function earlierDays(before: string, month: string, year: string): WrittenDay[] {
  const match = EARLIER.exec(before);
  if (!match) return [];
  const [whole, day = '', ownMonth] = match;
  const written = `${day} ${ownMonth ?? month} ${year}`;
  const rest = before.slice(0, match.index);
  const here = {
    start: match.index,
    end: match.index + whole.trimEnd().length,
    day: isoDay(year, monthNumber(ownMonth ?? month), day),
    written,
  };
  return [...earlierDays(rest, ownMonth ?? month, year), here];
}

/** Every month without a day of a text, in order. */
export function readMonths(text: string): WrittenMonth[] {
  if (!FOUR_DIGITS.test(text)) return [];
  return [...text.matchAll(MONTH_ALONE)].map((match) => {
    const [written, name = '', year = ''] = match;
    return {
      start: match.index,
      end: match.index + written.length,
      month: `${year}-${String(monthNumber(name)).padStart(2, '0')}`,
      written,
    };
  });
}

function monthNumber(name: string): number {
  return months.findIndex((month) => plainLetters(month) === plainLetters(name)) + 1;
}

function isoDay(year: string, month: number, day: string): string | null {
  const number = /^\d/.test(day) ? Number.parseInt(day, 10) : 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return number >= 1 && number <= daysIn(Number(year), month) ? iso : null;
}

/** Days of a month, January being 1; none of a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
