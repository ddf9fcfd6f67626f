/** British dates, money and counts: what lib/format.ts is for French. */
import { NBSP } from './format.ts';

/** Names of the months, January first. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whole number with commas: 2385276 → « 2,385,276 ». */
export function englishNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Euros in full: 800000 → « €800,000 ». */
export function englishEuros(amount: number): string {
  return `€${englishNumber(amount)}`;
}

/** A share from 0 to 1 as a percentage of two significant digits: 0.00312 → « 0.31% »; below 0.01%, said so. */
export function englishPercent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.01) return 'less than 0.01%';
  return `${value < 100 ? Number(value.toPrecision(2)) : Math.round(value)}%`;
}

/** `2024-09-05` → « 5 September 2024 »; `2024-09` → « September 2024 »; `2024` → « 2024 ». */
export function englishDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && Number(day), month && englishMonths[Number(month) - 1], year].filter(Boolean).join(NBSP);
}

/** A count with its noun: 1 → « 1 decision », 3 → « 3 decisions »; 0 is plural. */
export function englishCount(value: number, one: string, many: string): string {
  return `${englishNumber(value)}${NBSP}${value === 1 ? one : many}`;
}

/** Words joined as in a sentence: « a », « a and b », « a, b and c ». */
export function englishList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The same text with curly apostrophes and quotation marks. In and out: plain text, no markup. */
export function typesetEnglish(text: string): string {
  return text
    .replace(/(\p{L}|\d)'/gu, '$1’')
    .replace(/(^|[\s([])"(?=\S)([^"]*?\S)"/g, '$1“$2”')
    .replace(/(^|[\s([])'(?=\S)([^']*?\S)'/g, '$1‘$2’');
}
