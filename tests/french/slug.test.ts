import { describe, expect, it } from 'vitest';
import { slugOf } from '#lib/french/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Cegedim Santé : l’entrepôt de données', 'cegedim-sante-l-entrepot-de-donnees'],
    ["L'œuvre d'Æneas, n° 2", 'l-oeuvre-d-aeneas-n-2'],
    ['  Ça — où ?  ÉTÉ 2024 ! ', 'ca-ou-ete-2024'],
    ['Amende de 800 000 €', 'amende-de-800-000'],
    ['Noe\u0308l', 'noel'],
    ['../../etc/passwd', 'etc-passwd'],
    ['« … »', ''],
  ])('« %s » becomes « %s »', (title, slug) => {
    expect(slugOf(title, 100)).toBe(slug);
  });

  it('cuts a long title at the last whole word that fits', () => {
    expect(slugOf(`${'a'.repeat(60)} ${'b'.repeat(39)} c`, 100)).toBe(`${'a'.repeat(60)}-${'b'.repeat(39)}`);
    expect(slugOf(`${'a'.repeat(60)} ${'b'.repeat(40)} c`, 100)).toBe('a'.repeat(60));
    expect(slugOf('a'.repeat(120), 100)).toBe('a'.repeat(100));
  });
});
