import { describe, expect, test } from 'vitest';
import { appealOutcomes, reducedFines } from '#lib/views/figures/appeals.ts';
import { publicationDelay } from '#lib/views/figures/delay.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';
import { rowsOf } from './rows.ts';

const appealed = (number: string, fine: number | null, ...appeals: Parameters<typeof appeal>[0][]) =>
  decision({ number, fine, measures: ['amende'], appeals: appeals.map(appeal) });

describe('results of appeals', () => {
  const corpus = corpusOf([
    article('alpha', {
      decisions: [
        appealed('SAN-2024-001', 50_000, { outcome: 'rejet', date: '2025-01-01' }),
        appealed('SAN-2024-002', 32_000, { outcome: 'reformation', fineAfter: 15_000, date: '2025-12-23' }),
        appealed('SAN-2024-003', 7000, { outcome: 'annulation', date: '2025-02-01' }),
        appealed('SAN-2024-004', null, { outcome: 'pendant' }),
        appealed('SAN-2024-005', 1000),
        decision({ number: null, id: 'vdai-1', authority: 'vdai', procedure: null, fine: 9, appeals: [appeal()] }),
      ],
    }),
  ]);

  test('are counted with the amounts before and after, without decisions of unknown appeal and foreign ones', () => {
    expect(rowsOf(appealOutcomes(corpus))).toEqual([
      // decisions, pronounced, in force, taken off
      ['Recours rejeté : décision confirmée', 1, 50_000, 50_000, 0],
      ['Décision réformée', 1, 32_000, 15_000, 17_000],
      ['Décision annulée', 1, 7000, 0, 7000],
      ['Recours pendant', 1, 0, 0, 0],
      ['Ensemble', 4, 89_000, 65_000, 24_000],
    ]);
    expect(appealOutcomes(corpus).caption).toBe(
      '4\u00a0décisions de la CNIL avec un recours connu ; 1 a été confirmée sur 3 dont le jugement est connu.',
    );
  });

  test('amounts removed by the courts are listed by decision, largest first', () => {
    expect(rowsOf(reducedFines(corpus))).toEqual([
      ['Alpha', 'SAN-2024-002', 'Conseil d’État', '2025-12-23', 32_000, 15_000, 17_000],
      ['Alpha', 'SAN-2024-003', 'Conseil d’État', '2025-02-01', 7000, 0, 7000],
    ]);
  });

  test('beyond twenty, the largest cuts are listed, their sum covers all, and the figure says so', () => {
    const annulled = Array.from({ length: 21 }, (_, i) =>
      appealed(`SAN-2024-${100 + i}`, 1000 + i, { outcome: 'annulation', date: '2025-02-01' }),
    );
    const figure = reducedFines(corpusOf([article('alpha', { decisions: annulled })]));
    expect(rowsOf(figure)).toHaveLength(20);
    expect(rowsOf(figure).at(-1)?.slice(4)).toEqual([1001, 0, 1001]);
    expect(figure.caption).toContain('21\u00a0amendes réduites ou annulées');
    expect(figure.source).toContain(
      ' Sont montrées les 20 plus fortes baisses ; toutes les décisions sont dans les données ouvertes. Source : ',
    );
    expect(reducedFines(corpusOf([article('alpha', { decisions: annulled.slice(1) })])).source).not.toContain(
      'montrées',
    );
  });

  test('a dismissal after a reduction leaves the reduced decision unchanged', () => {
    const twice = appealed(
      'SAN-2024-001',
      32_000,
      { outcome: 'reformation', fineAfter: 15_000, date: '2025-01-01' },
      { outcome: 'rejet', date: '2025-06-01' },
    );
    expect(rowsOf(appealOutcomes(corpusOf([article('alpha', { decisions: [twice] })])))[0]).toEqual([
      'Décision réformée',
      1,
      32_000,
      15_000,
      17_000,
    ]);
  });
});

describe('the delay of publication', () => {
  const published = (number: string, decided: string, day: string | null) =>
    decision({ number, decided, published: day });
  const corpus = corpusOf([
    article('alpha', {
      decisions: [
        published('SAN-2024-001', '2024-01-01', '2024-01-06'),
        published('SAN-2024-002', '2024-02-28', '2024-03-01'),
        published('SAN-2024-003', '2024-12-30', '2025-01-08'),
        published('SAN-2024-004', '2024-05-01', null),
        published('SAN-2022-001', '2022-05-01', '2022-05-01'),
        decision({ number: null, id: 'vdai-1', authority: 'vdai', procedure: null, published: '2024-12-31' }),
      ],
    }),
  ]);

  test('covers decisions with both days known, by year of decision, and counts the others separately', () => {
    expect(rowsOf(publicationDelay(corpus))).toEqual([
      // known, first quartile, median, third quartile, mean, longest, not known: 2024 is 5, 2 and 9 days
      ['2022', 1, 0, 0, 0, 0, 0, 0],
      ['2023', 0, null, null, null, null, null, 0],
      ['2024', 3, 4, 5, 7, 5, 9, 1],
      ['Ensemble', 4, 2, 4, 6, 4, 9, 1],
    ]);
  });

  test('gives the number of known delays', () => {
    expect(publicationDelay(corpus).source).toMatch(
      /^4\u00a0décisions de la CNIL dont les deux jours sont connus ; 1\u00a0autre n’est pas comptée,/,
    );
  });
});
