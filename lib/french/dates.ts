/** Reads the dates of French texts: full dates, lists and ranges that share a month or a year, and months alone. */
import { isoDay } from '../calendar.ts';
import { months } from '../format.ts';
import { plainLetters } from './letters.ts';
import { frenchNumber, NUMBER_WORD } from './numbers.ts';

/** A full date, or a day that takes its month and year from the next date: « les 25 et 28 mai 2018 ». */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, or null for a day that does not exist. */
  readonly day: string | null;
  readonly written: string;
}

/** A month and its year, without a day: « septembre 2023 ». */
export interface WrittenMonth {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly written: string;
}

const MONTH = `${months.join('|')}|fevrier|aout|decembre`;
/** The days of a month in words: « cinq », « vingt et un ». */
const DAY_IN_LETTERS =
  'premier|dix-sept|dix-huit|dix-neuf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -]et[ -]un|-(?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?';
const DAY = `\\d{1,2}(?:er)?|${DAY_IN_LETTERS}`;
/** A year in words: « deux mille vingt-trois ». */
const YEAR = `\\d{4}(?!\\d)|deux mille(?:[ -](?:et[ -])?${NUMBER_WORD})*(?!\\p{L})`;
const IN_WORDS = new RegExp(`(?<![\\p{L}\\d])(${DAY}) (${MONTH}) (${YEAR})`, 'giu');
const IN_DIGITS = /(?<![\d/.-])(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])/g;
/** The earlier days of a list or a range, which take their month or year from the last one. */
const EARLIER = new RegExp(
  `(?<![\\p{L}\\d])(${DAY})(?: (${MONTH}))?(?:, | et | ou | au | puis )(?:le |du |au )?$`,
  'iu',
);
const MONTH_ALONE = new RegExp(`(${MONTH}) (\\d{4})(?!\\d)`, 'giu');
/** Text before a month that makes it part of a date or of another word. */
const BEFORE_MONTH = new RegExp(`(?:[\\p{L}\\d]|(?:\\d|\\der|(?<!\\p{L})(?:${DAY_IN_LETTERS})) )$`, 'iu');
/** A year on its own, not part of a number or an amount. */
const YEAR_ALONE = /((?:19|20)\d\d)(?<![\p{L}\d.,/-]\d{4})(?![\d/-]|[.,]\d| ?[€%])/gu;
const AFTER_MONTH = new RegExp(`(?:${MONTH}) $`, 'iu');
/** Quick test for a year, to skip most passages. */
const FOUR_DIGITS = /\d{4}|deux mille/i;

/** Every full date of a text, in order. In: text with ordinary spaces and curly apostrophes. */
export function readDays(text: string): WrittenDay[] {
  if (!FOUR_DIGITS.test(text)) return [];
  const days: WrittenDay[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    const [written, day = '', month = '', year = ''] = match;
    days.push(...earlierDays(text, match.index, month, year));
    days.push({
      start: match.index,
      end: match.index + written.length,
      day: dayOf(year, monthNumber(month), day),
      written,
    });
  }
  for (const match of text.matchAll(IN_DIGITS)) {
    const [written, day, month, year, isoYear = '', isoMonth = '', isoDayOfMonth = ''] = match;
    const read =
      year !== undefined && month !== undefined && day !== undefined
        ? dayOf(year, Number(month), day)
        : dayOf(isoYear, Number(isoMonth), isoDayOfMonth);
    days.push({ start: match.index, end: match.index + written.length, day: read, written });
  }
  return days.toSorted((a, b) => a.start - b.start);
}

/** Longest distance, in characters, between a day and the date that completes it. */
const NEAR = 40;

function earlierDays(text: string, end: number, month: string, year: string): WrittenDay[] {
  const from = Math.max(0, end - NEAR);
  const match = EARLIER.exec(text.slice(from, end));
  if (!match) return [];
  const [whole, day = '', ownMonth] = match;
  const start = from + match.index;
  const here = {
    start,
    end: start + whole.trimEnd().length,
    day: dayOf(year, monthNumber(ownMonth ?? month), day),
    written: `${day} ${ownMonth ?? month} ${year}`,
  };
  return [...earlierDays(text, start, ownMonth ?? month, year), here];
}

/** Every month without a day, in order. */
export function readMonths(text: string): WrittenMonth[] {
  if (!FOUR_DIGITS.test(text)) return [];
  return [...text.matchAll(MONTH_ALONE)].flatMap((match) => {
    const [written, name = '', year = ''] = match;
    if (BEFORE_MONTH.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
    return {
      start: match.index,
      end: match.index + written.length,
      month: `${year}-${String(monthNumber(name)).padStart(2, '0')}`,
      written,
    };
  });
}

/** Every year on its own, in order. */
export function readYears(text: string): { start: number; year: string }[] {
  if (!FOUR_DIGITS.test(text)) return [];
  return [...text.matchAll(YEAR_ALONE)].flatMap(({ 0: year, index }) =>
    AFTER_MONTH.test(text.slice(Math.max(0, index - 12), index)) ? [] : [{ start: index, year }],
  );
}

function monthNumber(name: string): number {
  return months.findIndex((month) => plainLetters(month) === plainLetters(name)) + 1;
}

function dayOf(year: string, month: number, day: string): string | null {
  const number = /^\d/.test(day)
    ? Number.parseInt(day, 10)
    : day.toLowerCase() === 'premier'
      ? 1
      : (frenchNumber(day) ?? 0);
  return isoDay(/^\d/.test(year) ? Number(year) : (frenchNumber(year) ?? 0), month, number);
}
