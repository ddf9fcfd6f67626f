import { describe, expect, it } from 'vitest';
import { InstitutionsFile, RedirectsFile, TermsFile } from '#lib/schema/vocabulary.ts';

describe('a vocabulary of terms', () => {
  it('has a name and a lead for each slug, and may be empty', () => {
    const terms = {
      cookies: { name: 'Cookies', lead: 'Traceurs.', lessons: ['Refuser est aussi simple qu’accepter.'] },
    };
    expect(TermsFile.parse(terms)).toEqual(terms);
    expect(TermsFile.parse({})).toEqual({});
    expect(TermsFile.parse({ cookies: { name: 'Cookies', lead: 'Traceurs.' } })['cookies']?.lessons).toEqual([]);
  });

  it.each([
    ['a slug with a capital', { Cookies: { name: 'Cookies', lead: 'Traceurs.' } }, ['Cookies']],
    ['a term without a lead', { cookies: { name: 'Cookies' } }, ['cookies', 'lead']],
    ['a name alone', { cookies: 'Cookies' }, ['cookies']],
    ['an unknown key', { cookies: { name: 'Cookies', lead: 'Traceurs.', color: 'red' } }, ['cookies']],
  ])('refuses %s', (_, terms, path) => {
    expect(TermsFile.safeParse(terms).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('a vocabulary of institutions', () => {
  it('has a name, a short name and a country for each slug', () => {
    const institutions = { cnil: { name: 'Commission', short: 'CNIL', country: 'FR' } };
    expect(InstitutionsFile.parse(institutions)).toEqual(institutions);
  });

  it('refuses the full name of a country', () => {
    const institutions = { vdai: { name: 'Inspection', short: 'VDAI', country: 'Lituanie' } };
    expect(InstitutionsFile.safeParse(institutions).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['vdai', 'country'], 'pays attendu en deux lettres capitales : FR'],
    ]);
  });
});

describe('redirects', () => {
  it('lead from an old address to a new one, including the home page', () => {
    const redirects = { '/articles/ancien/': '/articles/nouveau/', '/vieux/': '/' };
    expect(RedirectsFile.parse(redirects)).toEqual(redirects);
  });

  it.each([
    '/',
    'articles/ancien/',
    '/articles/ancien',
    '/Articles/',
    '/a b/',
    '/été/',
    '/a/?b=c',
    'https://a.fr/',
    '//a.fr/',
  ])('cannot start from « %s »', (address) => {
    const issues = RedirectsFile.safeParse({ [address]: '/' }).error?.issues;
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([['invalid_key', [address]]]);
  });

  it.each(['/articles/nouveau', 'articles/nouveau/', 'https://a.fr/', '//a.fr/', '/a/#b', '', 'javascript:alert(1)'])(
    'cannot lead to « %s »',
    (address) => {
      expect(RedirectsFile.safeParse({ '/vieux/': address }).error?.issues.map(({ message }) => message)).toEqual([
        'adresse actuelle attendue entre deux barres : /articles/nouveau-nom/',
      ]);
    },
  );
});
