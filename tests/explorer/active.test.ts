import { describe, expect, test } from 'vitest';
import { activeFilters, onlyFilter, waysOut } from '#lib/browser/explorer/active.ts';
import { everything } from '#lib/browser/explorer/selection.ts';
import { mapFacets } from '#lib/views/facets/names.ts';
import { type Change, records, selecting } from './records.ts';

const titles = { ...mapFacets((name) => name), theme: 'Thème', fondement: 'Fondement' };

test('each filter in use has its label and the selection without it', () => {
  const selection = selecting({
    facets: { theme: ['cookies', 'inconnu'], fondement: ['rgpd-5-1-e'] },
    min: 5000,
    max: 20_000,
    q: 'alpha',
    sort: 'montant',
    page: 3,
  });
  const active = activeFilters(selection, records, titles);
  expect(active.map(({ title, label }) => `${title} : ${label}`)).toEqual([
    'Thème : Cookies',
    'Thème : inconnu',
    'Fondement : RGPD, art.\u00a05-1-e',
    'Montant : à partir de 5\u202f000\u00a0€',
    'Montant : jusqu’à 20\u202f000\u00a0€',
    'Texte : alpha',
  ]);
  const rest = { ...selection, page: 1 };
  expect(active.map(({ without }) => without)).toEqual([
    { ...rest, facets: { ...rest.facets, theme: ['inconnu'] } },
    { ...rest, facets: { ...rest.facets, theme: ['cookies'] } },
    { ...rest, facets: { ...rest.facets, fondement: [] } },
    { ...rest, min: null },
    { ...rest, max: null },
    { ...rest, q: '' },
  ]);
});

test('two values of one filter are alternatives, two filters are not', () => {
  const selection = selecting({ facets: { theme: ['cookies', 'securite'] }, min: 1, max: 2 });
  expect(activeFilters(selection, records, titles).map(({ alternative }) => alternative)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

describe('ways out of an empty selection', () => {
  const ways = (change: Change) => {
    const selection = selecting(change);
    return waysOut(records, selection, activeFilters(selection, records, titles)).map(
      ({ label, decisions }) => `${label.replace(/[\u00a0\u202f]/g, ' ')}: ${decisions}`,
    );
  };

  test('are those without one filter that have decisions', () => {
    expect(ways({ facets: { theme: ['cookies'], secteur: ['inconnu'] }, q: 'alpha' })).toEqual([
      'sans « secteur : inconnu »: 3',
      'sans aucun filtre: 7',
    ]);
  });

  test('are those with one filter alone, when it takes more than one away', () => {
    expect(ways({ facets: { theme: ['cookies'], secteur: ['inconnu'] }, q: 'introuvable' })).toEqual([
      'avec « Thème : Cookies » seul: 3',
      'sans aucun filtre: 7',
    ]);
  });

  test('always have decisions', () => {
    expect(ways({ q: 'introuvable' })).toEqual(['sans « Texte : introuvable »: 7', 'sans aucun filtre: 7']);
  });
});

test('an unfiltered selection has no filter in use', () => {
  expect(activeFilters(everything, records, titles)).toEqual([]);
});

test('one value is the only filter; a second value, an amount or a text is not', () => {
  const theme = ['cookies'];
  expect(onlyFilter(selecting({ facets: { theme }, sort: 'montant' }))).toEqual({ name: 'theme', slug: 'cookies' });
  expect(onlyFilter(everything)).toBeNull();
  expect(onlyFilter(selecting({ facets: { theme: ['cookies', 'securite'] } }))).toBeNull();
  expect(onlyFilter(selecting({ facets: { theme, annee: ['2024'] } }))).toBeNull();
  expect(onlyFilter(selecting({ facets: { theme }, min: 0 }))).toBeNull();
  expect(onlyFilter(selecting({ facets: { theme }, q: 'alpha' }))).toBeNull();
});
