/** Days of the calendar, without the clock and without a schema: readers of texts run in the browser too. */

/** `YYYY-MM-DD`; null for a day that does not exist. January is 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return day >= 1 && day <= daysIn(year, month) ? iso : null;
}

/** Number of days of a month; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
