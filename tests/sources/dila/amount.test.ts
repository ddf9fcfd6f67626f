import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '#lib/sources/dila/amount.ts';

const values = (text: string) => readAmounts(text).map(({ value }) => value);
const problems = (text: string) => readAmounts(text).map(({ problem }) => problem);

describe('readAmounts', () => {
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
    ['de 800 000 (ci-après l’amende) euros', [800_000]],
    ['au titre de 2024, de l’article 32 et de 3 mois', []],
  ])('« %s »', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('says when figures and letters disagree, and gives no value', () => {
    expect(values('de 800 000 (quatre-vingt mille) euros')).toEqual([null]);
    expect(problems('de 800 000 (quatre-vingt mille) euros')).toEqual([
      '« 800 000 (quatre-vingt mille) euros » : 800\u202f000 d’une part, 80\u202f000 de l’autre',
    ]);
  });

  it.each([
    'de 800 000 (hui cent mille) euros',
    'de 2 385 276,50 euros',
    'de 800,000 euros',
    'de 500 mille euros',
    'de vingt cent euros',
  ])('does not guess « %s »', (text) => {
    expect(values(text)).toEqual([null]);
    expect(problems(text)[0]).not.toBeNull();
  });

  it('reads any amount in grouped figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (value) => {
        expect(values(`une amende de ${String(value).replace(/\B(?=(\d{3})+$)/g, ' ')} euros`)).toEqual([value]);
      }),
    );
  });
});
