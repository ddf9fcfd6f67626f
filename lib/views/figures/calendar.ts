/** Days between two dates, computed from the calendar: no clock, no time zone. */

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
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
