import { describe, expect, it } from 'vitest';
import { plainLetters, plainName, plainWords } from '#lib/french/letters.ts';

describe('letters for comparison', () => {
  it.each([
    ['Été', 'ete'],
    ['L’Œuvre d’Ægir', 'l’oeuvre d’aegir'],
    ['Noe\u0308l', 'noel'],
    ['SAN-2024-013', 'san-2024-013'],
    ['', ''],
  ])('« %s » → « %s »', (text, plain) => expect(plainLetters(text)).toBe(plain));

  it('gives words without the signs between them', () => {
    expect(plainWords('« L’Œuvre », Cegedim-Santé (2024)')).toEqual(['l', 'oeuvre', 'cegedim', 'sante', '2024']);
    expect(plainWords('— … !')).toEqual([]);
    expect(plainName('CEGEDIM–SANTÉ')).toBe('cegedim sante');
  });
});
