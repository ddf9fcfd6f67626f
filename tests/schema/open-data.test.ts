import { describe, expect, test } from 'vitest';
import { DecisionRecord, OpenData, openDataSchema } from '#lib/schema/open-data.ts';

/** A valid record: an anonymous, register-only decision. */
const record = {
  id: 'r-2021-11-30',
  number: null,
  authority: 'cnil',
  decided: '2021-11-30',
  published: null,
  procedure: 'simplifiee',
  measures: ['amende'],
  respondents: [{ organisation: null, name: null, country: 'FR', fine: 5000, turnover: null }],
  fine: 5000,
  fineInForce: 5000,
  liquidation: null,
  dailyPenalty: null,
  sector: null,
  provisions: [],
  holdings: [],
  themes: ['securite'],
  status: 'unknown',
  appeals: [],
  namedUntil: null,
  sources: [{ url: 'https://www.cnil.fr/liste', title: 'Liste officielle', kind: 'official' }],
  confidence: 'press-release',
  article: 'https://recueil.example/annees/2021/#r-2021-11-30',
  register: true,
  body: 'MEDECIN',
};

describe('a record of the open data', () => {
  test('has these fields, in this order', () => {
    expect(Object.keys(OpenData.shape)).toEqual(['licence', 'source', 'updated', 'count', 'decisions']);
    expect(Object.keys(DecisionRecord.shape)).toEqual([
      'id',
      'number',
      'authority',
      'decided',
      'published',
      'procedure',
      'measures',
      'respondents',
      'fine',
      'fineInForce',
      'liquidation',
      'dailyPenalty',
      'sector',
      'provisions',
      'holdings',
      'themes',
      'status',
      'appeals',
      'namedUntil',
      'sources',
      'confidence',
      'article',
      'register',
      'body',
    ]);
    expect(Object.keys(DecisionRecord.shape.respondents.element.shape)).toEqual([
      'organisation',
      'name',
      'country',
      'fine',
      'turnover',
    ]);
    expect(Object.keys(DecisionRecord.shape.appeals.element.shape)).toEqual([
      'court',
      'number',
      'date',
      'outcome',
      'fineAfter',
    ]);
    expect(Object.keys(DecisionRecord.shape.sources.element.shape)).toEqual(['url', 'title', 'kind']);
  });

  test('is accepted when valid', () => {
    expect(DecisionRecord.safeParse(record).success).toBe(true);
  });

  test.each([
    ['a field that it does not know', { ...record, secteur: 'sante' }],
    ['a field that is left out rather than null', { ...record, sector: undefined }],
    ['a fine of 0: an unknown amount is null', { ...record, fine: 0 }],
    ['an amount with cents', { ...record, fineInForce: 10.5 }],
    ['a day that does not exist', { ...record, decided: '2021-02-30' }],
    ['an address that only the site understands', { ...record, article: '/annees/2021/' }],
    ['a measure that is not one', { ...record, measures: ['blâme'] }],
    ['no respondent at all', { ...record, respondents: [] }],
  ])('is refused with %s', (_, wrong) => {
    expect(DecisionRecord.safeParse(wrong).success).toBe(false);
  });
});

describe('the JSON Schema of the open data', () => {
  const schema = openDataSchema('https://recueil.example/donnees/schema.json');

  test('starts with its draft, its address and its title', () => {
    expect(Object.entries(schema).slice(0, 3)).toEqual([
      ['$schema', 'https://json-schema.org/draft/2020-12/schema'],
      ['$id', 'https://recueil.example/donnees/schema.json'],
      ['title', 'Décisions du recueil'],
    ]);
  });

  test('requires every field, describes each in French and allows no other', () => {
    expect(schema).toMatchObject({
      required: ['licence', 'source', 'updated', 'count', 'decisions'],
      additionalProperties: false,
      properties: {
        decisions: {
          items: {
            additionalProperties: false,
            properties: {
              decided: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
              fine: {
                anyOf: [{ type: 'integer', exclusiveMinimum: 0 }, { type: 'null' }],
                description: expect.stringMatching(/^Total des amendes prononcées, avant tout recours, en euros/),
              },
            },
          },
        },
      },
    });
    expect(JSON.stringify(schema)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });
});
