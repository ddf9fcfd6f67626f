import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '#lib/editorial/passages.ts';
import { euros, shortEuros } from '#lib/format.ts';
import { powerOfTen, readAmounts, readStatedAmounts, saysEuros } from '#lib/french/amounts.ts';

const values = (text: string) => readAmounts(readable(text)).map(({ value }) => value);

const stated = (text: string) => readStatedAmounts(text).map(({ value }) => value);
const problems = (text: string) => readStatedAmounts(text).map(({ problem }) => problem);

describe('amounts in figures', () => {
  it.each([
    ['80 000 €', 80_000],
    ['800\u202f000\u00a0€', 800_000],
    ['800\u00a0000 €', 800_000],
    ['800.000 euros', 800_000],
    ['800000€', 800_000],
    ['2 385 276 euros', 2_385_276],
    ["2,3 millions d'euros", 2_300_000],
    ['2,3 Millions d’Euros', 2_300_000],
    ['2,4 M€', 2_400_000],
    ['325 M€', 325_000_000],
    ['1,135 milliard d’euros', 1_135_000_000],
    ['1,5 Md€', 1_500_000_000],
    ['150 k€', 150_000],
    ['15 mille euros', 15_000],
    ['1 million d’euros', 1_000_000],
    ['59,90 €', 59.9],
    ['800 000 (huit cent mille) euros', 800_000],
    ['35 (trente-cinq) millions d’euros', 35_000_000],
  ])('reads « %s »', (text, value) => expect(values(`une amende de ${text}.`)).toEqual([value]));

  it('gives the unit of a list to each number', () => {
    expect(values('27 et 15 millions d’euros')).toEqual([27_000_000, 15_000_000]);
    expect(values('ramenée de 32 à 15 millions d’euros')).toEqual([32_000_000, 15_000_000]);
    expect(values('10, 20 et 30 M€')).toEqual([10_000_000, 20_000_000, 30_000_000]);
    expect(values('entre 800 000 et 900 000 €')).toEqual([800_000, 900_000]);
  });

  it('ignores numbers that are not amounts', () => {
    expect(
      values('20 milliards d’images, 25 000 cabinets, 4 % du chiffre d’affaires, 50 millions d’utilisateurs'),
    ).toEqual([]);
    expect(values('l’article 5 et 120 €')).toEqual([120]);
    expect(values('en 2024 800 000 €')).toEqual([800_000]);
    expect(values('un euro symbolique')).toEqual([]);
  });
});

describe('amounts in words', () => {
  it.each([
    ['huit cent mille euros', 800_000],
    ['vingt et un millions d’euros', 21_000_000],
    ['d’un million d’euros', 1_000_000],
    ['deux millions trois cent quatre-vingt-cinq mille deux cent soixante-seize euros', 2_385_276],
  ])('reads « %s »', (text, value) => expect(values(`une amende de ${text}.`)).toEqual([value]));
});

describe('rounded amounts', () => {
  it('« 2,4 millions » is a rounding of 2 385 276, « 2,3 millions » is not', () => {
    expect(saysEuros({ value: 2_400_000, unit: 100_000 }, 2_385_276)).toBe(true);
    expect(saysEuros({ value: 2_300_000, unit: 100_000 }, 2_385_276)).toBe(false);
    expect(saysEuros({ value: 2_000_000, unit: 1_000_000 }, 2_385_276)).toBe(true);
  });
  it('an amount in full is exact', () => expect(saysEuros({ value: 2_385_277, unit: 1 }, 2_385_276)).toBe(false));
  it('one million is not a rounding of 600 000', () =>
    expect(saysEuros({ value: 1_000_000, unit: 1_000_000 }, 600_000)).toBe(false));
  it('powers of ten between amounts are found', () => {
    expect(powerOfTen({ value: 80_000, unit: 1 }, 800_000)).toBe(10);
    expect(powerOfTen({ value: 800_000_000, unit: 1_000_000 }, 800_000)).toBe(1000);
    expect(powerOfTen({ value: 240_000, unit: 10_000 }, 2_385_276)).toBe(10);
    expect(powerOfTen({ value: 70_000, unit: 1 }, 800_000)).toBe(null);
  });
});

describe('the check reads the amounts that the site writes', () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  it('in full, with any kind of space', () =>
    fc.assert(
      fc.property(amount, fc.constantFrom(' ', '\u00a0', '\u202f'), (value, space) => {
        expect(values(`une amende de ${euros(value).replace(/\s/g, space)}, soit`)).toEqual([value]);
      }),
    ));
  it('in short, as a rounding of the amount', () =>
    fc.assert(
      fc.property(amount, (value) => {
        const [read] = readAmounts(readable(`soit ${shortEuros(value)}`));
        expect(read !== undefined && saysEuros(read, value)).toBe(true);
      }),
    ));
});

describe('amounts of a legal act', () => {
  it.each([
    ['une amende de 800 000 (huit cent mille) euros pour', [800_000]],
    ['de huit cent mille euros (800 000 euros)', [800_000]],
    ['de huit cent mille euros (800 000 €)', [800_000]],
    ['de 90 000 000 euros (quatre-vingt-dix millions d’euros)', [90_000_000]],
    ['de cinq mille (5 000) euros', [5000]],
    ['de soixante-quinze mille (75 000 €)', [75_000]],
    ['de 800 000 (huit cent mille) euros euros', [800_000]],
    ['de 2,3 millions d’euros', [2_300_000]],
    ['de 800.000 euros', [800_000]],
    ['de 250 €, puis de mille euros', [250, 1000]],
    ['de 35 (trente-cinq) millions d’euros', [35_000_000]],
    ['de 1,5 (un virgule cinq) million d’euros', [null]],
    ['de 800 000 (ci-après l’amende) euros', [800_000]],
    ['au titre de 2024, de l’article 32 et de 3 mois', []],
  ])('« %s »', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it('have no value, but a problem, when figures and words disagree', () => {
    expect(stated('de 800 000 (quatre-vingt mille) euros')).toEqual([null]);
    expect(problems('de 800 000 (quatre-vingt mille) euros')).toEqual([
      '« 800 000 (quatre-vingt mille) euros » : 800\u202f000 d’une part, 80\u202f000 de l’autre',
    ]);
  });

  it.each([
    'de 800 000 (hui cent mille) euros',
    'de 35 (vingt-cinq) millions d’euros',
    'de 2 385 276,50 euros',
    'de 800,000 euros',
    'de 500 mille euros',
    'de vingt cent euros',
  ])('have no value when they are ambiguous: « %s »', (text) => {
    expect(stated(text)).toEqual([null]);
    expect(problems(text)[0]).not.toBeNull();
  });

  it('are read in any grouped figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (value) => {
        expect(stated(`une amende de ${String(value).replace(/\B(?=(\d{3})+$)/g, ' ')} euros`)).toEqual([value]);
      }),
    );
  });
});
