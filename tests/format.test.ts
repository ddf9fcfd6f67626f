import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alphabetical,
  count,
  countInLetters,
  enumerate,
  euros,
  fileSize,
  initial,
  inLetters,
  longDate,
  number,
  quoted,
  shortDate,
  shortEuros,
} from '#lib/format.ts';

// In these tests, « _ » is the no-break space and « ~ » the narrow one, because they look the same.
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('the size of a file', () => {
  it.each([
    [0, '0_octet'],
    [1, '1_octet'],
    [999, '999_octets'],
    [1000, '1_ko'],
    [445_949, '446_ko'],
    [999_499, '999_ko'],
    [999_500, '1_Mo'],
    [12_340_000, '12,3_Mo'],
  ])('of %i bytes is written « %s »', (bytes, expected) => {
    expect(shown(fileSize(bytes))).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1~000'],
    [12_345, '12~345'],
    [800_000, '800~000'],
    [2_385_276, '2~385~276'],
    [1_234_567_890, '1~234~567~890'],
    [-1000, '-1~000'],
    [-100_000, '-100~000'],
  ])('%i is written « %s »', (value, expected) => {
    expect(shown(number(value))).toBe(expected);
  });

  it('is read back unchanged, in groups of three', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const written = number(value);
        expect(Number(written.replaceAll('\u202f', ''))).toBe(value);
        expect(written).toMatch(/^-?\d{1,3}(?:\u202f\d{3})*$/);
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    [1, '1_€'],
    [800_000, '800~000_€'],
    [325_000_000, '325~000~000_€'],
  ])('%i is written « %s »', (amount, expected) => {
    expect(shown(euros(amount))).toBe(expected);
  });

  it('is read back unchanged', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(
          Number(
            euros(amount)
              .replace(/\u00a0€$/, '')
              .replaceAll('\u202f', ''),
          ),
        ).toBe(amount);
      }),
    );
  });

  it.each([
    [500, '500_€'],
    [1000, '1_k€'],
    [1001, '1_k€'],
    [1500, '1,5_k€'],
    [20_000, '20_k€'],
    [800_000, '800_k€'],
    [999_499, '999_k€'],
    [999_500, '1_M€'],
    [999_999, '1_M€'],
    [1_000_000, '1_M€'],
    [1_750_000, '1,75_M€'],
    [2_385_276, '2,39_M€'],
    [5_200_000, '5,2_M€'],
    [32_000_000, '32_M€'],
    [100_000_000, '100_M€'],
    [325_000_000, '325_M€'],
    [999_600_000, '1_Md€'],
    [1_000_000_000, '1_Md€'],
    [1_250_000_000, '1,25_Md€'],
  ])('%i is written « %s » in narrow places', (amount, expected) => {
    expect(shown(shortEuros(amount))).toBe(expected);
  });

  it('differs by less than half a hundredth of its unit, and never reaches a thousand of it, in narrow places', () => {
    const units: Record<string, number> = { '€': 1, 'k€': 1e3, 'M€': 1e6, 'Md€': 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_000_000_000 }), (amount) => {
        const [digits = '', unit = ''] = shortEuros(amount).split('\u00a0');
        const scale = units[unit] ?? Number.NaN;
        const read = Number(digits.replace(',', '.'));
        expect(digits).toMatch(/^[1-9]\d{0,2}(?:,\d?[1-9])?$/);
        expect(Math.abs(read * scale - amount)).toBeLessThanOrEqual((read < 100 ? 0.005 : 0.5) * scale + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date', () => {
  it.each([
    ['2024-09-05', '5_septembre_2024'],
    ['2024-09-01', '1er_septembre_2024'],
    ['2024-02-29', '29_février_2024'],
    ['2024-08-11', '11_août_2024'],
    ['2024-12-31', '31_décembre_2024'],
    ['2024-09', 'septembre_2024'],
    ['2024', '2024'],
  ])('%s is « %s » in full', (date, expected) => {
    expect(shown(longDate(date))).toBe(expected);
  });

  it.each([
    ['2024-01-02', 'janvier'],
    ['2024-02-02', 'février'],
    ['2024-03-02', 'mars'],
    ['2024-04-02', 'avril'],
    ['2024-05-02', 'mai'],
    ['2024-06-02', 'juin'],
    ['2024-07-02', 'juillet'],
    ['2024-08-02', 'août'],
    ['2024-09-02', 'septembre'],
    ['2024-10-02', 'octobre'],
    ['2024-11-02', 'novembre'],
    ['2024-12-02', 'décembre'],
  ])('%s is in %s', (date, month) => {
    expect(shown(longDate(date))).toBe(`2_${month}_2024`);
  });

  it.each([
    ['2024-09-05', '05/09/2024'],
    ['2024-09', '09/2024'],
    ['2024', '2024'],
  ])('%s is « %s » in short', (date, expected) => {
    expect(shortDate(date)).toBe(expected);
  });
});

describe('a count', () => {
  it.each([
    [0, undefined, '0_décision'],
    [0, 'aucune décision', 'aucune décision'],
    [1, 'aucune décision', '1_décision'],
    [2, 'aucune décision', '2_décisions'],
    [1200, undefined, '1~200_décisions'],
  ])('of %i has the right French number', (value, none, expected) => {
    expect(shown(count(value, 'décision', 'décisions', none))).toBe(expected);
  });
});

describe('a number in a sentence', () => {
  it.each([
    [0, 'aucune', 'aucune_décision'],
    [1, 'une', 'une_décision'],
    [2, 'deux', 'deux_décisions'],
    [9, 'neuf', 'neuf_décisions'],
    [10, '10', '10_décisions'],
    [1200, '1~200', '1~200_décisions'],
  ])('%i is in letters when it is small', (value, alone, counted) => {
    expect(shown(inLetters(value))).toBe(alone);
    expect(shown(countInLetters(value, 'décision', 'décisions'))).toBe(counted);
  });
});

describe('words in a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('%j are joined as « %s »', (words, expected) => {
    expect(enumerate(words)).toBe(expected);
  });

  it('are quoted between guillemets that stay on the same line', () => {
    expect(shown(quoted('cookies'))).toBe('«~cookies~»');
  });
});

describe('alphabetical order', () => {
  it('is French: it ignores accents, case and ligatures, and compares numbers by value', () => {
    const ordered = [
      '23andMe',
      'Clearview AI',
      'École 2',
      'École 10',
      'EDF',
      'Łódź',
      'Lyon',
      'Œuvre',
      'Orange',
      'Øresund',
      'SFR',
      '’t Eiland',
      'Vinted',
    ];
    expect(ordered.toReversed().toSorted(alphabetical)).toEqual(ordered);
  });

  it('is total: names that differ only by case or accent have an order too', () => {
    expect(['éa', 'ea', 'Ea', 'Éa'].toSorted(alphabetical)).toEqual(['Ea', 'ea', 'Éa', 'éa']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Math.sign(alphabetical(a, b))).toBe(0 - Math.sign(alphabetical(b, a)));
        expect(alphabetical(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Alpha', 'A'],
    ['cegedim', 'C'],
    ['Électricité', 'E'],
    ['E\u0301lectricité', 'E'],
    ['Ça', 'C'],
    ['Œuvre', 'O'],
    ['œuvre', 'O'],
    ['Ægir', 'A'],
    ['23andMe', '0-9'],
    ['#Balance', '0-9'],
    ['Øresund', 'O'],
    ['Łódź', 'L'],
    ['’t Eiland', 'T'],
    ["'s-Hertogenbosch", 'S'],
    ['Þor', 'T'],
    ['', '0-9'],
  ])('« %s » is filed under %s', (name, letter) => {
    expect(initial(name)).toBe(letter);
  });
});
