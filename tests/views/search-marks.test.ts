import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/schema/corpus.ts';
import { articleView } from '#lib/views/article.ts';
import { organisationView } from '#lib/views/organisations.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { articleMarks, organisationMarks, pageMarks, provisionMarks } from '#lib/views/search-marks.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

/** The marks of the only article of a corpus. */
function marksOf(facts: Partial<Article>) {
  const corpus = corpusOf([article('cas', facts)]);
  const [only] = corpus.articles;
  if (!only) throw new Error('the corpus lost its article');
  const view = articleView(only, corpus, relatedIndex(corpus), '2026-06-01');
  return articleMarks(view, view.kind);
}

describe('an article', () => {
  test('has as filters its length, the years and themes of its decisions, and its mentions', () => {
    const decisions = [
      decision({ number: 'SAN-2022-001', decided: '2022-05-05', themes: ['cookies', 'securite'] }),
      decision({ number: 'SAN-2023-002', decided: '2023-01-09', themes: ['securite'] }),
    ];
    const mentions = { provisions: [], organisations: [], themes: ['mineurs', 'cookies'] };
    expect(marksOf({ decisions, mentions }).filters).toEqual({
      type: 'fiche',
      annee: ['2022', '2023'],
      theme: ['cookies', 'securite', 'mineurs'],
    });
  });

  test('of 700 words is an analysis', () => {
    expect(marksOf({ prose: { html: () => '', headings: [], words: 700 } }).filters.type).toBe('analyse');
  });

  test('shows the amount in force, and the original one when a court changed it', () => {
    const reduced = decision({
      fine: 32_000_000,
      appeals: [appeal({ outcome: 'reformation', fineAfter: 15_000_000 })],
    });
    expect(marksOf({ decisions: [reduced] }).facts).toMatchObject({
      montant: '15\u202f000\u202f000\u00a0€',
      initial: '32\u202f000\u202f000\u00a0€',
    });
    expect(marksOf({ decisions: [decision({ fine: 5000 })] }).facts).toMatchObject({ montant: '5\u202f000\u00a0€' });
    expect(marksOf({ decisions: [decision({ fine: 5000 })] }).facts).not.toHaveProperty('initial');
  });

  test('shows 0 € in force for an annulled fine', () => {
    const annulled = decision({ fine: 5000, appeals: [appeal({ outcome: 'annulation' })] });
    expect(marksOf({ decisions: [annulled] }).facts).toMatchObject({
      montant: '0\u00a0€',
      initial: '5\u202f000\u00a0€',
    });
  });

  test('never shows a liquidated penalty as a fine, or an undisclosed amount as nothing', () => {
    const liquidated = decision({ measures: ['liquidation-astreinte'], liquidation: 4000 });
    expect(marksOf({ decisions: [liquidated] }).facts).toMatchObject({ astreinte: '4\u202f000\u00a0€' });
    expect(marksOf({ decisions: [liquidated] }).facts).not.toHaveProperty('montant');
    const undisclosed = decision({ measures: ['amende'], fine: null });
    expect(marksOf({ decisions: [undisclosed] }).facts).toMatchObject({ montant: 'Non communiqué' });
  });

  test('names each body once', () => {
    const decisions = [
      decision({ respondents: respondents('alpha') }),
      decision({ number: 'SAN-2024-002', respondents: respondents('alpha', null), body: 'ministère' }),
    ];
    expect(marksOf({ decisions }).facts.organisme).toBe('Alpha, ministère');
  });

  test('is found by the numbers of its decisions, of their texts, of the judgments on them, by their ECLI, and by their dates, year and sector', () => {
    const decisions = [
      decision({
        number: 'SAN-2024-011',
        legifrance: 'CNILTEXT000050202759',
        appeals: [appeal({ number: '498628', ecli: 'ECLI:FR:CECHR:2026:498628.20260213' }), appeal({ number: null })],
      }),
      decision({ number: null, id: 'vdai-2024-07-02-vinted' }),
    ];
    expect(marksOf({ decisions }).facts.identifiants?.split(' ')).toEqual([
      'zqsan20240110',
      'zqcniltext0000502027590',
      'zq4986280',
      'zqeclifrcechr2026498628202602130',
      'zqvdai20240702vinted0',
      'zqjour202406010',
      'zqjour2024060',
      'zqanneex20240',
      'zqsecteurxcommerce0',
    ]);
  });

  test('is found by its amounts as pronounced and in force, by those of each body, by its themes and provisions in force', () => {
    const reduced = decision({
      fine: 32_000_000,
      provisions: ['rgpd-5-1-c', 'rgpd-13'],
      themes: ['securite'],
      appeals: [appeal({ outcome: 'reformation', fineAfter: 15_000_000, date: '2025-12-23', setAside: ['rgpd-13'] })],
    });
    expect(marksOf({ decisions: [reduced] }).facts.identifiants?.split(' ')).toEqual([
      'zqsan20240010',
      'zqeur320000000',
      'zqeur150000000',
      'zqjour202406010',
      'zqjour202512230',
      'zqjour2024060',
      'zqanneex20240',
      'zqthemexsecurite0',
      'zqsecteurxcommerce0',
      'zqfondementxrgpdx5x1xc0',
      'zqfondementxrgpdx50',
    ]);
  });

  test('without a decision has no year, date, amount, body or identifier', () => {
    expect(marksOf({ decisions: [] })).toEqual({ filters: { type: 'fiche', annee: [], theme: [] }, facts: {} });
  });
});

describe('a body', () => {
  const corpus = corpusOf(
    [
      article('un', {
        decisions: [
          decision({ decided: '2022-01-01', number: 'SAN-2022-001', fine: 1000, themes: ['cookies'] }),
          decision({ decided: '2023-01-01', number: 'SAN-2023-001', respondents: respondents('beta'), fine: 7 }),
        ],
      }),
      article('deux', {
        decisions: [decision({ decided: '2024-01-01', number: 'SAN-2024-001', fine: 500, themes: ['securite'] })],
      }),
    ],
    { organisations: { alpha: { name: 'Alpha', aliases: ['ALPHA', 'Omega'] }, beta: { name: 'Bêta' } } },
  );
  const marks = (slug: string) => {
    const view = organisationView(slug, corpus);
    if (!view) throw new Error(`${slug} has no page`);
    return organisationMarks(view, corpus);
  };

  test('has as filters the years and themes of its own decisions, not of others of the same case', () => {
    expect(marks('alpha').filters).toEqual({
      type: 'organisme',
      annee: ['2024', '2022'],
      theme: ['securite', 'cookies'],
    });
    expect(marks('beta').filters).toEqual({ type: 'organisme', annee: ['2023'], theme: [] });
  });

  test('shows the total of its fines, or its only one, and is found by its other names', () => {
    expect(marks('alpha').facts).toEqual({
      total: '1\u202f500\u00a0€',
      noms: 'Omega',
      identifiants: 'zqpageorganismexalpha0',
    });
    expect(marks('beta').facts).toEqual({ montant: '7\u00a0€', identifiants: 'zqpageorganismexbeta0' });
  });
});

test('a provision is found by its identifier, a page about the site only by its text', () => {
  expect(provisionMarks('rgpd-5-1-e')).toEqual({
    filters: { type: 'fondement', annee: [], theme: [] },
    facts: { identifiants: 'zqrgpdx5x1xe0' },
  });
  expect(pageMarks).toEqual({ filters: { type: 'page', annee: [], theme: [] }, facts: {} });
});
