/** Calendar dates of the content: always strings, never a `Date`. */
import * as z from 'zod';

/**
 * A real day, `YYYY-MM-DD` (30 February is refused). Aborts on error, so that later rules never compare an invalid
 * date.
 */
export const IsoDate = z.iso.date({
  error: 'date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
  abort: true,
});

/** A day, or a month or a year when the source gives no more: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PartialDate = z
  .string({ error: 'date attendue entre guillemets : AAAA, AAAA-MM ou AAAA-MM-JJ' })
  .refine((value) => isPartialDate(value), { error: 'date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ, et qui existe' });

function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
  return IsoDate.safeParse(value).success;
}

/**
 * Days that come before an earlier item of the list: each with its index and the latest day before it. Unknown days
 * (null) are ignored.
 */
export function daysOutOfOrder(days: readonly (string | null)[]): { index: number; day: string; after: string }[] {
  let latest = '';
  return days.flatMap((day, index) => {
    if (day === null || day >= latest) {
      latest = day ?? latest;
      return [];
    }
    return [{ index, day, after: latest }];
  });
}

/** Adds years to a day; 29 February becomes 28 February. In and out: `YYYY-MM-DD`. */
export function addYears(day: string, years: number): string {
  const shifted = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return IsoDate.safeParse(shifted).success ? shifted : `${shifted.slice(0, 8)}28`;
}

/**
 * Adds months to a day, or returns the last day of that month: 31 December + 2 → 28 February. In and out: `YYYY-MM-DD`.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const start = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = [31, 30, 29, 28].find((date) => IsoDate.safeParse(`${start}-${date}`).success) ?? 28;
  return `${start}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}
