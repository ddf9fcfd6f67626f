import { describe, expect, test } from 'vitest';
import { amountScale, higherFines, placeOf } from '#lib/views/amount-scale.ts';
import { appeal, article, corpusOf, decision } from './cases.ts';

const corpusWith = (...decisions: ReturnType<typeof decision>[]) => corpusOf([article('alpha', { decisions })]);
const reduced = decision({
  fine: 100_000_000,
  appeals: [appeal({ outcome: 'reformation', date: '2025-01-02', fineAfter: 100_000 })],
});
const annulled = decision({ fine: 50_000, appeals: [appeal({ outcome: 'annulation', date: '2025-01-02' })] });
const undisclosed = decision({ fine: null, measures: ['amende'] });

test.each([
  [1_000, 0],
  [1_000_000, 0.5],
  [1_000_000_000, 1],
  [500, 0],
  [2_000_000_000, 1],
])('%i € is at %d of the scale, ends included', (amount, place) => {
  expect(placeOf(amount)).toBe(place);
});

describe('the scale', () => {
  /** Columns that are not empty, as « column: fines ». */
  const filled = (...decisions: ReturnType<typeof decision>[]) =>
    amountScale(corpusWith(...decisions)).columns.flatMap((fines, column) => (fines ? `${column}: ${fines}` : []));

  test('has four columns for each power of ten', () => {
    expect(amountScale(corpusWith()).columns).toHaveLength(24);
    expect(filled(decision({ fine: 1_000 }), decision({ fine: 1_700 }), decision({ fine: 1_900 }))).toEqual([
      '0: 2',
      '1: 1',
    ]);
  });

  test('puts amounts outside it in its first and last columns', () => {
    expect(filled(decision({ fine: 500 }), decision({ fine: 1_000_000_000 }))).toEqual(['0: 1', '23: 1']);
  });

  test('counts fines in force: reduced ones at their reduced amount, annulled and undisclosed ones not at all', () => {
    expect(filled(reduced, annulled, undisclosed)).toEqual(['8: 1']);
  });

  test('leaves out the fines of other authorities', () => {
    const foreign = decision({ fine: 290_000_000, authority: 'vdai' });
    expect(filled(decision({ fine: 1_000 }), foreign)).toEqual(['0: 1']);
    expect(higherFines(corpusWith(decision({ fine: 1_000 }), foreign), 500)).toBe(1);
  });

  test('marks a thousand, a hundred thousand, ten million and a billion', () => {
    expect(amountScale(corpusWith()).marks).toEqual([
      { amount: 1_000, at: 0 },
      { amount: 100_000, at: 1 / 3 },
      { amount: 10_000_000, at: 2 / 3 },
      { amount: 1_000_000_000, at: 1 },
    ]);
  });
});

describe('the number of higher fines', () => {
  const corpus = corpusWith(
    decision({ fine: 300 }),
    decision({ fine: 200 }),
    decision({ fine: 200 }),
    decision({ fine: 100 }),
  );

  test.each([
    [300, 0],
    [299, 1],
    [200, 1],
    [199, 3],
    [100, 3],
    [99, 4],
  ])('than %i: %i', (amount, higher) => {
    expect(higherFines(corpus, amount)).toBe(higher);
  });

  test('counts amounts in force', () => {
    expect(higherFines(corpusWith(reduced, annulled, undisclosed), 99_999)).toBe(1);
    expect(higherFines(corpusWith(reduced, annulled, undisclosed), 100_000)).toBe(0);
  });
});

test('the scale of a corpus is computed once for all its pages', () => {
  const corpus = corpusWith(reduced);
  expect(amountScale(corpus)).toBe(amountScale(corpus));
  expect(amountScale(corpusWith(reduced))).not.toBe(amountScale(corpus));
});
