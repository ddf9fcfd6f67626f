import { describe, expect, test } from 'vitest';
import { caseTitle, documentDescription, documentTitle } from '#lib/views/document-title.ts';
import { englishEdition, frenchEdition } from '#lib/views/words/edition.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const site = 'Recueil des sanctions CNIL';

test.each([
  ['has the name of the site where both fit', 'Google : sanctions', 'Google : sanctions — Recueil des sanctions CNIL'],
  [
    'stands alone where they do not',
    'Analyse d’impact, Numérique et plateformes : cas semblables',
    'Analyse d’impact, Numérique et plateformes : cas semblables',
  ],
  [
    'is cut after a word when it is too long alone',
    'Ministère de la Transformation et de la Fonction publiques : sanctions et autres mesures',
    'Ministère de la Transformation et de la Fonction publiques…',
  ],
])('a title %s', (_, title, expected) => {
  expect(documentTitle(title, site)).toBe(expected);
});

test('a description of more than 200 characters is cut after a word', () => {
  expect(documentDescription('mot '.repeat(60).trim())).toMatch(/^(?:mot ){49}mot…$/);
  expect(documentDescription('mot')).toBe('mot');
});

describe('the title of a case', () => {
  const long = 'Alpha : une amende dont le titre est beaucoup trop long pour tenir dans un onglet';
  const reduced = [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 40_000 })];
  const title = (...decisions: ReturnType<typeof decision>[]) => {
    const alpha = article('alpha', { title: long, decisions });
    const corpus = corpusOf([alpha], { organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } } });
    return [caseTitle(alpha, corpus, frenchEdition(corpus)), caseTitle(alpha, corpus, englishEdition(corpus))];
  };

  test('is its own when it is short', () => {
    const alpha = article('alpha', { title: 'Alpha : amende de 5 €', decisions: [decision()] });
    const corpus = corpusOf([alpha]);
    expect(caseTitle(alpha, corpus, frenchEdition(corpus))).toBe('Alpha : amende de 5 €');
  });

  test('gives the amount in force and the number, not the one pronounced', () => {
    expect(title(decision({ fine: 100_000, appeals: reduced }))).toEqual([
      'Alpha : amende de 40\u202f000\u00a0€ (SAN-2024-001)',
      'Alpha: fine of €40,000 (SAN-2024-001)',
    ]);
  });

  test('adds the fines of several decisions, and counts the other bodies', () => {
    const beta = decision({ number: 'SAN-2024-002', fine: 2_000, respondents: respondents('beta') });
    expect(title(decision({ fine: 1_000 }), beta)[0]).toBe(
      'Alpha et un autre : amendes de 3\u202f000\u00a0€ (SAN-2024-001)',
    );
  });

  test('gives the measure where there is no fine', () => {
    expect(title(decision({ number: null, id: 'x' }))[0]).toBe('Alpha : rappel à l’ordre (2024)');
  });
});
