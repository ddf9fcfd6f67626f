import { expect, test } from 'vitest';
import { identifierWord, provisionWord } from '#lib/identifiers.ts';

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
