import { describe, expect, test } from 'vitest';
import { finesByYear } from '#lib/views/figures/fines-by-year.ts';
import { sanctionsByYear } from '#lib/views/figures/sanctions-by-year.ts';
import { spreadByYear } from '#lib/views/figures/spread-by-year.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';
import { drawnTexts, rowsOf } from './rows.ts';

const reduced = decision({
  number: 'SAN-2021-001',
  decided: '2021-03-01',
  fine: 100_000,
  appeals: [appeal({ outcome: 'reformation', fineAfter: 40_000, date: '2022-01-01' })],
});
const annulled = decision({
  number: 'SAN-2021-002',
  decided: '2021-04-01',
  fine: 7000,
  appeals: [appeal({ outcome: 'annulation', date: '2022-01-01' })],
});
const undisclosed = decision({ number: 'SAN-2021-003', decided: '2021-05-01', measures: ['amende'], fine: null });
const simplified = decision({
  number: 'SAN-2023-001',
  decided: '2023-02-01',
  procedure: 'simplifiee',
  fine: 5000,
});
const liquidated = decision({
  number: 'SAN-2023-002',
  decided: '2023-03-01',
  measures: ['liquidation-astreinte'],
  liquidation: 65_000,
});
const dismissed = decision({ number: 'SAN-2023-003', decided: '2023-04-01', measures: ['relaxe'] });
const closed = decision({ number: 'SAN-2023-004', decided: '2023-05-01', measures: ['cloture-injonction'] });
const foreign = decision({
  number: null,
  id: 'vdai-2023',
  authority: 'vdai',
  procedure: null,
  decided: '2023-06-01',
  fine: 2_385_276,
});
const corpus = corpusOf([
  article('alpha', { decisions: [reduced, annulled, undisclosed] }),
  article('beta', { decisions: [simplified, liquidated, dismissed, closed, foreign] }),
]);

describe('sanctions by year', () => {
  test('count each year from the first to the last, with procedures without a sanction apart and other authorities left out', () => {
    expect(rowsOf(sanctionsByYear(corpus))).toEqual([
      // sanctions, ordinary, simplified, without sanction
      ['2021', 3, 3, 0, 0],
      ['2022', 0, 0, 0, 0],
      ['2023', 2, 1, 1, 2],
      ['Ensemble', 5, 4, 1, 2],
    ]);
  });

  test('count a list row with an unreadable measure, because the list contains sanctions', () => {
    const unread = decision({ number: null, id: 'r-2025-11-27', article: null, decided: '2025-11-27', measures: [] });
    expect(rowsOf(sanctionsByYear(corpusOf([], { registerOnlyDecisions: [unread] })))[0]).toEqual(['2025', 1, 1, 0, 0]);
  });

  test('count a decision that dismisses one charge and sanctions another', () => {
    const both = decision({ decided: '2024-01-01', measures: ['relaxe', 'rappel-a-l-ordre'] });
    expect(rowsOf(sanctionsByYear(corpusOf([article('alpha', { decisions: [both] })])))[0]).toEqual([
      '2024',
      1,
      1,
      0,
      0,
    ]);
  });

  test('the caption describes the last complete year, not one that the record ends in', () => {
    expect(sanctionsByYear(corpus).caption).toBe(
      '5\u00a0sanctions, dont 1 en procédure simplifiée, ouverte en 2022 ; en 2022, dernière année complète, 0 sur 0.',
    );
  });

  test('a year links to its page when it has one', () => {
    expect(sanctionsByYear(corpus).rows.map(({ href }) => href)).toEqual([
      '/annees/2021/',
      null,
      '/annees/2023/',
      null,
    ]);
  });
});

describe('fines by year', () => {
  test('give amounts pronounced and in force; a liquidated penalty is not a fine, an undisclosed amount is not 0', () => {
    expect(rowsOf(finesByYear(corpus))).toEqual([
      // ordinary: known, undisclosed, pronounced, in force; simplified: the same; liquidated penalties
      ['2021', 2, 1, 107_000, 40_000, null, null, null, null, 0],
      ['2022', null, null, null, null, null, null, null, null, 0],
      ['2023', 0, 0, 0, 0, 1, 0, 5000, 5000, 65_000],
      ['Ensemble', 2, 1, 107_000, 40_000, 1, 0, 5000, 5000, 65_000],
    ]);
  });

  test('give no sum when no fine has a known amount', () => {
    const silent = corpusOf([article('alpha', { decisions: [undisclosed] })]);
    expect(rowsOf(finesByYear(silent))[0]).toEqual(['2021', 0, 1, null, null, null, null, null, null, 0]);
    expect(drawnTexts(finesByYear(silent))).toContain('non chiffré');
  });

  test('draw amounts in force, marked « ≥ » when an amount is missing', () => {
    expect(drawnTexts(finesByYear(corpus))).toEqual(expect.arrayContaining(['≥ 40\u00a0k€', '5\u00a0k€', 'aucune']));
  });

  test('have a caption with the amounts that the courts removed', () => {
    expect(finesByYear(corpus).caption).toBe(
      '112\u202f000\u00a0€ prononcés, dont 5\u202f000\u00a0€ en procédure simplifiée ; 45\u202f000\u00a0€ en vigueur, les juges ayant retiré 67\u202f000\u00a0€ ; 1\u00a0amende n’est pas chiffrée.',
    );
  });
});

describe('the spread of fines by year', () => {
  test('gives number, median and mean of amounts in force by procedure, without annulled and undisclosed fines', () => {
    expect(rowsOf(spreadByYear(corpus))).toEqual([
      ['2021', 1, 40_000, 40_000, 0, null, null],
      ['2023', 0, null, null, 1, 5000, 5000],
      ['Ensemble', 1, 40_000, 40_000, 1, 5000, 5000],
    ]);
  });

  test('names the highest of each year, unless it is anonymous', () => {
    const named = corpusOf([article('alpha', { decisions: [reduced] })], {
      organisations: { alpha: { name: 'Alpha' } },
      registerOnlyDecisions: [
        decision({
          number: null,
          id: 'r-2024-01-01',
          article: null,
          decided: '2024-01-01',
          fine: 9000,
          body: 'MEDECIN',
        }),
      ],
    });
    const texts = drawnTexts(spreadByYear(named));
    expect(texts).toContain('Alpha');
    expect(texts).not.toContain('MEDECIN');
  });
});

test('figures of a corpus without decisions contain no year', () => {
  const empty = corpusOf([]);
  expect([sanctionsByYear(empty), finesByYear(empty), spreadByYear(empty)].map(({ rows }) => rows.length)).toEqual([
    1, 1, 1,
  ]);
});
