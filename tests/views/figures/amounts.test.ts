import { describe, expect, test } from 'vitest';
import { distribution } from '#lib/views/figures/distribution.ts';
import { foreignFines, largestFines } from '#lib/views/figures/largest.ts';
import { appeal, article, corpusOf, decision, respondents } from '#tests/views/cases.ts';
import { drawnTexts, rowsOf } from './rows.ts';

const fines = (...amounts: number[]) =>
  amounts.map((fine, i) => decision({ number: `SAN-2024-10${i}`, decided: `2024-01-1${i}`, fine }));

describe('the distribution of amounts', () => {
  test('a bound is part of the step below it: 20 000 € is the ceiling of the simplified procedure', () => {
    const simplified = decision({ number: 'SAN-2024-200', procedure: 'simplifiee', fine: 20_000 });
    const corpus = corpusOf([article('alpha', { decisions: [...fines(20_000, 20_001), simplified] })]);
    expect(rowsOf(distribution(corpus))).toEqual([
      ['plus de 10\u00a0k€ à 20\u00a0k€', 1, 1, 2],
      ['plus de 20\u00a0k€ à 50\u00a0k€', 1, 0, 1],
      ['Ensemble', 2, 1, 3],
    ]);
  });

  test('an empty step between two others is shown, and the lowest begins at 0', () => {
    const corpus = corpusOf([article('alpha', { decisions: fines(1, 5000) })]);
    expect(rowsOf(distribution(corpus))).toEqual([
      ['jusqu’à 1\u00a0k€', 1, 0, 1],
      ['plus de 1\u00a0k€ à 2\u00a0k€', 0, 0, 0],
      ['plus de 2\u00a0k€ à 5\u00a0k€', 1, 0, 1],
      ['Ensemble', 2, 0, 2],
    ]);
  });

  test('counts amounts in force, without annulled or undisclosed fines and other authorities', () => {
    const decisions = [
      decision({
        number: 'SAN-2024-001',
        fine: 900_000,
        appeals: [appeal({ outcome: 'reformation', fineAfter: 1500 })],
      }),
      decision({ number: 'SAN-2024-002', fine: 900_000, appeals: [appeal({ outcome: 'annulation' })] }),
      decision({ number: 'SAN-2024-003', measures: ['amende'], fine: null }),
      decision({ number: null, id: 'vdai-1', authority: 'vdai', procedure: null, fine: 900_000 }),
      decision({ number: 'SAN-2024-004', measures: ['liquidation-astreinte'], liquidation: 900_000 }),
    ];
    expect(rowsOf(distribution(corpusOf([article('alpha', { decisions })])))).toEqual([
      ['plus de 1\u00a0k€ à 2\u00a0k€', 1, 0, 1],
      ['Ensemble', 1, 0, 1],
    ]);
  });
});

describe('the largest fines', () => {
  test('are ordered by amount in force, whatever the original; equal ones by number', () => {
    const decisions = [
      decision({
        number: 'SAN-2024-003',
        fine: 32_000_000,
        appeals: [appeal({ outcome: 'reformation', fineAfter: 15_000_000 })],
      }),
      decision({ number: 'SAN-2024-002', fine: 20_000_000 }),
      decision({ number: 'SAN-2024-001', fine: 20_000_000 }),
    ];
    expect(rowsOf(largestFines(corpusOf([article('alpha', { decisions })])))).toEqual([
      ['Alpha', 'SAN-2024-001', '2024-06-01', 20_000_000, 20_000_000],
      ['Alpha', 'SAN-2024-002', '2024-06-01', 20_000_000, 20_000_000],
      ['Alpha', 'SAN-2024-003', '2024-06-01', 32_000_000, 15_000_000],
    ]);
  });

  test('are fifteen at most, with their share of the total', () => {
    const decisions = Array.from({ length: 20 }, (_, i) =>
      decision({ number: `SAN-2024-1${String(i).padStart(2, '0')}`, fine: 1_000_000 }),
    );
    const figure = largestFines(corpusOf([article('alpha', { decisions })]));
    expect(figure.rows).toHaveLength(15);
    expect(figure.caption).toBe(
      'La plus élevée vise Alpha : 1\u202f000\u202f000\u00a0€ ; ces 15 amendes font 75 % du total en vigueur.',
    );
  });
});

test('fines of other authorities are separate, with the authority’s name, never among those of the CNIL', () => {
  const vinted = decision({
    number: null,
    id: 'vdai-2024-07-02-vinted',
    authority: 'vdai',
    procedure: null,
    decided: '2024-07-02',
    fine: 2_385_276,
    respondents: respondents('vinted'),
  });
  const corpus = corpusOf([article('vinted', { decisions: [vinted] }), article('alpha', { decisions: fines(5000) })], {
    organisations: { alpha: { name: 'Alpha' }, vinted: { name: 'Vinted' } },
  });
  expect(rowsOf(foreignFines(corpus))).toEqual([['Vinted', 'VDAI (Lituanie)', '2024-07-02', 2_385_276, 2_385_276]]);
  expect(drawnTexts(foreignFines(corpus))).toContain('Vinted, VDAI (Lituanie), 2024');
  expect(rowsOf(largestFines(corpus)).map(([name]) => name)).toEqual(['Alpha']);
});

test('beyond twenty, the highest fines of foreign authorities are shown, their sum covers all, and the figure says so', () => {
  const decisions = Array.from({ length: 21 }, (_, i) =>
    decision({ number: null, id: `vdai-${100 + i}`, authority: 'vdai', procedure: null, fine: 1000 + i }),
  );
  const figure = foreignFines(corpusOf([article('alpha', { decisions })]));
  expect(rowsOf(figure)).toHaveLength(20);
  expect(rowsOf(figure).at(-1)?.at(-1)).toBe(1001);
  expect(figure.caption).toContain('21\u00a0amendes en vigueur, 21\u202f210\u00a0€ en tout');
  expect(figure.source).toContain(
    ' Sont montrées les 20 amendes les plus élevées ; toutes les décisions sont dans les données ouvertes. Source : ',
  );
});
