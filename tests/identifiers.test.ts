import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionSlug, identifierWord, provisionWord } from '#lib/identifiers.ts';
import { routes } from '#lib/routes.ts';

test.each([
  ['SAN-2024-013', 'zqsan20240130'],
  ['san 2024 013', 'zqsan20240130'],
  ['CNILTEXT000050202759', 'zqcniltext0000502027590'],
  ['498628', 'zq4986280'],
  ['ECLI:FR:CECHR:2026:498628.20260213', 'zqeclifrcechr2026498628202602130'],
  ['2024/580 MC(A)', 'zq2024580mca0'],
])('the identifier « %s » is the word %s', (identifier, word) => {
  expect(identifierWord(identifier)).toBe(word);
});

test('a provision keeps its paragraphs separate: article 5, § 1 is neither article 51 nor article 5, § 1, e)', () => {
  expect(['rgpd-5-1', 'rgpd-51', 'rgpd-5-1-e', 'cpce-l34-5'].map(provisionWord)).toEqual([
    'zqrgpdx5x10',
    'zqrgpdx510',
    'zqrgpdx5x1xe0',
    'zqcpcexl34x50',
  ]);
});

test.each([
  ['SAN-2024-013', 'SAN-2024-013'],
  ['2024/580 MC(A)', '2024-580-MC-A-'],
  ['n° 12', 'n-12'],
  ['..', '-'],
  ['.a.b.', '-a.b-'],
])('the decision « %s » is named %s in its address', (key, name) => {
  expect(decisionSlug({ key })).toBe(name);
});

test('whatever its number, the address of a decision is one folder of the list', () => {
  const number = fc.oneof(fc.constantFrom('.', '..', '../..', '/', '%2e%2e', '?a', '#a'), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(number, (key) => {
      const address = routes.decision(decisionSlug({ key }));
      expect(address).toMatch(/^\/decisions\/[^/]+\/$/);
      expect(new URL(address, 'https://recueil.example').pathname).toBe(address);
    }),
  );
});
