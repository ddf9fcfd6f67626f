import { describe, expect, test } from 'vitest';
import { searchPageView } from '#lib/views/search-page.ts';
import { frenchEdition } from '#lib/views/words/edition.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const corpus = corpusIn(fixture);

describe('the search page', () => {
  const view = searchPageView(corpus, frenchEdition(corpus));

  test('filters by nature, by year from the newest, by theme in French order', () => {
    expect(view.natures.map(({ value, label, one }) => `${value} ${label} (${one})`)).toEqual([
      'analyse Analyses (Analyse)',
      'fiche Fiches (Fiche)',
      'organisme Organismes (Organisme)',
      'fondement Fondements (Fondement)',
      'jurisprudence Jurisprudence (Jurisprudence)',
      'theme Thèmes (Thème)',
      'secteur Secteurs (Secteur)',
      'liste Décisions anonymes (Liste officielle)',
      'page Pages sur le site (À propos du site)',
    ]);
    expect(view.years.map(({ value }) => value)).toEqual(['2023', '2022', '2021', '2020']);
    expect(view.themes.map(({ value, label }) => [value, label])).toEqual([
      ['cookies', 'Cookies'],
      ['securite', 'Sécurité'],
    ]);
  });

  test('gives the searches that the content proposes, then one of each kind that the reader may not think of', () => {
    expect(view.examples).toEqual([
      { label: 'mot de passe', href: '/recherche/?q=mot%20de%20passe' },
      { label: 'SAN-2022-902', href: '/recherche/?q=SAN-2022-902' },
      { label: 'art. 5-1-e', href: '/recherche/?q=art.%205-1-e' },
      { label: '900001', href: '/recherche/?q=900001' },
    ]);
  });
});
