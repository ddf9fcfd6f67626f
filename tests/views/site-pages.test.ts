import { describe, expect, test } from 'vitest';
import { sitePages } from '#lib/views/site-pages.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);
const lines = (corpus: typeof fixtureCorpus) =>
  sitePages(corpus).map(({ path, lastModified }) => `${lastModified} ${path}`);

test('lists the pages of the fixture with the day of their last change, without those of the draft', () => {
  expect(lines(fixtureCorpus)).toEqual([
    '2026-01-15 /',
    '2026-01-15 /recherche/',
    '2026-01-15 /sanctions/',
    '2026-01-15 /organismes/',
    '2026-01-15 /fondements/',
    '2026-01-15 /themes/',
    '2026-01-15 /secteurs/',
    '2026-01-15 /annees/',
    '2026-01-15 /chiffres/',
    '2026-01-15 /chiffres/parcours/',
    '2026-01-15 /chiffres/parcours/alpha-2020/',
    '2026-01-15 /chiffres/un-cas-comme-le-mien/',
    '2026-01-15 /chiffres/un-cas-comme-le-mien/commerce/rgpd-32/',
    '2026-01-15 /chiffres/un-cas-comme-le-mien/commerce/securite/',
    '2026-01-15 /articles/',
    '2026-01-15 /a-verifier/',
    '2026-01-15 /corrections/',
    '2026-01-15 /donnees/',
    '2026-01-15 /suivre/',
    '2026-01-15 /decisions/',
    '2022-12-31 /decisions/r-2021-11-30/',
    '2026-01-15 /articles/explication/',
    '2026-01-13 /articles/gamma-2023/',
    '2026-01-11 /articles/alpha-2022/',
    '2026-01-12 /articles/beta-2021/',
    '2026-01-10 /articles/alpha-2020/',
    '2026-01-11 /organismes/alpha/',
    '2026-01-12 /organismes/beta/',
    '2026-01-13 /organismes/gamma/',
    '2026-01-11 /secteurs/commerce/',
    '2026-01-13 /secteurs/numerique/',
    '2026-01-13 /fondements/rgpd-5/',
    '2026-01-13 /fondements/rgpd-5-1-e/',
    '2026-01-11 /fondements/rgpd-32/',
    '2026-01-12 /fondements/lil-82/',
    '2026-01-12 /themes/cookies/',
    '2026-01-13 /themes/securite/',
    '2026-01-13 /annees/2023/',
    '2026-01-11 /annees/2022/',
    '2026-01-12 /annees/2021/',
    '2026-01-10 /annees/2020/',
    '2026-01-02 /a-propos/',
    '2026-01-02 /accessibilite/',
    '2026-01-02 /confidentialite/',
    '2026-01-02 /mentions-legales/',
    '2026-01-02 /methode/',
    '2026-01-15 /procedure/',
  ]);
});

describe('a term that only a draft uses', () => {
  const ofDraft = [
    '/articles/brouillon/',
    '/organismes/delta/',
    '/fondements/rgpd-8/',
    '/themes/mineurs/',
    '/secteurs/sante/',
    '/annees/2024/',
  ];

  test('has no page in the published site, and one in the preview', () => {
    const preview = corpusIn(contentFolder({}), { drafts: true });
    const present = (corpus: typeof fixtureCorpus) =>
      ofDraft.filter((address) => sitePages(corpus).some(({ path }) => path === address));
    expect(present(fixtureCorpus)).toEqual([]);
    expect(present(preview)).toEqual(ofDraft);
  });
});

test('an update of an article is the last change of every page that shows it', () => {
  const corpus = corpusOf(
    [
      article('alpha-2024', {
        published: '2026-01-10',
        updated: '2026-05-05',
        decisions: [decision({ themes: ['cookies'] })],
      }),
    ],
    { themes: { cookies: 'Cookies' } },
  );
  expect(lines(corpus)).toContain('2026-05-05 /themes/cookies/');
  expect(lines(corpus)).toContain('2026-05-05 /organismes/alpha/');
  expect(lines(corpus)).toContain('2026-05-05 /');
});

test('an article of the loi in its former numbering does not date the page of the present article with the same number', () => {
  const corpus = corpusOf(
    [
      article('old', {
        published: '2026-06-06',
        decisions: [decision({ number: 'SAN-2018-001', provisions: ['lil-34-2-ancien'] })],
      }),
      article('new', {
        published: '2026-01-01',
        decisions: [decision({ number: 'SAN-2021-001', provisions: ['lil-34'] })],
      }),
    ],
    { provisions: ['lil-34', 'lil-34-ancien'] },
  );
  expect(lines(corpus)).toContain('2026-01-01 /fondements/lil-34/');
  expect(lines(corpus)).toContain('2026-06-06 /fondements/lil-34-ancien/');
});

describe('a decision without an article', () => {
  const light = (facts: Parameters<typeof decision>[0]) =>
    decision({ article: null, number: null, sector: null, respondents: [], ...facts });
  const state = (day: string) => ({
    state: day,
    source: {
      url: 'https://www.cnil.fr/',
      title: 'Liste',
      kind: 'official',
      proves: 'tout',
      read: 'communique',
      readOn: '2026-01-09',
    } as const,
    rows: [],
  });
  const corpus = corpusOf([article('alpha-2024', { published: '2026-01-10', decisions: [decision()] })], {
    themes: { registre: 'Registre' },
    registerOnlyDecisions: [
      light({ id: 'r-2012-02-16', decided: '2012-02-16', themes: ['registre'] }),
      light({ id: 'r-2024-01-09', decided: '2024-01-09' }),
    ],
    register: state('2026-04-14'),
  });

  test('changes with the official list: its year, its theme and the lists that contain or count it, no other list', () => {
    expect(lines(corpus)).toEqual([
      '2026-04-14 /',
      '2026-01-10 /recherche/',
      '2026-04-14 /sanctions/',
      '2026-01-10 /organismes/',
      '2026-01-10 /fondements/',
      '2026-04-14 /themes/',
      '2026-04-14 /secteurs/',
      '2026-04-14 /annees/',
      '2026-04-14 /chiffres/',
      '2026-04-14 /chiffres/parcours/',
      '2026-04-14 /chiffres/un-cas-comme-le-mien/',
      '2026-01-10 /articles/',
      '2026-01-10 /a-verifier/',
      '2026-01-10 /corrections/',
      '2026-04-14 /donnees/',
      '2026-04-14 /suivre/',
      '2026-01-10 /decisions/',
      '2026-04-14 /decisions/r-2024-01-09/',
      '2026-04-14 /decisions/r-2012-02-16/',
      '2026-01-10 /articles/alpha-2024/',
      '2026-01-10 /organismes/alpha/',
      '2026-01-10 /secteurs/commerce/',
      '2026-04-14 /themes/registre/',
      '2026-04-14 /annees/2024/',
      '2026-04-14 /annees/2012/',
    ]);
  });

  test('has one page of its own, of the day of the list, and no anchor', () => {
    expect(lines(corpus).filter((line) => line.includes('r-2012') || line.includes('#'))).toEqual([
      '2026-04-14 /decisions/r-2012-02-16/',
    ]);
  });
});

describe('a list of several pages', () => {
  const articlesOf = (decisions: number, articles: number) =>
    Array.from({ length: articles }, (_, i) =>
      article(`a${i}`, {
        decisions:
          i > 0 ? [] : Array.from({ length: decisions }, (_, n) => decision({ number: `SAN-2024-${100 + n}` })),
      }),
    );
  const numbered = (decisions: number, articles: number) =>
    sitePages(corpusOf(articlesOf(decisions, articles))).flatMap(({ path }) => (path.includes('/page/') ? path : []));

  test('lists each of them from the second: fifty articles per page, two hundred decisions, a hundred of a body', () => {
    expect(numbered(100, 50)).toEqual([]);
    expect(numbered(200, 50)).toEqual(['/organismes/alpha/page/2/']);
    expect(numbered(201, 51)).toEqual([
      '/sanctions/page/2/',
      '/articles/page/2/',
      '/organismes/alpha/page/2/',
      '/organismes/alpha/page/3/',
      '/secteurs/commerce/page/2/',
      '/annees/2024/page/2/',
    ]);
    expect(numbered(401, 101)).toEqual([
      '/sanctions/page/2/',
      '/sanctions/page/3/',
      '/articles/page/2/',
      '/articles/page/3/',
      '/organismes/alpha/page/2/',
      '/organismes/alpha/page/3/',
      '/organismes/alpha/page/4/',
      '/organismes/alpha/page/5/',
      '/secteurs/commerce/page/2/',
      '/secteurs/commerce/page/3/',
      '/annees/2024/page/2/',
      '/annees/2024/page/3/',
    ]);
  });
});

test('bodies, corrections, terms and years have each of their pages, and those of one list have the same day', () => {
  const decisions = Array.from({ length: 201 }, (_, i) =>
    decision({ number: `SAN-2024-${1000 + i}`, themes: ['cookies'], provisions: ['rgpd-32'] }),
  );
  const corrections = Array.from({ length: 101 }, (_, i) => ({ date: '2026-01-10', was: `a${i}`, now: `b${i}` }));
  const names = ['alpha', ...Array.from({ length: 400 }, (_, i) => `o${i}`)];
  const corpus = corpusOf([article('a', { published: '2026-03-03', decisions, corrections })], {
    themes: { cookies: 'Cookies' },
    provisions: ['rgpd-32'],
    organisations: Object.fromEntries(names.map((name) => [name, { name }])),
  });
  expect(lines(corpus).filter((line) => line.includes('/page/'))).toEqual([
    '2026-03-03 /sanctions/page/2/',
    '2026-03-03 /organismes/page/2/',
    '2026-03-03 /corrections/page/2/',
    '2026-03-03 /organismes/alpha/page/2/',
    '2026-03-03 /organismes/alpha/page/3/',
    '2026-03-03 /secteurs/commerce/page/2/',
    '2026-03-03 /fondements/rgpd-32/page/2/',
    '2026-03-03 /themes/cookies/page/2/',
    '2026-03-03 /annees/2024/page/2/',
  ]);
});

test('every address is unique', () => {
  const paths = sitePages(fixtureCorpus).map(({ path }) => path);
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
});
