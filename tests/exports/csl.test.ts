import { describe, expect, test } from 'vitest';
import { cslJson } from '#lib/exports/csl.ts';
import { decisionReference, formatted, pageReference } from './references.ts';

test('writes a decision and its page', () => {
  expect(JSON.parse(cslJson([decisionReference(), pageReference()]))).toEqual([
    {
      id: 'SAN-2024-013',
      type: 'legal_case',
      title: 'Cegedim Santé',
      issued: { 'date-parts': [[2024, 9, 5]] },
      URL: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
      authority: 'CNIL, formation restreinte',
      number: 'SAN-2024-013',
      references: 'Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
      source: 'Légifrance',
      language: 'fr-FR',
    },
    {
      id: 'recueil-cegedim-sante-2024',
      type: 'webpage',
      title: 'Cegedim Santé\u00a0: 800\u202f000\u00a0€',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://recueil.example/articles/cegedim-sante-2024/',
      author: [{ literal: 'Cabinet Alpha' }],
      'container-title': 'Recueil des sanctions CNIL',
      abstract: 'L’entrepôt n’était pas anonyme.',
      language: 'fr-FR',
    },
  ]);
});

test('a decision without a number, an outcome, a known language or a database has none of these fields', () => {
  const [item] = JSON.parse(
    cslJson([decisionReference({ number: null, history: null, language: null, database: null })]),
  ) as Record<string, unknown>[];
  expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'title', 'issued', 'URL', 'authority']);
});

describe('citeproc', () => {
  const text = cslJson([decisionReference(), pageReference()]);

  test('prints a decision and a page in French in the APA style', () => {
    expect(formatted(text, 'apa')).toEqual([
      'Cabinet Alpha. (2026, novembre 23). Cegedim Santé\u00a0: 800\u202f000\u00a0€. Recueil des sanctions CNIL. https://recueil.example/articles/cegedim-sante-2024/',
      'Cegedim Santé, SAN-2024-013 (CNIL, formation restreinte 5 septembre 2024). https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759 Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
    ]);
  });
});
