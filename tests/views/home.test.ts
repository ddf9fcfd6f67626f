import { describe, expect, test } from 'vitest';
import { homeView } from '#lib/views/home.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision } from './cases.ts';

const home = homeView(corpusIn(fixture));

describe('the home page of the fixture', () => {
  test('shows the latest cases first, never the draft', () => {
    expect(home.latest.map(({ slug }) => slug)).toEqual([
      'explication',
      'gamma-2023',
      'alpha-2022',
      'beta-2021',
      'alpha-2020',
    ]);
  });

  test('orders the largest fines by amount in force, those of other authorities apart', () => {
    expect(home.largest.map(({ key, fineInForce }) => [key, fineInForce])).toEqual([
      ['SAN-2022-902', 300_000],
      ['SAN-2020-901', 40_000],
      ['r-2021-11-30', 5_000],
    ]);
    expect(home.largestForeign.map(({ key, fineInForce }) => [key, fineInForce])).toEqual([
      ['vdai-2023-07-02-gamma', 2_385_276],
    ]);
  });

  test('gives the key figures', () => {
    expect(home.totals).toEqual({
      decisions: 6,
      fines: 4,
      finesInForce: 2_730_276,
      foreign: { fines: 1, finesInForce: 2_385_276 },
      undisclosed: 0,
      liquidations: 0,
    });
    expect(home.organisations).toBe(3);
    expect(home.period).toBe('du 2\u00a0mars\u00a02020 au 2\u00a0juillet\u00a02023');
  });

  test('leads to the comparison of cases with the sectors of most cases already chosen', () => {
    expect(home.caseSectors).toEqual([
      { label: 'Commerce', href: '/chiffres/un-cas-comme-le-mien/?secteur=commerce' },
      { label: 'Numérique', href: '/chiffres/un-cas-comme-le-mien/?secteur=numerique' },
    ]);
  });

  test('links to the most frequent provisions (articles only), themes and sectors first', () => {
    const named = (lines: readonly { label: string; count: number }[]) =>
      lines.map(({ label, count }) => `${label} : ${count}`);
    expect(named(home.provisions)).toEqual(['RGPD, art. 32 : 2', 'LIL, art. 82 : 2', 'RGPD, art. 5 : 1']);
    expect(named(home.themes)).toEqual(['Sécurité : 5', 'Cookies : 2']);
    expect(named(home.sectors)).toEqual(['Commerce : 3', 'Numérique : 2']);
  });
});

test('a fine of 32 M€ reduced to 15 M€ comes after one of 20 M€; annulled and undisclosed ones are left out', () => {
  const appeals = [appeal({ outcome: 'reformation', date: '2025-12-23', fineAfter: 15_000_000 })];
  const annulment = [appeal({ outcome: 'annulation', date: '2025-12-23' })];
  const decisions = [
    decision({ number: 'SAN-2023-001', fine: 32_000_000, appeals }),
    decision({ number: 'SAN-2023-002', fine: 20_000_000 }),
    decision({ number: 'SAN-2023-003', fine: 90_000_000, appeals: annulment }),
    decision({ number: 'SAN-2023-004', fine: null, measures: ['amende'] }),
    decision({ number: 'SAN-2023-005', measures: ['liquidation-astreinte'], liquidation: 60_000_000 }),
  ];
  const { largest, totals } = homeView(corpusOf([article('alpha', { decisions })]));
  expect(largest.map(({ key }) => key)).toEqual(['SAN-2023-002', 'SAN-2023-001']);
  expect(totals).toEqual({
    decisions: 5,
    fines: 2,
    finesInForce: 35_000_000,
    foreign: { fines: 0, finesInForce: 0 },
    undisclosed: 1,
    liquidations: 60_000_000,
  });
});

test('equal fines are ordered by number; eight are shown', () => {
  const decisions = [5, 3, 9, 1, 7, 2, 8, 4, 6].map((n) => decision({ number: `SAN-2024-00${n}`, fine: 500 }));
  const { largest } = homeView(corpusOf([article('alpha', { decisions })]));
  expect(largest.map(({ key }) => key)).toEqual([
    'SAN-2024-001',
    'SAN-2024-002',
    'SAN-2024-003',
    'SAN-2024-004',
    'SAN-2024-005',
    'SAN-2024-006',
    'SAN-2024-007',
    'SAN-2024-008',
  ]);
});

test('a corpus without any article has an empty home page without error', () => {
  expect(homeView(corpusOf([]))).toMatchObject({ period: null, latest: [], largest: [], provisions: [] });
});
