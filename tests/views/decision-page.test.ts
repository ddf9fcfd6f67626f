import { describe, expect, test } from 'vitest';
import type { Decision } from '#lib/schema/corpus.ts';
import { decisionPages } from '#lib/views/decision-addresses.ts';
import { decisionPageView } from '#lib/views/decision-page.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, corpusOf, decision, listed } from './cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the page of a row of the fixture', () => {
  const corpus = corpusIn(fixture);
  const row = decisionPages(corpus).get('r-2021-11-30') as Decision;
  const view = decisionPageView(row, corpus);

  test('is named by its day, and described by what the list says', () => {
    expect(plain(view.title)).toBe('CNIL, décision du 30 novembre 2021');
    expect(view.description).toBe(
      'MEDECIN, procédure simplifiée : Amende de 5 000 euros. Manquements : Défaut de sécurité des données.',
    );
  });

  test('gives the words of the CNIL, the amount, the themes, and no sector where none is established', () => {
    expect(view).toMatchObject({
      body: 'MEDECIN',
      outcome: 'Amende de 5 000 euros',
      breaches: ['Défaut de sécurité des données'],
      amount: { figure: '5\u202f000\u00a0€', notes: [{ text: 'recours non recherché' }] },
      measures: ['amende'],
      themes: [{ href: '/themes/securite/' }],
      sector: null,
    });
  });

  test('says that no appeal was looked for, not that there is none', () => {
    expect(view.status).toBe('Recours non recherchés : la liste officielle ne nomme pas l’organisme.');
  });

  test('is cited by its stable address, and leads to its row in its year', () => {
    expect(plain(view.citation)).toBe('CNIL, procédure simplifiée, décision du 30 novembre 2021, Médecin');
    expect(view.address).toBe('https://recueil.example/decisions/r-2021-11-30/');
    expect(view.year).toEqual({ label: 'La ligne dans l’année 2021', href: '/annees/2021/#r-2021-11-30' });
  });
});

const alone = (facts: Partial<Decision>) =>
  decision({ article: null, number: null, rows: [listed()], id: 'r-2024-06-01', ...facts });
const viewOf = (row: Decision) => decisionPageView(row, corpusOf([], { registerOnlyDecisions: [row] }));

test('the rank of a row tells it from those of its day; its number replaces both', () => {
  expect(plain(viewOf(alone({ id: 'r-2024-06-01-2' })).title)).toBe('CNIL, délibération du 1er juin 2024 (2)');
  expect(plain(viewOf(alone({ number: '2014-041' })).title)).toBe('CNIL, délibération 2014-041 du 1er juin 2024');
});

test('a known appeal is told with its outcome and its number', () => {
  const ruling = appeal({ outcome: 'rejet', number: '492943', date: '2025-04-15' });
  expect(plain(viewOf(alone({ appeals: [ruling] })).status)).toMatch(
    /^Confirmée par .* le 15 avril 2025 \(n° 492943\)\.$/,
  );
});

test('what is particular to the row is said', () => {
  expect(viewOf(alone({ rows: [listed({ note: 'Ligne répétée.' })] })).notes).toEqual(['Ligne répétée.']);
  expect(viewOf(alone({})).notes).toEqual([]);
});
