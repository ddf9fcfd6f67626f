/** Time between two days as people say it: years, months, days. */
import { addMonths } from '../../schema/date.ts';
import { daysBetween } from './calendar.ts';

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
