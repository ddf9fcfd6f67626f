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
const health = {
  facet: 'secteur',
  slug: 'sante',
  label: 'Santé',
  href: '/secteurs/sante/',
  compared: ['securite'],
} as const;
const security = {
  facet: 'theme',
  slug: 'securite',
  label: 'Sécurité',
  href: '/themes/securite/',
  largest: { label: '8 €, Bêta et Gamma, 2021', href: '/articles/beta/' },
  alone: {
    article: 'RGPD, art. 32',
    fines: [
      { label: '7 €, Delta, 2022', href: '/articles/delta/' },
      { label: '7 €, Zêta, 2020', href: '/articles/zeta/' },
    ],
  },
} as const;
const lexicon = lexiconOf(
  {
    places: [cookies, alpha, health, security],
    years: ['2022'],
    groups: [
      { words: ['cookies', 'traceur', 'bandeau cookies'], places: [0] },
      { words: ['Alpha'], places: [1] },
      { words: ['Santé'], places: [2] },
      { words: ['chirurgien dentiste', 'dentiste'], places: [2], broader: true },
      { words: ['commune', 'mairie'], places: [] },
      { words: ['sécurité', 'lettre au mauvais patient'], places: [3] },
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
    ['que risque un dentiste pour une lettre', 'risked', 'un dentiste une lettre'],
    ['Que risque-t-on ? cookies', 'risked', 'cookies'],
    ['amende encourue cookies', 'risked', 'cookies'],
  ])('« %s »', (typed, intent, about) => {
    expect(readIntent(typed, french)).toEqual({ intent, about });
  });

  test.each(['cookies', 'combien de temps garder les données', 'grosse entreprise', 'sanction', 'analyse de risques'])(
    '« %s »: nothing',
    (typed) => {
      expect(readIntent(typed, french)).toEqual({ intent: null, about: typed });
    },
  );
});

describe('the line that answers', () => {
  const lines = (intent: 'largest' | 'paid' | 'risked' | 'list' | null, text: string) =>
    answersTo({ intent, units: text === '' ? [] : unitsOf(text, lexicon) }, lexicon).map(
      ({ said, links, rest, explore }) =>
        [
          said + links.map(({ label }) => label).join(', ') + rest,
          ...links.map(({ href }) => href),
          explore?.href,
        ].filter(Boolean),
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

  test('the largest fine of a theme, where it is for several articles, and the largest for one alone', () => {
    expect(lines('largest', 'sécurité')).toEqual([
      [
        'Plus forte amende de la CNIL en vigueur, sécurité\u00a0: 8 €, Bêta et Gamma, 2021, pour plusieurs articles.',
        '/articles/beta/',
        '/sanctions/?theme=securite&autorite=cnil&tri=montant&ordre=desc',
      ],
      [
        'Pour un seul article (RGPD, art. 32)\u00a0: 7 €, Delta, 2022, 7 €, Zêta, 2020.',
        '/articles/delta/',
        '/articles/zeta/',
      ],
    ]);
  });

  test('what cases like that of a sector and a theme have cost, where enough are known', () => {
    const compared = [
      'Ce qu’ont coûté des cas comparables\u00a0: sécurité, secteur santé.',
      '/chiffres/un-cas-comme-le-mien/sante/securite/',
    ];
    expect(lines('risked', 'dentiste lettre mauvais patient')).toEqual([compared]);
    expect(lines(null, 'santé sécurité')).toEqual([compared]);
    expect(lines('list', 'santé sécurité')).toEqual([
      ['Dans la liste\u00a0: toutes les décisions, santé, sécurité.', '/sanctions/?secteur=sante&theme=securite'],
      compared,
    ]);
    expect(lines(null, 'santé cookies')).toEqual([]);
  });

  test('what is risked elsewhere: the form, with what the question says chosen in it', () => {
    expect(lines('risked', 'santé cookies')).toEqual([
      [
        'Comparer avec les cas connus\u00a0: santé, cookies et traceurs.',
        '/chiffres/un-cas-comme-le-mien/?secteur=sante&theme=cookies',
      ],
    ]);
    expect(lines('risked', 'alpha')).toEqual([]);
  });

  test('a year that has decisions: its page, and the list', () => {
    expect(lines(null, '2022')).toEqual([
      ['Chiffres et fichier CSV\u00a0: les sanctions de 2022.', '/annees/2022/'],
      ['Dans la liste\u00a0: toutes les décisions, 2022.', '/sanctions/?annee=2022'],
    ]);
    expect(lines(null, '2003')).toEqual([
      ['Dans la liste\u00a0: toutes les décisions, 2003.', '/sanctions/?annee=2003'],
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
