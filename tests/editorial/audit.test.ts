import { describe, expect, test } from 'vitest';
import { readDocuments } from '#lib/content/read/documents.ts';
import { drawFacts, factsOf } from '#lib/editorial/audit.ts';
import { fixture } from '#tests/content-folder.ts';

const facts = factsOf(readDocuments(fixture));
const of = (page: string, field: string) =>
  facts.filter((fact) => fact.page === page && fact.field.endsWith(field)).map(({ value }) => value);

describe('the facts of the published pages', () => {
  test('include the front matter: dates, amounts, provisions, judgments, holdings, turnover', () => {
    const page = '/articles/alpha-2020/';
    expect(of(page, 'jour de la décision')).toEqual(['2020-03-02']);
    expect(of(page, 'amende prononcée')).toEqual(['100 000 €']);
    expect(of(page, 'amende en vigueur')).toEqual(['40 000 €']);
    expect(of(page, 'recours')).toEqual(['conseil-etat, 900001, 2021-06-01, reformation, 40 000 €']);
    expect(of(page, 'chiffre d’affaires')).toEqual(['20 000 000 € en 2019 (organisme ; SAN-2020-901, § 35)']);
    expect(of(page, 'point jugé')).toEqual([
      'rgpd-32, retenu avec amende : lettres lisibles (§§ 12 à 20)',
      'rgpd-5-1-e, retenu sans amende : lettres gardées sans limite',
      'sans fondement, abandonné par le rapporteur : défaut de réponse (§ 31)',
    ]);
    expect(of(page, 'vérification')[0]).toBe("Fermer chaque enveloppe avant l'envoi. (§§ 12 à 20)");
  });

  test('include the sentences of the text, each with its line and the opened sources', () => {
    const [sentence] = facts.filter(({ value }) => value === 'Les lettres étaient lisibles.');
    expect(sentence).toEqual({
      page: '/articles/alpha-2020/',
      place: `${fixture}/articles/alpha-2020.md:31`,
      field: 'phrase du texte',
      value: 'Les lettres étaient lisibles.',
      sources: ['Légifrance, https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901 (texte lu le 2026-01-09)'],
    });
  });

  test('include those of provisions, judgments and register-only rows', () => {
    expect(new Set(facts.map(({ page }) => page.split('/')[1]))).toEqual(new Set(['articles', 'fondements', 'annees']));
    expect(facts.find(({ page }) => page === '/annees/2021/#r-2021-11-30')?.value).toBe(
      '2021-11-30, MEDECIN : Amende de 5 000 euros (Défaut de sécurité des données)',
    );
    expect(facts.filter(({ field }) => field === 'jurisprudence')).toHaveLength(2);
  });

  test('exclude drafts', () => {
    expect(facts.filter(({ page, place }) => /brouillon/.test(page + place))).toEqual([]);
  });
});

describe('a draw', () => {
  const values = (count: number, seed: number) =>
    drawFacts(facts, count, seed).map(({ place, value }) => `${place} ${value}`);

  test('gives the same facts for the same seed, and others for another seed', () => {
    expect(values(10, 7)).toEqual(values(10, 7));
    expect(values(10, 7)).not.toEqual(values(10, 8));
  });

  test('gives distinct facts, and all of them when there are fewer than requested', () => {
    expect(new Set(drawFacts(facts, 20, 1)).size).toBe(20);
    expect(new Set(drawFacts(facts, 1e6, 1)).size).toBe(facts.length);
  });
});
