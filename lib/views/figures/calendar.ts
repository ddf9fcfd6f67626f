/** Days between two dates, computed from the calendar: no clock, no time zone. */
import { addMonths } from '../../schema/date.ts';

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole years, then whole months, then days from one day to a later one, as a calendar counts them. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Time from one day to a later one, both `YYYY-MM-DD`: 5 November 2019 → 23 December 2025 is 6 years, 1 month, 18 days. */
export function elapsed(from: string, to: string): Elapsed {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const spread = (toYear - year) * 12 + toMonth - month;
  const months = addMonths(from, spread) > to ? spread - 1 : spread;
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(addMonths(from, months), to) };
}

/**
 * Days since 1 March of the year 0 in the Gregorian calendar. Years begin in March, so that the leap day is the last
 * day of a year.
 */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const march = (month + 9) % 12;
  const years = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * march + 2) / 5) + date - 1;
}
