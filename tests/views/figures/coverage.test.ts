import { expect, test } from 'vitest';
import type { RegisterRow } from '#lib/schema/register.ts';
import { coverage } from '#lib/views/figures/coverage.ts';
import { article, corpusOf, decision } from '#tests/views/cases.ts';
import { rowsOf } from './rows.ts';

const row = (id: string, facts: Partial<RegisterRow> = {}): RegisterRow => ({
  id,
  date: id.slice(2, 12),
  body: 'SOCIETE',
  procedure: 'ordinaire',
  breaches: [],
  outcome: '',
  measures: ['amende'],
  fine: null,
  liquidation: null,
  ...facts,
});
const sources = [
  {
    url: 'https://www.cnil.fr/',
    title: 'Bilan',
    kind: 'official' as const,
    proves: 'totaux',
    read: 'communique' as const,
    readOn: '2026-01-09',
  },
];

test('compares sanctions and euros with the CNIL’s totals, and gives the difference and its explanation', () => {
  const corpus = corpusOf(
    [
      article('alpha', {
        decisions: [
          decision({
            number: 'SAN-2023-001',
            decided: '2023-01-01',
            fine: 100,
            rows: [row('r-2023-01-01'), row('r-2023-01-01-2')],
          }),
          decision({ number: 'SAN-2023-009', decided: '2023-09-01', fine: 7777, rows: [] }),
        ],
      }),
    ],
    {
      registerOnlyDecisions: [
        decision({
          number: null,
          id: 'r-2023-02-01',
          article: null,
          decided: '2023-02-01',
          measures: ['liquidation-astreinte'],
          liquidation: 30,
          rows: [row('r-2023-02-01', { procedure: 'simplifiee', measures: ['liquidation-astreinte'] })],
        }),
        decision({
          number: null,
          id: 'r-2023-03-01',
          article: null,
          decided: '2023-03-01',
          measures: ['relaxe'],
          rows: [row('r-2023-03-01', { measures: ['relaxe'] })],
        }),
        decision({
          number: null,
          id: 'r-2016-03-01',
          article: null,
          decided: '2016-03-01',
          measures: ['amende'],
          rows: [row('r-2016-03-01')],
        }),
      ],
      officialTotals: {
        '2023': {
          sanctions: 4,
          simplified: 1,
          countsDismissals: false,
          amount: 150,
          note: 'Une ligne manque.',
          sources,
          announced: [],
        },
        '2016': { sanctions: 1, simplified: null, countsDismissals: false, amount: null, sources, announced: [] },
      },
    },
  );
  expect(rowsOf(coverage(corpus))).toEqual([
    // sanctions announced, held; simplified announced, held; euros announced, held; difference; why
    ['2016', 1, 1, null, null, null, null, 'aucun', null],
    ['2023', 4, 3, 1, 1, 150, 130, '1\u00a0sanction de moins, 20\u00a0€ de moins', 'Une ligne manque.'],
  ]);
  expect(coverage(corpus).caption).toBe(
    'Même nombre de sanctions que la CNIL pour 1 des 2\u00a0années qu’elle a chiffrées ; même montant, à l’euro près, pour 0 sur 1.',
  );
});

test('a year whose official total includes dismissals is compared with them', () => {
  const dismissed = decision({
    number: null,
    id: 'r-2014-03-01',
    article: null,
    decided: '2014-03-01',
    measures: ['relaxe'],
    rows: [row('r-2014-03-01', { measures: ['relaxe'] })],
  });
  const totals = { sanctions: 1, simplified: null, countsDismissals: true, amount: null, sources, announced: [] };
  const corpus = corpusOf([], { registerOnlyDecisions: [dismissed], officialTotals: { '2014': totals } });
  expect(rowsOf(coverage(corpus))).toEqual([['2014', 1, 1, null, null, null, 0, 'aucun', null]]);
});
