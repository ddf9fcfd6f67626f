import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slug } from '#lib/schema/slug.ts';

const messages = (value: unknown) => Slug.safeParse(value).error?.issues.map(({ message }) => message);

describe('a slug', () => {
  it.each(['pap', 'cegedim-sante', '23andme', 'a', 'vdai-2024-07-02-vinted'])('accepts « %s »', (slug) => {
    expect(Slug.parse(slug)).toBe(slug);
  });

  it.each([
    'Cegedim',
    'santé',
    'cegedim sante',
    'cegedim_sante',
    'cegedim--sante',
    '-pap',
    'pap-',
    'a/b',
    '../pap',
    'a.b',
    '',
    'pap\n',
  ])('refuses « %s »', (slug) => {
    expect(messages(slug)).toEqual([
      'identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante',
    ]);
  });

  it('has at most a hundred characters', () => {
    expect(Slug.parse('a'.repeat(100))).toBe('a'.repeat(100));
    expect(messages('a'.repeat(101))).toEqual(['identifiant trop long (100 caractères au plus)']);
  });

  it('never needs encoding in an address', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'ab01-_ /.%éA'), maxLength: 8 });
    fc.assert(
      fc.property(almost, (text) => {
        if (Slug.safeParse(text).success) expect(encodeURIComponent(text).toLowerCase()).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
