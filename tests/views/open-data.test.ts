import { describe, expect, test } from 'vitest';
import { dataChanges, dataUpdated, decisionRecord, openData } from '#lib/views/open-data.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const data = openData(corpusIn(fixture));
const record = (id: string) => data.decisions.find((one) => one.id === id);

describe('the open data of the fixture', () => {
  test('has its licence, its source, its day and its number of decisions', () => {
    const { decisions, ...envelope } = data;
    expect(envelope).toEqual({
      licence: 'Licence Ouverte 2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      source: "Recueil d'essai, https://recueil.example/donnees/",
      updated: '2026-01-15',
      count: 6,
    });
    expect(decisions).toHaveLength(6);
  });

  test('has every decision, newest first, also without an article, and none of the draft', () => {
    expect(data.decisions.map(({ id }) => id)).toEqual([
      'vdai-2023-07-02-gamma',
      'SAN-2023-903',
      'SAN-2022-902',
      'r-2021-11-30',
      'SAN-2021-904',
      'SAN-2020-901',
    ]);
  });

  test('gives the original fine, the one in force, and the provisions that the judge did not set aside', () => {
    expect(record('SAN-2020-901')).toEqual({
      id: 'SAN-2020-901',
      number: 'SAN-2020-901',
      authority: 'cnil',
      decided: '2020-03-02',
      published: '2020-03-10',
      procedure: 'ordinaire',
      measures: ['amende'],
      respondents: [
        {
          organisation: 'alpha',
          name: 'ALPHA SA',
          country: 'FR',
          fine: 100000,
          turnover: {
            amount: 20_000_000,
            year: 2019,
            scope: 'organisme',
            source: 'SAN-2020-901, § 35',
            approximate: false,
          },
        },
      ],
      fine: 100000,
      fineInForce: 40000,
      liquidation: null,
      dailyPenalty: null,
      sector: 'commerce',
      provisions: ['rgpd-32'],
      holdings: [
        { provision: 'rgpd-32', result: 'amende', point: 'lettres lisibles', english: null, paragraphs: '12-20' },
        {
          provision: 'rgpd-5-1-e',
          result: 'sans-amende',
          point: 'lettres gardées sans limite',
          english: null,
          paragraphs: null,
        },
        { provision: null, result: 'abandonne', point: 'défaut de réponse', english: null, paragraphs: '31' },
      ],
      themes: ['securite'],
      status: 'reformed',
      appeals: [
        { court: 'conseil-etat', number: '900001', date: '2021-06-01', outcome: 'reformation', fineAfter: 40000 },
      ],
      namedUntil: '2022-03-10',
      sources: [
        { url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901', title: 'Légifrance', kind: 'official' },
      ],
      confidence: 'text',
      article: 'https://recueil.example/articles/alpha-2020/',
      register: true,
      body: null,
    });
  });

  test('leaves a decision without an article anonymous, in the words of the official list, at the address of its row', () => {
    expect(record('r-2021-11-30')).toMatchObject({
      number: null,
      respondents: [{ organisation: null, name: null, country: null, fine: 5000, turnover: null }],
      holdings: [],
      confidence: 'press-release',
      sector: null,
      provisions: [],
      article: 'https://recueil.example/annees/2021/#r-2021-11-30',
      register: true,
      body: 'MEDECIN',
    });
  });

  test('marks a decision that is not on the official list', () => {
    expect(data.decisions.filter(({ register }) => !register).map(({ id }) => id)).toEqual([
      'vdai-2023-07-02-gamma',
      'SAN-2023-903',
    ]);
  });
});

describe('a decision', () => {
  test('with an undisclosed fine has a null fine beside the measure', () => {
    expect(decisionRecord(decision({ measures: ['amende'], fine: null }), corpusOf([]))).toMatchObject({
      measures: ['amende'],
      fine: null,
      fineInForce: null,
    });
  });

  test('that is annulled has 0 € in force, and no provision breached', () => {
    const annulled = decision({
      fine: 5000,
      provisions: ['rgpd-32'],
      appeals: [appeal({ outcome: 'annulation', date: '2025-01-01' })],
    });
    expect(decisionRecord(annulled, corpusOf([]))).toMatchObject({
      fine: 5000,
      fineInForce: 0,
      provisions: [],
      status: 'annulled',
    });
  });

  test('that liquidates a penalty has no fine', () => {
    expect(
      decisionRecord(decision({ measures: ['liquidation-astreinte'], liquidation: 65000 }), corpusOf([])),
    ).toMatchObject({
      fine: null,
      liquidation: 65000,
    });
  });

  test('against an unnamed body gives its kind', () => {
    expect(decisionRecord(decision({ respondents: respondents(null), body: 'Commune' }), corpusOf([]))).toMatchObject({
      respondents: [{ organisation: null, name: null }],
      body: 'Commune',
    });
  });
});

test('the order is total: newest first, those of the same day by identifier', () => {
  const corpus = corpusOf([
    article('a', {
      decisions: [
        decision({ number: 'SAN-2024-003' }),
        decision({ number: 'SAN-2024-001' }),
        decision({ number: 'SAN-2025-001', decided: '2025-01-01' }),
      ],
    }),
    article('b', { decisions: [decision({ number: 'SAN-2024-002' })] }),
  ]);
  expect(openData(corpus).decisions.map(({ id }) => id)).toEqual([
    'SAN-2025-001',
    'SAN-2024-001',
    'SAN-2024-002',
    'SAN-2024-003',
  ]);
});

describe('the day of the data', () => {
  const register = {
    state: '2026-04-14',
    source: { url: '', title: '', kind: 'official', proves: '', read: 'cite' },
    rows: [],
  } as const;

  test.each([
    ['the publication of an article', [article('a', { published: '2026-05-01' })], {}, '2026-05-01'],
    ['an update', [article('a', { published: '2026-05-01', updated: '2026-06-01' })], {}, '2026-06-01'],
    ['the state of the official list', [article('a', { published: '2026-01-01' })], { register }, '2026-04-14'],
    [
      'a change of the data themselves',
      [article('a', { published: '2026-05-01' })],
      { register, dataChangelog: [{ date: '2026-07-01', change: 'Un champ.' }] },
      '2026-07-01',
    ],
    ['nothing', [], {}, '1970-01-01'],
  ])('comes from %s', (_, articles, world, day) => {
    expect(dataUpdated(corpusOf(articles, world))).toBe(day);
  });
});

test('the changes of the data are newest first', () => {
  const changes = [
    { date: '2026-01-01', change: 'Ouverture.' },
    { date: '2026-03-01', change: 'Un champ.' },
  ];
  expect(dataChanges(corpusOf([], { dataChangelog: changes })).map(({ date }) => date)).toEqual([
    '2026-03-01',
    '2026-01-01',
  ]);
});

test('the draft is only in the data of the preview', () => {
  const preview = corpusIn(contentFolder({}), { drafts: true });
  expect(openData(preview).decisions.map(({ id }) => id)).toContain('SAN-2024-999');
  expect(JSON.stringify(data)).not.toMatch(/SAN-2024-999|DELTA|delta/);
});
