import { expect, test } from 'vitest';
import { daysBetween } from '#lib/views/figures/calendar.ts';

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
