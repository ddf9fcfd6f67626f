import { describe, expect, test } from 'vitest';
import { facetNames, mapFacets } from '#lib/views/facets/names.ts';
import { describedNames, facets, keyOf, pagedNames } from '#lib/views/facets/table.ts';
import { fr } from '#lib/views/words/fr.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, corpusOf, decision, respondents } from '../cases.ts';

const corpus = corpusIn(fixture);

test('a decision has these values, without what a judge set aside and what is unknown', () => {
  const one = decision({
    decided: '2024-05-02',
    themes: ['cookies', 'mineurs'],
    provisions: ['rgpd-32', 'rgpd-5-1-e', 'rgpd-6'],
    appeals: [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 5, setAside: ['rgpd-6'] })],
    sector: null,
    respondents: respondents('alpha', null),
    procedure: null,
  });
  expect(mapFacets((name) => facets[name].values(one))).toEqual({
    annee: ['2024'],
    theme: ['cookies', 'mineurs'],
    fondement: ['rgpd-5-1-e', 'rgpd-32'],
    secteur: [],
    organisme: ['alpha'],
    mesure: ['rappel-a-l-ordre'],
    procedure: [],
    autorite: ['cnil'],
    statut: ['reformee'],
  });
});

test('an unnamed body is distinguished from others by its description', () => {
  const anonymous = decision({ respondents: respondents(null), body: 'COMMUNE' });
  expect(facets.organisme.keys?.(anonymous, corpusOf([]))).toEqual([' Commune']);
  expect(keyOf({ slug: '', label: 'COMMUNE' })).toBe(' COMMUNE');
});

describe.each(facetNames)('the facet %s', (name) => {
  const { terms, values, keys, nameOf } = facets[name];
  const known = terms(corpus);

  test('has a term for each value of a decision, and no other', () => {
    const found = new Set(corpus.decisions.flatMap((one) => keys?.(one, corpus) ?? values(one)));
    expect(known.map(keyOf).filter((key) => !found.has(key) && name !== 'fondement')).toEqual([]);
    expect([...found].filter((key) => !known.map(keyOf).includes(key))).toEqual([]);
  });

  test('names each of its terms that has a slug', () => {
    expect(known.filter(({ slug }) => slug !== '' && nameOf(slug, corpus) === undefined)).toEqual([]);
  });
});

test('each filter has its title and its rank', () => {
  const inOrder = facetNames.toSorted((a, b) => facets[a].rank - facets[b].rank);
  expect(inOrder.map((name) => fr.explorer.facets[name])).toEqual([
    'Thème',
    'Secteur',
    'Mesure',
    'Année',
    'Organisme',
    'Fondement',
    'Suites',
    'Procédure',
    'Autorité',
  ]);
});

test('these facets have pages for their terms, and these an index', () => {
  expect(pagedNames.map((name) => facets[name].page('x'))).toEqual([
    '/annees/x/',
    '/themes/x/',
    '/fondements/x/',
    '/secteurs/x/',
    '/organismes/x/',
  ]);
  expect(describedNames.map((name) => facets[name].index.address)).toEqual(['/themes/', '/secteurs/']);
});
