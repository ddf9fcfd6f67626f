import { expect, test } from 'vitest';
import { turnoverShares } from '#lib/views/figures/turnover-share.ts';
import { article, corpusOf, decision } from '../cases.ts';
import { rowsOf } from './rows.ts';

const fined = (number: string, fine: number, turnover: object | null) =>
  decision({
    number,
    fine,
    respondents: [
      {
        organisation: 'alpha',
        name: 'ALPHA',
        country: 'FR',
        fine,
        turnover: turnover && {
          amount: 1_000_000,
          year: 2023,
          scope: 'organisme' as const,
          source: '§ 8',
          approximate: false,
          ...turnover,
        },
      },
    ],
  });
const corpus = corpusOf([
  article('alpha', {
    decisions: [
      fined('SAN-2024-001', 3_000, {}),
      fined('SAN-2024-002', 20_000, { scope: 'groupe', approximate: true }),
      fined('SAN-2024-003', 50_000, null),
      decision({ ...fined('SAN-2024-004', 9_000, {}), number: null, id: 'vdai-1', authority: 'vdai', procedure: null }),
    ],
  }),
]);

test('each fine of the CNIL is a share of the turnover in its decision, the highest first', () => {
  expect(rowsOf(turnoverShares(corpus))).toEqual([
    ['Alpha', 'SAN-2024-002', 20_000, 1_000_000, '2023', 'groupe', 'oui', 2],
    ['Alpha', 'SAN-2024-001', 3_000, 1_000_000, '2023', 'organisme', 'non', 0.3],
  ]);
});

test('gives the number of decisions with a turnover, and distinguishes a group from a body', () => {
  const { caption, source } = turnoverShares(corpus);
  expect(caption.replaceAll('\u00a0', ' ')).toBe(
    'La part la plus forte est de 2 % (Alpha). 1 part est celle de l’organisme seul, 1 part est celle de son groupe : les unes ne se comparent pas aux autres.',
  );
  expect(source.replaceAll('\u00a0', ' ')).toContain('2 décisions sur 3 dont un article dit l’amende.');
});

test('shows nothing without any turnover', () => {
  expect(turnoverShares(corpusOf([])).rows).toEqual([]);
});
