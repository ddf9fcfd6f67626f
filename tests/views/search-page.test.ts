import { describe, expect, test } from 'vitest';
import { knownNames, searchPageView } from '#lib/views/search-page.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { corpusOf } from './cases.ts';

const corpus = corpusIn(fixture);

describe('the search page', () => {
  const view = searchPageView(corpus);

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

  test('gives one example of each kind of query that the corpus can answer', () => {
    expect(view.examples).toEqual([
      { label: 'SAN-2022-902', href: '/recherche/?q=SAN-2022-902' },
      { label: 'art. 5-1-e', href: '/recherche/?q=art.%205-1-e' },
      { label: '900001', href: '/recherche/?q=900001' },
      { label: 'Alpha', href: '/recherche/?q=Alpha' },
      { label: 'Sécurité', href: '/recherche/?q=S%C3%A9curit%C3%A9' },
    ]);
  });
});

test('has the names that a misspelt query may mean: bodies with their other names, themes, sectors; none of a draft', () => {
  expect(knownNames(corpus)).toEqual([
    { label: 'Alpha', href: '/organismes/alpha/', others: ['ALPHA SA'] },
    { label: 'Bêta', href: '/organismes/beta/', others: ['BÊTA SAS'] },
    { label: 'Gamma', href: '/organismes/gamma/', others: ['GAMMA UAB'] },
    { label: 'Cookies', href: '/themes/cookies/', others: [] },
    { label: 'Sécurité', href: '/themes/securite/', others: [] },
    { label: 'Commerce', href: '/secteurs/commerce/', others: [] },
    { label: 'Numérique', href: '/secteurs/numerique/', others: [] },
  ]);
});

test('bodies of one name are distinguished by their address, always in the same order', () => {
  const names = corpusOf([], {
    organisations: { 'alpha-2': { name: 'Alpha' }, 'alpha-1': { name: 'Alpha' } },
    sectors: {},
  });
  expect(knownNames(names).map(({ href }) => href)).toEqual(['/organismes/alpha-1/', '/organismes/alpha-2/']);
});
