import { expect, test } from 'vitest';
import { activeFilters, onlyFilter } from '#lib/browser/explorer/active.ts';
import { everything } from '#lib/browser/explorer/selection.ts';
import { mapFacets } from '#lib/views/facets/names.ts';
import { records, selecting } from './records.ts';

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
    'Texte : «\u202falpha\u202f»',
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
