import { expect, test } from 'vitest';
import { packCases, unpackCases } from '#lib/views/packed-cases.ts';
import { oneCase } from './comparable.ts';

const names = {
  provisions: new Map([['rgpd-32', 'RGPD, art. 32']]),
  themes: new Map([
    ['cookies', 'Cookies'],
    ['securite', 'Sécurité'],
  ]),
  sectors: new Map([['commerce', 'Commerce']]),
};
const cases = [
  oneCase({
    id: '1',
    themes: ['securite', 'cookies'],
    provisions: ['rgpd-32'],
    fine: 15,
    pronounced: 32,
    status: 'réformée',
  }),
  oneCase({ id: '2', sector: null, procedure: 'simplifiee', fine: 3000, pronounced: 3000 }),
  oneCase({ id: '3', fine: 0, pronounced: 9000 }),
  oneCase({ id: '4', undisclosed: true }),
  oneCase({ id: '5' }),
];

test('cases are the same after packing and unpacking', () => {
  const file = JSON.stringify(packCases(cases, names));
  expect(unpackCases(JSON.parse(file))).toEqual({ cases, names });
});

test('terms are written once, and referred to by index', () => {
  expect(packCases(cases, names).cases[0]).toEqual([
    '1',
    'Alpha',
    '/articles/alpha/',
    '2024-06-01',
    0,
    0,
    [0],
    [1, 0],
    1,
    15,
    32,
  ]);
});
