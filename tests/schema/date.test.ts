import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, IsoDate, PartialDate } from '#lib/schema/date.ts';

const accepts = (schema: typeof IsoDate | typeof PartialDate, value: unknown) => schema.safeParse(value).success;

/** The calendar without the code under test and without `Date`: Gregorian, including year 0 (ISO 8601). */
function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const parts = fc.record({
  year: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1900, 2000, 2023, 2024, 2100)),
  month: fc.integer({ min: 0, max: 14 }),
  day: fc.integer({ min: 0, max: 33 }),
});

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '2019-01-01'])('accepts the real day %s', (day) => {
    expect(IsoDate.parse(day)).toBe(day);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-1-2',
    '24-01-02',
    '20240102',
    '2024/01/02',
    '2 janvier 2024',
    '2024-01-02T00:00:00Z',
    ' 2024-01-02',
    '2024-01-02\n',
    '2024-01',
    '2024',
    '',
  ])('refuses « %s »', (day) => {
    expect(IsoDate.safeParse(day).error?.issues.map(({ message }) => message)).toEqual([
      'date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
    ]);
  });

  it.each([[2024], [20240102], [null], [undefined], [new Date(0)], [['2024-01-02']]])(
    'refuses anything other than a text: %s',
    (value) => {
      expect(accepts(IsoDate, value)).toBe(false);
    },
  );

  it('is accepted exactly when it exists in the calendar', () => {
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        expect(accepts(IsoDate, written)).toBe(exists(year, month, day));
      }),
      { numRuns: 2000 },
    );
  });

  it('has four, two and two digits, for any input', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789-TZ +é٣'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(almost, (text) => {
        if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) expect(accepts(IsoDate, text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a day, a month or a year', () => {
  it.each(['2024', '2024-09', '2024-09-05', '2024-02-29'])('accepts %s unchanged', (date) => {
    expect(PartialDate.parse(date)).toBe(date);
  });

  it.each(['2024-13', '2024-00', '2024-9', '2024-02-30', '202', '20245', 'mai 2024', '', '2024-'])(
    'refuses « %s »',
    (date) => {
      expect(PartialDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
        'date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ, et qui existe',
      ]);
    },
  );

  it('refuses a year without quotation marks and asks for them', () => {
    expect(PartialDate.safeParse(2019).error?.issues.map(({ message }) => message)).toEqual([
      'date attendue entre guillemets : AAAA, AAAA-MM ou AAAA-MM-JJ',
    ]);
  });

  it('is accepted exactly when it exists in the calendar', () => {
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        expect(accepts(PartialDate, pad(year, 4))).toBe(true);
        expect(accepts(PartialDate, `${pad(year, 4)}-${pad(month, 2)}`)).toBe(month >= 1 && month <= 12);
        expect(accepts(PartialDate, `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(exists(year, month, day));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addYears', () => {
  it.each([
    ['2020-03-10', 2, '2022-03-10'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2024-12-31', 0, '2024-12-31'],
    ['0999-05-01', 1, '1000-05-01'],
  ])('%s, %i years later, is %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-06-01', 2, '2024-08-01'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-08-31', 1, '2024-09-30'],
  ])('%s, %i months later, is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
