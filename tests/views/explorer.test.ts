import { describe, expect, test } from 'vitest';
import { explorerPayload } from '#lib/views/explorer.ts';
import { englishEdition } from '#lib/views/words/edition.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { world } from '#tests/explorer/records.ts';

const payload = explorerPayload(world);

describe('the terms of the filters', () => {
  test('are listed once, bodies in alphabetical order without accents, anonymous ones without a slug', () => {
    expect(payload.terms.organisme).toEqual([
      { slug: '', label: '=GAMMA, "la" société' },
      { slug: 'alpha', label: 'Alpha', aliases: ['Ancienne Société'] },
      { slug: 'beta', label: 'bêta' },
      { slug: '', label: "Boulangerie d'été" },
      { slug: 'oeuvre', label: 'L’Œuvre' },
    ]);
  });

  test('contain provisions in the order of the texts, each with its article', () => {
    expect(payload.terms.fondement.map(({ slug, text, label, whole }) => [slug, text, label, whole])).toEqual([
      ['rgpd-5', 'RGPD, art.', '5', 'rgpd-5'],
      ['rgpd-5-1-e', 'RGPD, art.', '5-1-e', 'rgpd-5'],
      ['rgpd-32', 'RGPD, art.', '32', 'rgpd-32'],
      ['lil-82', 'LIL, art.', '82', 'lil-82'],
    ]);
  });

  test('are those of decisions', () => {
    expect(payload.terms.procedure.map(({ slug }) => slug)).toEqual(['ordinaire', 'simplifiee']);
    expect(payload.terms.mesure.map(({ slug }) => slug)).toEqual([
      'amende',
      'rappel-a-l-ordre',
      'injonction',
      'liquidation-astreinte',
    ]);
    expect(payload.terms.autorite).toEqual([
      { slug: 'cnil', label: 'CNIL' },
      { slug: 'vdai', label: 'VDAI (Lituanie)' },
    ]);
    expect(payload.terms.statut.map(({ slug }) => slug)).toEqual(['recours-pendant', 'reformee', 'annulee', 'inconnu']);
  });
});

test('each decision says where it stands, in the words of the tables', () => {
  const { notes, columns } = payload;
  expect(columns.note.map((i) => notes[i])).toEqual([
    'recours pendant',
    'recours non recherché',
    'réformée',
    'aucun recours connu au 10/01/2026',
    'aucun recours connu au 10/01/2026',
    'aucun recours connu au 10/01/2026',
    'annulée',
  ]);
});

describe('the columns', () => {
  const { columns } = payload;

  test('have one value per decision, newest first', () => {
    expect(columns.decided).toEqual([
      '2025-06-15',
      '2025-02-01',
      '2024-03-01',
      '2023-05-05',
      '2022-02-02',
      '2021-01-01',
      '2020-01-01',
    ]);
    expect(Object.values(columns).map((column) => column.length)).toEqual(Object.values(columns).map(() => 7));
  });

  test('give amounts pronounced, in force, and liquidated', () => {
    expect(columns.fine).toEqual([1_000_000, 5000, 300_000, null, null, 200_000, 40_000]);
    expect(columns.fineInForce).toEqual([1_000_000, 5000, 200_000, null, null, 200_000, 0]);
    expect(columns.liquidation).toEqual([null, null, null, null, 7000, null, null]);
  });

  test('contain indices of terms: a single one is not in a list, none is an empty list; provisions are those still breached', () => {
    expect(columns.fondement).toEqual([[1, 2], [], 0, [], 3, 1, []]);
    expect(columns.organisme).toEqual([1, 3, 1, 4, [2, 1], 0, 1]);
    expect(columns.secteur).toEqual([0, [], 0, 1, 0, 0, 0]);
    expect(columns.procedure).toEqual([0, 1, 0, 0, 0, [], 0]);
  });

  test('give the typeset words of the official list; and the kind of body, unless it is already the name', () => {
    const words = columns.words.map((cell) => [cell].flat().map((i) => payload.words[i]));
    expect(words).toEqual([
      [],
      ['Non respect du droit d’accès', 'Défaut de sécurité'],
      [],
      [],
      [],
      [],
      ['Vente en ligne', 'Prospection'],
    ]);
  });

  test('give the name of a decision and its place', () => {
    expect(columns.number[1]).toBeNull();
    expect([columns.id[0], columns.id[1], columns.id[5]]).toEqual([null, 'r-2025-02-01', 'vdai-2021-01-01-gamma']);
    expect([columns.article[0], columns.article[1], columns.article[5]]).toEqual(['alpha', null, 'autres']);
  });
});

test('the addresses of pages are those of the site', () => {
  expect(payload.addresses).toEqual({
    article: '/articles/*/',
    annee: '/annees/*/',
    theme: '/themes/*/',
    fondement: '/fondements/*/',
    secteur: '/secteurs/*/',
    organisme: '/organismes/*/',
    year: '/annees/*/',
  });
});

test('the English payload has the same columns, English words at the same places, and its own addresses', () => {
  const english = explorerPayload(world, englishEdition(world));
  const { article, note } = payload.columns;
  expect({ ...english.columns, article, note }).toEqual(payload.columns);
  expect(english.terms.mesure.map(({ slug }) => slug)).toEqual(payload.terms.mesure.map(({ slug }) => slug));
  expect(english.terms.mesure.find(({ slug }) => slug === 'amende')?.label).toBe('fine');
  expect(english.terms.procedure.map(({ label }) => label)).toEqual(['Ordinary', 'Simplified']);
  expect(english.terms.statut.find(({ slug }) => slug === 'reformee')?.label).toBe('Reduced');
  expect(english.addresses).toEqual({
    article: '/en/cases/*/',
    year: '/annees/*/',
    organisme: '/en/organisations/*/',
    fondement: '/en/provisions/*/',
  });
  // These articles have no English page: their rows lead to the French one.
  expect(english.columns.article.filter((article) => article !== null && !article.startsWith('/articles/'))).toEqual(
    [],
  );
});

test('the payload contains nothing of a draft', () => {
  const corpus = corpusIn(fixture);
  const json = JSON.stringify(explorerPayload(corpus));
  expect(json).not.toMatch(/delta|brouillon|SAN-2024-999|mineurs|rgpd-8/i);
});
