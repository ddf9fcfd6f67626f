import { describe, expect, it } from 'vitest';
import { readDays, readMonths } from '#lib/french/dates.ts';

const days = (text: string) => readDays(text).map(({ day }) => day);
const months = (text: string) => readMonths(text).map(({ month }) => month);

describe('days', () => {
  it.each([
    ['le 5 septembre 2024', ['2024-09-05']],
    ['le 1er août 2023', ['2023-08-01']],
    ['05/09/2024 et 2024-09-06', ['2024-09-05', '2024-09-06']],
    ['les 25 et 28 mai 2018', ['2018-05-25', '2018-05-28']],
    ['du 28 septembre au 22 octobre 2024', ['2024-09-28', '2024-10-22']],
    ['les 3, 5 et 7 mars 2025', ['2025-03-03', '2025-03-05', '2025-03-07']],
  ])('reads « %s »', (text, expected) => expect(days(text)).toEqual(expected));

  it('refuses dates that do not exist', () =>
    expect(readDays('le 31 février 2024')).toEqual([{ start: 3, end: 18, day: null, written: '31 février 2024' }]));
  it('does not read a number as a date', () =>
    expect(days('n° 2020-085C, §§ 117-118, 1/2, affaire C-582/14')).toEqual([]));
});

describe('months', () => {
  it('reads a month without its day', () =>
    expect(months('en septembre 2023, puis à la fin juillet 2024')).toEqual(['2023-09', '2024-07']));
  it('ignores full dates', () => expect(months('le 5 septembre 2024, le 1er juin 2024')).toEqual([]));
});
