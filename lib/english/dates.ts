/** Reads the dates of English prose: « 5 September 2024 », « September 5, 2024 », lists and spans that share a month or a year. */
import { isoDay } from '../calendar.ts';
import { englishMonths } from '../format-english.ts';
import type { WrittenDay, WrittenMonth } from '../french/dates.ts';

const MONTH = englishMonths.join('|');
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])(${DAY}) (${MONTH}),? (\\d{4})(?!\\d)`, 'gu');
const MONTH_FIRST = new RegExp(
  `(?<!\\d )(?<!\\d(?:st|nd|rd|th) )(?<![\\p{L}\\d])(${MONTH}) (${DAY}),? (\\d{4})(?!\\d)`,
  'gu',
);
/** What comes before the last day of a list or a span, and takes its month or year from it: « 5 and 12 May 2018 ». */
const EARLIER = new RegExp(`(?<![\\p{L}\\d])(${DAY})(?: (${MONTH}))?(?:, | and | or | to |, and | and on )$`, 'u');

/** Every day of a text, in order. In: text with ordinary spaces. */
export function readEnglishDays(text: string): WrittenDay[] {
  if (!/\d{4}/.test(text)) return [];
  const days: WrittenDay[] = [];
  for (const match of text.matchAll(DAY_FIRST)) {
    const [written, day = '', month = '', year = ''] = match;
    days.push(...earlierDays(text.slice(0, match.index), month, year), dayAt(match.index, written, day, month, year));
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [written, month = '', day = '', year = ''] = match;
    days.push(dayAt(match.index, written, day, month, year));
  }
  return days.toSorted((a, b) => a.start - b.start);
}

function earlierDays(before: string, month: string, year: string): WrittenDay[] {
  const match = EARLIER.exec(before);
  if (!match) return [];
  const [, day = '', ownMonth = month] = match;
  const written = `${day} ${ownMonth} ${year}`;
  return [
    ...earlierDays(before.slice(0, match.index), ownMonth, year),
    { ...dayAt(match.index, written, day, ownMonth, year), end: match.index + day.length },
  ];
}

function dayAt(start: number, written: string, day: string, month: string, year: string): WrittenDay {
  const iso = isoDay(Number(year), englishMonths.indexOf(month) + 1, Number.parseInt(day, 10));
  return { start, end: start + written.length, day: iso, written };
}

/** A month of a year without its day, as readers type it; a month that follows a day is not one. In: text with ordinary spaces. */
const MONTH_ALONE = new RegExp(`(?<!\\d )(?<!\\d(?:st|nd|rd|th) )(?<![\\p{L}\\d])(${MONTH}),? (\\d{4})(?!\\d)`, 'gu');

/** Every month of a text that is written without a day: « August 2022 ». */
export function readEnglishMonths(text: string): WrittenMonth[] {
  return [...text.matchAll(MONTH_ALONE)].map((match) => {
    const [written, month = '', year = ''] = match;
    const number = String(englishMonths.indexOf(month) + 1).padStart(2, '0');
    return { start: match.index, end: match.index + written.length, month: `${year}-${number}`, written };
  });
}
