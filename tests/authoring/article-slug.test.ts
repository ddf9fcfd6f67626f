import { describe, expect, it } from 'vitest';
import { articleSlug } from '#lib/authoring/article-slug.ts';

describe('articleSlug', () => {
  it.each([
    ['Cegedim Santé : l’entrepôt de données', 'cegedim-sante-l-entrepot-de-donnees'],
    ["L'œuvre d'Æneas, n° 2", 'l-oeuvre-d-aeneas-n-2'],
    ['  Ça — où ?  ÉTÉ 2024 ! ', 'ca-ou-ete-2024'],
    ['Amende de 800 000 €', 'amende-de-800-000'],
    ['Noe\u0308l', 'noel'],
    ['../../etc/passwd', 'etc-passwd'],
    ['« … »', ''],
  ])('« %s » becomes « %s »', (title, slug) => {
    expect(articleSlug(title)).toBe(slug);
  });

  it('ends a long title at the last whole word that an address may hold', () => {
    expect(articleSlug(`${'a'.repeat(60)} ${'b'.repeat(39)} c`)).toBe(`${'a'.repeat(60)}-${'b'.repeat(39)}`);
    expect(articleSlug(`${'a'.repeat(60)} ${'b'.repeat(40)} c`)).toBe('a'.repeat(60));
    expect(articleSlug('a'.repeat(120))).toBe('a'.repeat(100));
  });
});
