import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeCount,
  everything,
  facetNamed,
  readSelection,
  type Selection,
  sortedBy,
  toggled,
  unfiltered,
  writeSelection,
} from '#lib/browser/explorer/selection.ts';
import { selecting } from './records.ts';

describe('an address contains the selection', () => {
  test.each<[string, Selection]>([
    ['', everything],
    ['?theme=cookies', selecting({ facets: { theme: ['cookies'] } })],
    [
      '?annee=2024&annee=2025&theme=cookies&fondement=lil-82&secteur=sante&organisme=google&mesure=amende',
      selecting({
        facets: {
          annee: ['2024', '2025'],
          theme: ['cookies'],
          fondement: ['lil-82'],
          secteur: ['sante'],
          organisme: ['google'],
          mesure: ['amende'],
        },
      }),
    ],
    [
      '?procedure=simplifiee&autorite=cnil&statut=confirmee&min=1000&max=20000',
      selecting({
        facets: { procedure: ['simplifiee'], autorite: ['cnil'], statut: ['confirmee'] },
        min: 1000,
        max: 20_000,
      }),
    ],
    ['?q=d%E2%80%99acc%C3%A8s+%26+co', selecting({ q: 'd’accès & co' })],
    ['?tri=montant&ordre=desc', selecting({ sort: 'montant', order: 'desc' })],
    ['?tri=date&ordre=asc', selecting({ order: 'asc' })],
    [
      '?theme=cookies&tri=organisme&ordre=asc&page=3',
      selecting({ facets: { theme: ['cookies'] }, sort: 'organisme', order: 'asc', page: 3 }),
    ],
  ])('%s', (address, selection) => {
    expect(writeSelection(selection)).toBe(address);
    expect(readSelection(address)).toEqual(selection);
  });
});

describe('an address written by another person', () => {
  test.each<[string, Selection]>([
    ['?utm_source=x&theme=cookies&constructor=a', selecting({ facets: { theme: ['cookies'] } })],
    ['?theme=cookies&theme=&theme=cookies', selecting({ facets: { theme: ['cookies'] } })],
    ['?theme=inconnu', selecting({ facets: { theme: ['inconnu'] } })],
    ['?min=-5&max=beaucoup&page=0&tri=nom&ordre=haut', everything],
    ['?min=10%20000&page=2.5', selecting({ min: 10_000 })],
    ['?tri=montant', selecting({ sort: 'montant', order: 'desc' })],
    ['?tri=organisme', selecting({ sort: 'organisme', order: 'asc' })],
    ['?ordre=asc', selecting({ order: 'asc' })],
    ['?q=%20%20', everything],
    ['?q=%E0', selecting({ q: '\ufffd' })],
  ])('%s', (address, selection) => {
    expect(readSelection(address)).toEqual(selection);
  });
});

const slugs = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });
const euros = fc.option(fc.nat(999_999_999_999));
const selections: fc.Arbitrary<Selection> = fc.record({
  facets: fc.record({
    annee: slugs,
    theme: slugs,
    fondement: slugs,
    secteur: slugs,
    organisme: slugs,
    mesure: slugs,
    procedure: slugs,
    autorite: slugs,
    statut: slugs,
  }),
  min: euros,
  max: euros,
  q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  sort: fc.constantFrom('date', 'montant', 'organisme'),
  order: fc.constantFrom('asc', 'desc'),
  page: fc.integer({ min: 1, max: 999_999 }),
});

test('an address read back gives the same selection', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      expect(readSelection(writeSelection(selection))).toEqual(selection);
    }),
  );
});

test('any text can be read as an address, and its rewritten form reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readSelection(text);
      expect(readSelection(writeSelection(read))).toEqual(read);
    }),
  );
});

describe('a choice', () => {
  const cookies = selecting({ facets: { theme: ['cookies'] }, page: 4, q: 'google' });

  test('is added to its filter, removed when made again, and returns to the first page', () => {
    const both = toggled(cookies, 'theme', 'securite');
    expect(both).toEqual({ ...cookies, page: 1, facets: { ...cookies.facets, theme: ['cookies', 'securite'] } });
    expect(toggled(both, 'theme', 'cookies').facets.theme).toEqual(['securite']);
  });

  test('of a column sorts by it, in its first order; made again, it reverses the order', () => {
    const byAmount = sortedBy(cookies, 'montant');
    expect([byAmount.sort, byAmount.order, byAmount.page]).toEqual(['montant', 'desc', 1]);
    expect(sortedBy(byAmount, 'montant').order).toBe('asc');
    expect(sortedBy(byAmount, 'organisme').order).toBe('asc');
    expect(sortedBy(byAmount, 'date').order).toBe('desc');
  });

  test('without filters keeps the order', () => {
    expect(unfiltered({ ...cookies, sort: 'montant' })).toEqual(selecting({ sort: 'montant' }));
  });
});

test('each filter in use counts', () => {
  expect(activeCount(everything)).toBe(0);
  expect(activeCount(selecting({ facets: { theme: ['a', 'b'], annee: ['2024'] }, min: 0, q: 'x', page: 2 }))).toBe(5);
});

test('only facet names name a filter', () => {
  expect([facetNamed('theme'), facetNamed('toString'), facetNamed(undefined)]).toEqual(['theme', undefined, undefined]);
});
