import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compareProvisions, legalText, ProvisionFrontMatter, ProvisionId } from '#lib/schema/provision.ts';

describe('the identifier of a provision', () => {
  it.each([
    'rgpd-5',
    'rgpd-5-1-e',
    'rgpd-32',
    'rgpd-99',
    'lil-82',
    'lil-4-3',
    'lil-34-ancien',
    'lil-6-2-ancien',
    'lil-34-bis-ancien',
    'lil-8-iv',
    'lil-128',
    'rgpd-4-16-a',
    'cpce-l34-5',
  ])('accepts « %s »', (id) => {
    expect(ProvisionId.parse(id)).toBe(id);
  });

  it.each([
    'rgpd',
    'rgpd-',
    'rgpd-0',
    'rgpd-05',
    'rgpd-100',
    'RGPD-5',
    'rgpd-5-',
    'rgpd 5',
    'lil-',
    'cpce-34-5',
    'art-5',
    'rgpd-99-zz',
    'rgpd-5-e-1',
    'rgpd-5-01',
    'rgpd-5-1-ancien',
    'lil-129',
    'lil-821',
    'lil-34-ancien-1',
    'lil-34-anciens',
  ])('refuses « %s »', (id) => {
    expect(ProvisionId.safeParse(id).error?.issues.map(({ message }) => message)).toEqual([
      'identifiant de fondement attendu : rgpd-32, rgpd-5-1-e, lil-82, lil-34-ancien, cpce-l34-5',
    ]);
  });

  it.each([
    ['rgpd-5-1-e', 'rgpd', 'rgpd-5'],
    ['rgpd-5', 'rgpd', 'rgpd-5'],
    ['lil-82', 'lil', 'lil-82'],
    ['lil-6-2-ancien', 'lil', 'lil-6-ancien'],
    ['lil-34-ancien', 'lil', 'lil-34-ancien'],
    ['lil-22-1', 'lil', 'lil-22-1'],
    ['lil-22-1-a', 'lil', 'lil-22-1'],
    ['lil-22-2', 'lil', 'lil-22'],
    ['cpce-l34-5', 'cpce', 'cpce-l34-5'],
  ])('« %s » belongs to the text « %s » and to the article « %s »', (id, text, article) => {
    expect(legalText(id)).toBe(text);
    expect(articleOf(id)).toBe(article);
  });
});

describe('the order of provisions', () => {
  it('is the order of lawyers: RGPD, LIL, CPCE; numbers by value; the former numbering last', () => {
    const ordered = [
      'rgpd-5',
      'rgpd-5-1',
      'rgpd-5-1-a',
      'rgpd-5-1-e',
      'rgpd-5-2',
      'rgpd-5-2a',
      'rgpd-5-9',
      'rgpd-5-10',
      'rgpd-6',
      'rgpd-12',
      'rgpd-32',
      'lil-4',
      'lil-66',
      'lil-82',
      'lil-6-ancien',
      'lil-6-2-ancien',
      'lil-34-ancien',
      'cpce-l9-1',
      'cpce-l34-5',
      'cpce-r10',
    ];
    expect(ordered.toReversed().toSorted(compareProvisions)).toEqual(ordered);
  });

  const part = fc.constantFrom('1', '2', '2a', '9', '9a', '10', '10b', '01', 'a', 'b', 'bis', 'ancien');
  const id = fc
    .tuple(
      fc.constantFrom('rgpd-5', 'rgpd-10', 'lil-9', 'lil-10', 'cpce-l9', 'cpce-l34'),
      fc.array(part, { maxLength: 3 }),
    )
    .map(([article, parts]) => [article, ...parts].join('-'));

  it('is total: only identical identifiers are equal, and the order of two others never changes', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(Math.sign(compareProvisions(a, b))).toBe(0 - Math.sign(compareProvisions(b, a)));
        expect(compareProvisions(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never circular', () => {
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        if (compareProvisions(a, b) <= 0 && compareProvisions(b, c) <= 0)
          expect(compareProvisions(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('the sheet of a provision', () => {
  const sheet = {
    name: 'Article 32 du RGPD',
    short: 'RGPD, art. 32',
    subject: 'Sécurité',
    url: 'https://eur-lex.europa.eu/',
    lead: 'Ce que la disposition demande.',
  };

  it('has a name, a short form, a subject, the address of the text and a lead', () => {
    expect(ProvisionFrontMatter.parse(sheet)).toEqual({ ...sheet, always: false });
  });

  it.each([
    ['an address in clear', { ...sheet, url: 'http://eur-lex.europa.eu/' }, 'url'],
    ['a script for an address', { ...sheet, url: 'javascript:alert(1)' }, 'url'],
    ['an empty name', { ...sheet, name: '' }, 'name'],
    ['a lead of more than 400 characters', { ...sheet, lead: 'a'.repeat(401) }, 'lead'],
  ])('refuses %s', (_, value, field) => {
    expect(ProvisionFrontMatter.safeParse(value).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('refuses an unknown key', () => {
    expect(ProvisionFrontMatter.safeParse({ ...sheet, titre: 'x' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['titre'], path: [] },
    ]);
  });
});
