import { describe, expect, test } from 'vitest';
import { fold, matcher } from '#lib/browser/explorer/fold.ts';

describe('folds a text', () => {
  test.each([
    ['Sécurité', ' securite'],
    ['L’Œuvre d’été', ' l oeuvre d ete'],
    ["L'ŒUVRE D'ÉTÉ", ' l oeuvre d ete'],
    ['SAN-2024-013', ' san 2024 013'],
    ['  A&B  (France) ', ' a b france'],
    ['Ægir', ' aegir'],
    ['Ça\u0327 et là\u202f!', ' ca et la'],
    ['', ' '],
  ])('%s → « %s »', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a search', () => {
  const text = ` san 2024 013\n${fold('Cegedim Santé')}\n${fold('Défaut de sécurité des données')}`;

  test.each([
    'cegedim',
    'CEGEDIM',
    'santé',
    'sante',
    'sécu',
    'SAN-2024-013',
    '2024-013',
    'securite cegedim',
    ' données  défaut ',
    '',
    '  ',
    '« »',
  ])('« %s » is found', (search) => {
    expect(matcher(search)(text)).toBe(true);
  });

  test.each(['egedim', '024', 'san-2024-01 4', 'sante-defaut', 'cegedim mairie', '2024-0130'])(
    '« %s » is not: words are found by their beginning, all of them, in one line each',
    (search) => {
      expect(matcher(search)(text)).toBe(false);
    },
  );
});
