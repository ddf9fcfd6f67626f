import { describe, expect, it } from 'vitest';
import { Euros } from '#lib/schema/euros.ts';

const messages = (value: unknown) => Euros.safeParse(value).error?.issues.map(({ message }) => message);

describe('an amount', () => {
  it.each([1, 800_000, 325_000_000, Number.MAX_SAFE_INTEGER])('accepts the whole number %i', (amount) => {
    expect(Euros.parse(amount)).toBe(amount);
  });

  it.each([
    ['800 000 €'],
    ['800 000'],
    ['800000'],
    ['8e5'],
    [800_000.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [null],
    [true],
    [undefined],
  ])('refuses « %s »', (amount) => {
    expect(messages(amount)).toEqual(['montant attendu en euros entiers, sans espace ni signe : 800000']);
  });

  it.each([0, -1, -800_000])('refuses %i with another message: a fine of zero does not exist', (amount) => {
    expect(messages(amount)).toEqual(['un montant est supérieur à zéro ; « non communiqué » s’écrit null']);
  });
});
