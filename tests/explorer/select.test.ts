import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { select, totalsOf } from '#lib/browser/explorer/select.ts';
import { everything, type Selection } from '#lib/browser/explorer/selection.ts';
import { facetNames } from '#lib/views/facets/names.ts';
import { type Change, records, selecting } from './records.ts';

const keyOf = (i: number) => records.columns.number[i] ?? records.columns.id[i];
const keys = (change: Change) => select(records, selecting(change)).shown.map(keyOf);
/** Counts of a filter by slug, without those of anonymous bodies. */
const counts = (name: (typeof facetNames)[number], change: Change) => {
  const { counts } = select(records, selecting(change));
  return Object.fromEntries(
    records.terms[name].flatMap(({ slug }, i) => (slug === '' ? [] : [[slug, counts[name][i]]])),
  );
};

const all = [
  'SAN-2025-001',
  'r-2025-02-01',
  'SAN-2024-001',
  'SAN-2023-001',
  'SAN-2022-001',
  'vdai-2021-01-01-gamma',
  'SAN-2020-001',
];

test('shows everything, newest first, without a filter', () => {
  expect(keys({})).toEqual(all);
});

describe('each filter alone', () => {
  test.each<[string, Change, string[]]>([
    ['a year', { facets: { annee: ['2025'] } }, ['SAN-2025-001', 'r-2025-02-01']],
    ['a theme', { facets: { theme: ['cookies'] } }, ['SAN-2024-001', 'SAN-2022-001', 'SAN-2020-001']],
    ['a provision', { facets: { fondement: ['rgpd-5-1-e'] } }, ['SAN-2025-001', 'vdai-2021-01-01-gamma']],
    [
      'a whole article, which gathers its paragraphs',
      { facets: { fondement: ['rgpd-5'] } },
      ['SAN-2025-001', 'SAN-2024-001', 'vdai-2021-01-01-gamma'],
    ],
    ['a provision, once a judge has set it aside', { facets: { fondement: ['rgpd-32'] } }, ['SAN-2025-001']],
    ['a sector', { facets: { secteur: ['sante'] } }, ['SAN-2023-001']],
    [
      'a body, alone or with others',
      { facets: { organisme: ['alpha'] } },
      ['SAN-2025-001', 'SAN-2024-001', 'SAN-2022-001', 'SAN-2020-001'],
    ],
    ['a measure', { facets: { mesure: ['injonction'] } }, ['SAN-2023-001']],
    ['a procedure', { facets: { procedure: ['simplifiee'] } }, ['r-2025-02-01']],
    ['an authority', { facets: { autorite: ['vdai'] } }, ['vdai-2021-01-01-gamma']],
    ['a status', { facets: { statut: ['reformee'] } }, ['SAN-2024-001']],
    ['what a judge annulled', { facets: { statut: ['annulee'] } }, ['SAN-2020-001']],
    ['a slug that nothing has', { facets: { theme: ['inconnu'] } }, []],
  ])('%s', (_, change, expected) => {
    expect(keys(change)).toEqual(expected);
  });
});

describe('compares the amount in force, bounds included', () => {
  test.each<[Change, string[]]>([
    [{ min: 200_000 }, ['SAN-2025-001', 'SAN-2024-001', 'vdai-2021-01-01-gamma']],
    [{ min: 200_001, max: 999_999 }, []],
    [{ max: 5000 }, ['r-2025-02-01', 'SAN-2020-001']],
    [{ max: 0 }, ['SAN-2020-001']],
    [{ min: 6000, max: 8000 }, []],
  ])('%j', (change, expected) => {
    expect(keys(change)).toEqual(expected);
  });
});

describe('searches names, other names, numbers and the words of the official list', () => {
  test.each<[string, string[]]>([
    ['beta', ['SAN-2022-001']],
    ['oeuvre', ['SAN-2023-001']],
    ['ancienne', ['SAN-2025-001', 'SAN-2024-001', 'SAN-2022-001', 'SAN-2020-001']],
    ['san-2024', ['SAN-2024-001']],
    ['boulangerie d’été', ['r-2025-02-01']],
    ['d’accès sécurité', ['r-2025-02-01']],
    ['vente ligne', ['SAN-2020-001']],
    ['prospection', ['SAN-2020-001']],
    ['gamma', ['vdai-2021-01-01-gamma']],
    ['alpha beta', ['SAN-2022-001']],
    ['introuvable', []],
  ])('%s', (q, expected) => {
    expect(keys({ q })).toEqual(expected);
  });
});

describe('filters together', () => {
  test('values of one filter are alternatives', () => {
    expect(keys({ facets: { annee: ['2020', '2023'] } })).toEqual(['SAN-2023-001', 'SAN-2020-001']);
    expect(keys({ facets: { theme: ['inconnu', 'cookies'] } })).toHaveLength(3);
  });

  test('several filters all apply', () => {
    expect(keys({ facets: { theme: ['securite'], annee: ['2024', '2025'] }, min: 100_000, q: 'alpha' })).toEqual([
      'SAN-2025-001',
      'SAN-2024-001',
    ]);
  });
});

describe('the counts', () => {
  test('without a filter cover all decisions; a whole article counts its paragraphs, once per decision', () => {
    expect(counts('theme', {})).toEqual({ cookies: 3, securite: 4 });
    expect(counts('fondement', {})).toEqual({ 'rgpd-5': 3, 'rgpd-5-1-e': 2, 'rgpd-32': 1, 'lil-82': 1 });
    expect(counts('organisme', {})).toEqual({ alpha: 4, beta: 1, oeuvre: 1 });
    expect(counts('statut', {})).toEqual({ 'recours-pendant': 1, reformee: 1, annulee: 1, inconnu: 4 });
  });

  test('of a filter in use ignore that filter; those of the others apply it', () => {
    const change = { facets: { theme: ['cookies'] } };
    expect(counts('theme', change)).toEqual({ cookies: 3, securite: 4 });
    expect(counts('annee', change)).toEqual({ 2025: 0, 2024: 1, 2023: 0, 2022: 1, 2021: 0, 2020: 1 });
  });

  const change = fc.record({
    annee: fc.subarray(['2025', '2024', '2020']),
    theme: fc.subarray(['cookies', 'securite']),
    fondement: fc.subarray(['rgpd-5', 'rgpd-32']),
    organisme: fc.subarray(['alpha', 'beta']),
    mesure: fc.subarray(['amende', 'injonction']),
  });
  test('equal, for each value, the number of decisions shown with that value alone in its filter', () => {
    fc.assert(
      fc.property(change, fc.constantFrom('', 'alpha'), fc.constantFrom(null, 5000), (facets, q, min) => {
        const selection: Selection = selecting({ facets, q, min });
        for (const name of facetNames)
          for (const [i, { slug }] of records.terms[name].entries()) {
            if (slug === '') continue;
            const alone = { ...selection, facets: { ...selection.facets, [name]: [slug] } };
            expect(select(records, selection).counts[name][i]).toBe(select(records, alone).shown.length);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the order', () => {
  test.each<[Change, string[]]>([
    [{ order: 'asc' }, all.toReversed()],
    [
      { sort: 'montant', order: 'desc' },
      [
        'SAN-2025-001',
        'SAN-2024-001',
        'vdai-2021-01-01-gamma',
        'r-2025-02-01',
        'SAN-2020-001',
        'SAN-2023-001',
        'SAN-2022-001',
      ],
    ],
    [
      { sort: 'montant', order: 'asc' },
      [
        'SAN-2020-001',
        'r-2025-02-01',
        'SAN-2024-001',
        'vdai-2021-01-01-gamma',
        'SAN-2025-001',
        'SAN-2023-001',
        'SAN-2022-001',
      ],
    ],
    [
      { sort: 'organisme', order: 'asc' },
      [
        'vdai-2021-01-01-gamma',
        'SAN-2025-001',
        'SAN-2024-001',
        'SAN-2020-001',
        'SAN-2022-001',
        'r-2025-02-01',
        'SAN-2023-001',
      ],
    ],
    [
      { sort: 'organisme', order: 'desc' },
      [
        'SAN-2023-001',
        'r-2025-02-01',
        'SAN-2022-001',
        'SAN-2025-001',
        'SAN-2024-001',
        'SAN-2020-001',
        'vdai-2021-01-01-gamma',
      ],
    ],
  ])('%j: equal rows are newest first, rows without a fine in force come last', (change, expected) => {
    expect(keys(change)).toEqual(expected);
  });
});

describe('totals', () => {
  test('add up fines in force, without annulled fines, and keep liquidated penalties apart', () => {
    const { shown } = select(records, everything);
    expect(totalsOf(records, shown)).toEqual({
      decisions: 7,
      fines: 4,
      finesInForce: 1_000_000 + 200_000 + 200_000 + 5000,
      foreign: { fines: 1, finesInForce: 200_000 },
      undisclosed: 0,
      liquidations: 7000,
    });
  });

  test('of an empty selection are empty', () => {
    expect(totalsOf(records, [])).toEqual({
      decisions: 0,
      fines: 0,
      finesInForce: 0,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 0,
      liquidations: 0,
    });
  });
});
