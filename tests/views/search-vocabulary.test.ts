import { describe, expect, test } from 'vitest';
import { searchVocabulary, wordsLeadingTo } from '#lib/views/search-vocabulary.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision, respondents } from './cases.ts';

describe('the vocabulary of the fixture', () => {
  const { places, groups } = searchVocabulary(corpusIn(fixture));
  const led = groups.map(({ words, places: numbers }) => [
    words.join(', '),
    ...numbers.map((number) => places[number]?.href),
  ]);

  test('has the groups of the content, with the pages that exist', () => {
    expect(led).toContainEqual(['sécurité, mot de passe, password', '/themes/securite/', '/fondements/rgpd-32/']);
    expect(led).toContainEqual(['médecin, docteur']);
  });

  test('has the bodies with their other names, the themes and the sectors; none of a draft', () => {
    expect(led).toContainEqual(['Bêta, BÊTA SAS', '/organismes/beta/']);
    expect(led).toContainEqual(['Cookies', '/themes/cookies/']);
    expect(led).toContainEqual(['Commerce', '/secteurs/commerce/']);
    expect(JSON.stringify(led)).not.toMatch(/delta|mineur/i);
  });
});

const corpus = corpusOf(
  [
    article('un', {
      decisions: [decision({ number: 'SAN-2022-001', decided: '2022-01-01', fine: 1000, themes: ['cookies'] })],
    }),
    article('deux', {
      decisions: [
        decision({ number: 'SAN-2023-001', decided: '2023-01-01', fine: 700, themes: ['cookies'] }),
        decision({
          number: 'SAN-2023-002',
          decided: '2023-01-01',
          respondents: respondents('beta'),
          authority: 'vdai',
          fine: 5000,
          themes: ['cookies'],
        }),
      ],
    }),
  ],
  {
    organisations: { alpha: { name: 'Alpha (Omega)', group: 'grec' }, beta: { name: 'Bêta', group: 'grec' } },
    groups: { grec: 'Grec', vide: 'Vide' },
    themes: { cookies: 'Cookies' },
    synonyms: [
      { words: ['traceur', 'mouchard'], theme: 'cookies' },
      { words: ['rien'], theme: 'inconnu' },
    ],
  },
);
const { places, groups, largest } = searchVocabulary(corpus);
const place = (slug: string) => places.find((one) => one.slug === slug);

test('a body says what it owes, and the decision of its only article, where it has one', () => {
  expect(place('alpha')).toEqual({
    facet: 'organisme',
    slug: 'alpha',
    label: 'Alpha (Omega)',
    href: '/organismes/alpha/',
    total: '2\u00a0amendes en vigueur, 1\u202f700\u00a0€ au total',
  });
  expect(place('beta')).toMatchObject({
    decision: 'SAN-2023-002',
    total: '1\u00a0amende en vigueur, 5\u202f000\u00a0€, dont 5\u202f000\u00a0€ d’une autre autorité',
  });
});

test('a theme says the largest fine of the CNIL alone', () => {
  const expected = { label: '1\u202f000\u00a0€, Alpha (Omega), 2022', href: '/articles/un/' };
  expect(place('cookies')?.largest).toEqual(expected);
  expect(largest).toEqual(expected);
});

test('a theme whose largest fine is for several articles says the largest for one alone, those of one company first', () => {
  const fined = (number: string, fine: number, provisions: string[], organisations: string[]) =>
    article(number.toLowerCase(), {
      decisions: [
        decision({
          number,
          decided: `${number.slice(4, 8)}-01-01`,
          fine,
          provisions,
          themes: ['cookies'],
          respondents: organisations.map((organisation) => ({
            organisation,
            name: organisation,
            country: 'FR',
            fine: fine / organisations.length,
            turnover: null,
          })),
        }),
      ],
    });
  const { places } = searchVocabulary(
    corpusOf(
      [
        fined('SAN-2020-001', 50, ['lil-82'], ['alpha', 'beta']),
        fined('SAN-2021-001', 50, ['lil-82'], ['alpha']),
        fined('SAN-2022-001', 90, ['cpce-l34-5', 'lil-82'], ['beta']),
        fined('SAN-2023-001', 10, ['lil-82'], ['beta']),
      ],
      { organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } }, themes: { cookies: 'Cookies' } },
    ),
  );
  expect(places.find(({ slug }) => slug === 'cookies')?.alone).toEqual({
    article: 'lil-82',
    fines: [
      { label: '50\u00a0€, Alpha, 2021', href: '/articles/san-2021-001/' },
      { label: '50\u00a0€ en 2 amendes, Alpha et Bêta, 2020', href: '/articles/san-2020-001/' },
    ],
  });
  expect(place('cookies')?.alone).toBeUndefined();
});

test('the years are those that have decisions', () => {
  expect(searchVocabulary(corpus).years).toEqual(['2023', '2022']);
});

test('a name between brackets is one too; a group leads to its bodies, one without body is left out', () => {
  const words = groups.map((group) => [group.words, group.places.map((number) => places[number]?.slug)]);
  expect(words).toContainEqual([['Alpha (Omega)', 'Alpha', 'Omega'], ['alpha']]);
  expect(words).toContainEqual([['Grec'], ['alpha', 'beta']]);
  expect(words.flatMap(([names]) => names)).not.toContain('Vide');
});

test('words that lead to what does not exist lead nowhere', () => {
  expect(groups.find(({ words }) => words.includes('rien'))?.places).toEqual([]);
  expect(wordsLeadingTo('theme', 'cookies', corpus)).toEqual(['traceur', 'mouchard']);
});
