import { expect, test } from 'vitest';
import { daysBetween } from '#lib/views/figures/calendar.ts';
import { elapsed } from '#lib/views/figures/elapsed.ts';

test.each([
  ['2024-09-05', '2024-09-05', 0],
  ['2024-09-05', '2024-09-12', 7],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-29', '2024-01-18', 20],
  ['2000-02-29', '2001-03-01', 366],
  ['1900-02-28', '1900-03-01', 1],
  ['2024-01-02', '2024-01-01', -1],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2019-11-05', '2025-12-23', 6, 1, 18],
  ['2024-01-31', '2024-02-29', 0, 1, 0],
  ['2024-02-29', '2025-02-28', 1, 0, 0],
  ['2024-03-15', '2024-03-15', 0, 0, 0],
  ['2023-12-27', '2024-01-23', 0, 0, 27],
])('from %s to %s are %d years, %d months and %d days', (from, to, years, months, days) => {
  expect(elapsed(from, to)).toEqual({ years, months, days });
});
