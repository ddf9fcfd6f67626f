import { describe, expect, test } from 'vitest';
import {
  across,
  discsOf,
  down,
  HEIGHT,
  highestOf,
  margins,
  medianOf,
  scalesOf,
  yearLines,
} from '#lib/browser/explorer/plot.ts';
import { sentenceOf } from '#lib/browser/explorer/plot-words.ts';
import { readRecords } from '#lib/browser/explorer/records.ts';
import { select } from '#lib/browser/explorer/select.ts';
import { explorerPayload } from '#lib/views/explorer.ts';
import { article, corpusOf, decision } from '#tests/views/cases.ts';
import { type Change, records, selecting } from './records.ts';

const shownIn = (change: Change) => select(records, selecting(change)).shown;
const all = shownIn({});

/** Records of fines of the CNIL, in euros, each on its day. */
function fined(...fines: readonly (readonly [day: string, euros: number])[]) {
  const decisions = fines.map(([decided, fine], i) => decision({ number: `SAN-${i}`, decided, fine }));
  return readRecords(explorerPayload(corpusOf([article('alpha', { decisions })])));
}

describe('the scales', () => {
  test('cover whole years and powers of ten, whatever is shown', () => {
    expect(scalesOf(records, [])).toEqual({ years: [2020, 2026], powers: [3, 6] });
  });

  test('cover the chosen years, if any', () => {
    expect(scalesOf(records, ['2024', '2022', 'hier'])).toMatchObject({
      years: [2022, 2025],
      powers: [3, 6],
    });
  });

  test('begin at 100 €: a symbolic euro is on the edge', () => {
    const scales = scalesOf(fined(['2024-01-01', 1], ['2025-01-01', 2_000_000]), []);
    expect(scales.powers).toEqual([2, 7]);
    expect(down(scales, 1)).toBe(down(scales, 100));
  });

  test('work with a single amount, a round amount, and no amount', () => {
    expect(scalesOf(fined(['2024-12-31', 1000]), [])).toMatchObject({ years: [2024, 2025], powers: [3, 4] });
    expect(scalesOf(fined(), [])).toMatchObject({ years: [2000, 2001], powers: [3, 4] });
  });

  const scales = { years: [2020, 2026], powers: [3, 9] } as const;
  test('place the first and last day, the lowest and highest amount, at their ends', () => {
    expect([across(scales, 2020), across(scales, 2026)]).toEqual([0, 100]);
    expect([down(scales, 1e9), down(scales, 1e3)]).toEqual([margins.top, HEIGHT - margins.bottom]);
  });

  test('are logarithmic: each power of ten has the same height', () => {
    expect(down(scales, 1e4) - down(scales, 1e5)).toBeCloseTo(down(scales, 1e7) - down(scales, 1e8));
  });
});

describe('the discs', () => {
  test('show fines in force above 0 €, not annulled fines or liquidated penalties', () => {
    const discs = discsOf(records, all, scalesOf(records, []));
    expect(discs.flatMap(({ fines }) => fines).toSorted()).toEqual([0, 1, 2, 5]);
  });

  test('are exactly at their day and amount; nearly identical places share one disc', () => {
    const three = fined(['2024-06-01', 10_000], ['2024-06-01', 10_000], ['2021-01-01', 500_000]);
    const scales = scalesOf(three, []);
    const [several, alone] = discsOf(three, [0, 1, 2], scales);
    expect([several?.fines, alone?.fines]).toEqual([[0, 1], [2]]);
    expect(alone).toMatchObject({ x: across(scales, 2021), y: down(scales, 500_000) });
  });
});

test('a year counts its decisions and fines in force, and gives their sum, median and highest', () => {
  expect(yearLines(records, all).slice(0, 3)).toEqual([
    { year: 2025, decisions: 2, fines: 2, finesInForce: 1_005_000, median: 502_500, highest: 1_000_000 },
    { year: 2024, decisions: 1, fines: 1, finesInForce: 200_000, median: 200_000, highest: 200_000 },
    { year: 2023, decisions: 1, fines: 0, finesInForce: 0, median: null, highest: null },
  ]);
  expect(yearLines(records, [])).toEqual([]);
});

test('the median is the middle value, or the mean of the two middle ones', () => {
  expect([medianOf([]), medianOf([5]), medianOf([9, 1, 5]), medianOf([10, 2, 4, 1])]).toEqual([null, 5, 5, 3]);
});

test('the highest fine is the newest of equal ones, in both orders; there may be none', () => {
  expect(highestOf(records, all)).toBe(0);
  expect(highestOf(records, [5, 2])).toBe(2);
  expect(highestOf(records, [3, 4, 6])).toBeNull();
});

describe('the sentence', () => {
  test('gives number, range, median, mean and the highest fine, and warns of mixed kinds', () => {
    expect(sentenceOf(records, all)).toBe(
      '4\u00a0amendes en vigueur, de 5\u202f000\u00a0€ à 1\u202f000\u202f000\u00a0€, médiane 200\u202f000\u00a0€, moyenne 351\u202f250\u00a0€ (autorités et procédures confondues). La plus élevée\u00a0: Alpha, 1\u202f000\u202f000\u00a0€, le 15\u00a0juin\u00a02025.',
    );
  });

  test('describes a single fine, gives no warning for one kind, and handles an empty selection', () => {
    expect(sentenceOf(records, shownIn({ facets: { procedure: ['simplifiee'] } }))).toBe(
      "Une amende en vigueur\u00a0: Boulangerie d'été, 5\u202f000\u00a0€, le 1er\u00a0février\u00a02025.",
    );
    expect(sentenceOf(records, [0, 2])).not.toContain('confondues');
    expect(sentenceOf(records, [0, 1])).toContain('(procédures confondues)');
    expect(sentenceOf(records, [3, 4, 6])).toBe('Aucune amende en vigueur dans cette sélection.');
  });
});
