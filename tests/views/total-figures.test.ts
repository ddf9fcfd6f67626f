import { expect, test } from 'vitest';
import type { Totals } from '#lib/views/decisions.ts';
import { totalFigures } from '#lib/views/total-figures.ts';

const none: Totals = {
  decisions: 0,
  fines: 0,
  finesInForce: 0,
  foreign: { fines: 0, finesInForce: 0 },
  undisclosed: 0,
  liquidations: 0,
};
const said = (totals: Partial<Totals>) =>
  totalFigures({ ...none, ...totals }).map((words) => words.join(' ').replace(/[\u00a0\u202f]/g, ' '));

test('fines of the CNIL and those of other authorities are never added', () => {
  expect(
    said({ decisions: 91, fines: 4, finesInForce: 5_000_000, foreign: { fines: 1, finesInForce: 2_000_000 } }),
  ).toEqual([
    '91 décisions',
    '3 000 000 € d’amendes de la CNIL en vigueur (3 amendes)',
    '2 000 000 € d’amendes d’autorités étrangères en vigueur (1 amende)',
  ]);
});

test('the authority is left out when there is only one', () => {
  expect(said({ decisions: 1, fines: 1, finesInForce: 800_000 })).toEqual([
    '1 décision',
    '800 000 € d’amendes en vigueur (1 amende)',
  ]);
});

test('fines of unknown amount are counted, and liquidated penalties are separate', () => {
  expect(said({ decisions: 3, undisclosed: 2, liquidations: 900 })).toEqual([
    '3 décisions',
    '2 amendes d’un montant non communiqué',
    '900 € d’astreintes liquidées',
  ]);
  expect(said({ decisions: 1, undisclosed: 1 })[1]).toBe('1 amende d’un montant non communiqué');
});

test('an empty total is left out', () => {
  expect(said({})).toEqual(['0 décision']);
});
