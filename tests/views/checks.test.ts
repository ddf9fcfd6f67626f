import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/schema/corpus.ts';
import { checksOf, checksPage } from '#lib/views/checks.ts';
import { article, corpusOf, decision, respondents } from './cases.ts';

const themes = { securite: 'Sécurité', cookies: 'Cookies' };
const check = (action: string, theme: string, provision?: string): Article['checks'][number] => ({
  do: action,
  theme,
  ...(provision === undefined ? {} : { provision }),
});
const alpha = article('alpha-2024', {
  decisions: [decision({ themes: ['securite', 'cookies'] })],
  checks: [
    { ...check('Fermer les lettres.', 'securite', 'rgpd-32'), paragraphs: '45-52' },
    check('Trier les lettres.', 'securite'),
    check('Demander l’accord.', 'cookies', 'lil-82'),
  ],
});
const beta = article('beta-2022', {
  decisions: [decision({ number: 'SAN-2022-001', decided: '2022-01-01', respondents: respondents('beta') })],
  checks: [check('Chiffrer les lettres.', 'securite', 'rgpd-32'), check('Détruire.', 'securite', 'rgpd-5-1-e')],
});
const corpus = corpusOf([alpha, beta], {
  themes,
  provisions: ['rgpd-32', 'rgpd-5-1-e'],
  organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } },
});

describe('the checks of an article', () => {
  test('each has its anchor, its theme, its provision and its paragraphs', () => {
    expect(checksOf(alpha, corpus)).toEqual([
      {
        id: 'a-verifier-1',
        do: 'Fermer les lettres.',
        theme: { label: 'Sécurité', href: '/themes/securite/' },
        provision: { label: 'RGPD, art. 32', href: '/fondements/rgpd-32/' },
        paragraphs: '§§\u00a045\u00a0à\u00a052',
      },
      {
        id: 'a-verifier-2',
        do: 'Trier les lettres.',
        theme: { label: 'Sécurité', href: '/themes/securite/' },
        provision: null,
        paragraphs: null,
      },
      {
        id: 'a-verifier-3',
        do: 'Demander l’accord.',
        theme: { label: 'Cookies', href: '/themes/cookies/' },
        // Only mentioned: it has no page.
        provision: { label: 'lil-82', href: null },
        paragraphs: null,
      },
    ]);
  });
});

describe('the page of all checks', () => {
  const view = checksPage(corpus);

  test('is ordered by theme in French order, then by provision, those without one last, newest case first', () => {
    expect(
      view.groups.map(({ title, provisions }) => [
        title,
        provisions.map(({ title: name, checks }) => [name, checks.map((one) => `${one.do} ${one.case.label}`)]),
      ]),
    ).toEqual([
      ['Cookies', [['lil-82', ['Demander l’accord. Alpha, 2024']]]],
      [
        'Sécurité',
        [
          ['RGPD, art. 5-1-e', ['Détruire. Bêta, 2022']],
          ['RGPD, art. 32', ['Fermer les lettres. Alpha, 2024', 'Chiffrer les lettres. Bêta, 2022']],
          ['Sans fondement précis', ['Trier les lettres. Alpha, 2024']],
        ],
      ],
    ]);
    expect([view.total, view.cases, view.pages]).toEqual([5, 2, 1]);
  });

  test('links each check to its article, and each theme and provision to their place', () => {
    expect(view.groups[0]?.provisions[0]?.checks[0]).toMatchObject({
      anchor: 'alpha-2024-3',
      case: { href: '/articles/alpha-2024/#a-verifier-3' },
    });
    expect(view.themes).toEqual([
      { label: 'Cookies', href: '/a-verifier/#theme-cookies', count: 1 },
      { label: 'Sécurité', href: '/a-verifier/#theme-securite', count: 4 },
    ]);
    expect(view.provisions).toEqual([
      {
        label: 'RGPD, art. 5-1-e',
        count: 1,
        places: [{ label: 'Sécurité', href: '/a-verifier/#theme-securite-rgpd-5-1-e' }],
      },
      {
        label: 'RGPD, art. 32',
        count: 2,
        places: [{ label: 'Sécurité', href: '/a-verifier/#theme-securite-rgpd-32' }],
      },
      { label: 'lil-82', count: 1, places: [{ label: 'Cookies', href: '/a-verifier/#theme-cookies-lil-82' }] },
    ]);
  });

  test('has pages of four hundred checks, and its contents link to the right one', () => {
    const many = Array.from({ length: 201 }, (_, i) =>
      article(`a${i}`, {
        decisions: [decision({ number: `SAN-2024-${i}` })],
        checks: [check('Fermer.', 'cookies'), check('Trier.', 'securite')],
      }),
    );
    const large = corpusOf(many, { themes });
    const [first, second] = [checksPage(large), checksPage(large, 2)];
    expect([first.pages, second.page, second.groups.map(({ title, continued }) => [title, continued])]).toEqual([
      2,
      2,
      [['Sécurité', true]],
    ]);
    expect(first.themes.map(({ href }) => href)).toEqual(['/a-verifier/#theme-cookies', '/a-verifier/#theme-securite']);
  });

  test('is empty when no article has a check', () => {
    expect(checksPage(corpusOf([article('a')]))).toMatchObject({ total: 0, groups: [], themes: [], provisions: [] });
  });
});
