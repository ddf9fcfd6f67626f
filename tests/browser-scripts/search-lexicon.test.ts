import { describe, expect, test } from 'vitest';
import { answersTo } from '#lib/browser/search-answer.ts';
import { language as french } from '#lib/browser/search-french.ts';
import { readIntent } from '#lib/browser/search-intent.ts';
import { correction, lexiconOf, noVocabulary } from '#lib/browser/search-lexicon.ts';
import { unitsOf } from '#lib/browser/search-units.ts';

const cookies = {
  facet: 'theme',
  slug: 'cookies',
  label: 'Cookies et traceurs',
  href: '/themes/cookies/',
  largest: { label: '9 €, Alpha, 2020', href: '/articles/alpha/' },
} as const;
const alpha = {
  facet: 'organisme',
  slug: 'alpha',
  label: 'Alpha',
  href: '/organismes/alpha/',
  total: '1 amende en vigueur, 9 €',
} as const;
const health = { facet: 'secteur', slug: 'sante', label: 'Santé', href: '/secteurs/sante/' } as const;
const lexicon = lexiconOf(
  {
    places: [cookies, alpha, health],
    groups: [
      { words: ['cookies', 'traceur', 'bandeau cookies'], places: [0] },
      { words: ['Alpha'], places: [1] },
      { words: ['Santé'], places: [2] },
      { words: ['chirurgien dentiste', 'dentiste'], places: [2], broader: true },
      { words: ['commune', 'mairie'], places: [] },
    ],
  },
  french,
);

describe('a query is cut into known words, the longest first, and the others', () => {
  const units = (text: string) => unitsOf(text, lexicon).map(({ typed, texts }) => [typed, ...texts]);

  test('with the writing of our texts beside what is typed', () => {
    expect(units('traceur')).toEqual([['traceur', 'traceur', 'cookies']]);
    expect(units('bandeau cookies Alpha')).toEqual([
      ['bandeau cookies', 'bandeau cookies', 'cookies'],
      ['Alpha', 'alpha'],
    ]);
    expect(units('mairie drone')).toEqual([
      ['mairie', 'mairie', 'commune'],
      ['drone', 'drone'],
    ]);
  });

  test('whatever the accents, capitals and plurals', () => {
    expect(unitsOf('TRACEURS', lexicon)[0]?.places).toEqual([cookies]);
    expect(unitsOf('sante', lexicon)[0]?.places).toEqual([health]);
  });

  test('words that nearly all pages have are left out, unless they are alone', () => {
    expect(units('sanctions CNIL traceur')).toEqual([['traceur', 'traceur', 'cookies']]);
    expect(units('sanctions')).toEqual([['sanctions', 'sanctions']]);
  });

  test('a year is one of the decisions', () => {
    expect(unitsOf('2022', lexiconOf(noVocabulary, french))[0]).toMatchObject({
      exact: ['zqanneex20220'],
      texts: ['2022'],
    });
  });

  test('a page that is broader than the words is said to be', () => {
    expect(unitsOf('dentiste', lexicon)[0]).toMatchObject({ places: [health], broader: true });
    expect(unitsOf('santé', lexicon)[0]).toMatchObject({ places: [health], broader: false });
  });
});

describe('a slip', () => {
  test.each([
    ['cookeis', 'cookies'],
    ['traceurr', 'traceur'],
    ['dentsite', 'dentiste'],
    ['chirurgein', 'chirurgien'],
    ['Alfha', 'alpha'],
  ])('« %s » is read « %s »', (typed, word) => {
    expect(correction(typed, lexicon)).toBe(word);
  });

  test.each(['cookiesque', 'xyz', 'drone', 'SAN-2024-013', ''])('« %s » is none', (typed) => {
    expect(correction(typed, lexicon)).toBeUndefined();
  });
});

describe('what a question asks beside what it names', () => {
  test.each([
    ['plus grosse amende cookies', 'largest', 'cookies'],
    ['la plus forte sanction santé', 'largest', 'santé'],
    ['amende record', 'largest', ''],
    ['amendes les plus élevées cookies', 'largest', 'cookies'],
    ['record d’amende', 'largest', ''],
    ['combien a payé Free', 'paid', 'Free'],
    ['combien Free a payé ?', 'paid', 'Free'],
    ['Combien a dû payer Free Mobile', 'paid', 'Free Mobile'],
    ['montant de l’amende Google', 'paid', 'de Google'],
  ])('« %s »', (typed, intent, about) => {
    expect(readIntent(typed, french)).toEqual({ intent, about });
  });

  test.each(['cookies', 'combien de temps garder les données', 'grosse entreprise', 'sanction'])(
    '« %s »: nothing',
    (typed) => {
      expect(readIntent(typed, french)).toEqual({ intent: null, about: typed });
    },
  );
});

describe('the line that answers', () => {
  const lines = (intent: 'largest' | 'paid' | 'list' | null, text: string) =>
    answersTo({ intent, units: text === '' ? [] : unitsOf(text, lexicon) }, lexicon).map(
      ({ said, link, rest, explore }) => [said + link.label + rest, link.href, explore?.href].filter(Boolean),
    );

  test('the largest fine of a theme, and the list', () => {
    expect(lines('largest', 'traceur')).toEqual([
      [
        'Plus forte amende de la CNIL en vigueur, cookies et traceurs\u00a0: 9 €, Alpha, 2020.',
        '/articles/alpha/',
        '/sanctions/?theme=cookies&autorite=cnil&tri=montant&ordre=desc',
      ],
    ]);
  });

  test('of a theme in a year, the list alone', () => {
    expect(lines('largest', 'cookies 2022')).toEqual([
      [
        'Amendes de la CNIL, cookies et traceurs, 2022\u00a0: de la plus élevée à la plus faible.',
        '/sanctions/?theme=cookies&annee=2022&autorite=cnil&tri=montant&ordre=desc',
      ],
    ]);
  });

  test('what a body owes', () => {
    expect(lines('paid', 'alpha')).toEqual([['Alpha\u00a0: 1 amende en vigueur, 9 €.', '/organismes/alpha/']]);
  });

  test('none for pages alone, nor where a word is no filter, nor for two terms of one filter, which the list would join by « or »', () => {
    expect(lines(null, 'cookies')).toEqual([]);
    expect(lines('list', 'cookies drone')).toEqual([]);
    expect(lines('list', 'mairie')).toEqual([]);
    expect(lines('list', '2022 2023')).toEqual([]);
  });
});
