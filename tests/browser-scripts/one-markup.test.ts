/** Islands and server give the same HTML: same components, same rows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CaseAnswer } from '#components/cases/case-answer.tsx';
import { DrawingChart } from '#components/charts/drawing.tsx';
import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { TotalsLine } from '#components/decisions/totals.tsx';
import { ActiveFilters, PageOfFilter, WaysOut } from '#components/explorer/active-filters.tsx';
import { FilterChoices } from '#components/explorer/filter-choices.tsx';
import { PlotFigure, YearRows } from '#components/explorer/plot-figure.tsx';
import { SearchAdvice } from '#components/search/search-advice.tsx';
import { SearchAnswer } from '#components/search/search-answer.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { discsOf, scalesOf, yearLines } from '#lib/browser/explorer/plot.ts';
import { plotDrawing } from '#lib/browser/explorer/plot-marks.ts';
import { readRecords } from '#lib/browser/explorer/records.ts';
import { rowOf } from '#lib/browser/explorer/rows.ts';
import { select, totalsOf } from '#lib/browser/explorer/select.ts';
import { loadCorpus } from '#lib/content/load.ts';
import { answerTo } from '#lib/views/case-answer.ts';
import { caseBase } from '#lib/views/case-base.ts';
import { decisionRows, totalsOf as totalsOfDecisions } from '#lib/views/decisions.ts';
import { explorerPayload } from '#lib/views/explorer.ts';
import { packCases, unpackCases } from '#lib/views/packed-cases.ts';
import { search } from '#lib/views/words/fr-search.ts';
import { type Change, records, selecting, world } from '#tests/explorer/records.ts';
import { criteria } from '#tests/views/comparable.ts';
import { preactRenderer, reactHtml, tree } from './drawn.ts';

let preactHtml: Awaited<ReturnType<typeof preactRenderer>>;
beforeAll(async () => {
  preactHtml = await preactRenderer();
});

const act = () => {};

/** The decisions with these keys, in that order. */
function decisions(keys: readonly string[]) {
  return keys.map((key) => {
    const decision = world.decisions.find((one) => one.key === key);
    if (!decision) throw new Error(`no decision ${key}`);
    return decision;
  });
}

describe('Preact and React give the same HTML for a selection', () => {
  const [alpha25, bakery, alpha24, oeuvre, beta, gamma, alpha20] = [
    'SAN-2025-001',
    'r-2025-02-01',
    'SAN-2024-001',
    'SAN-2023-001',
    'SAN-2022-001',
    'vdai-2021-01-01-gamma',
    'SAN-2020-001',
  ] as const;

  test.each<[string, Change, string[]]>([
    ['everything', {}, [alpha25, bakery, alpha24, oeuvre, beta, gamma, alpha20]],
    ['one theme', { facets: { theme: ['cookies'] } }, [alpha24, beta, alpha20]],
    ['two themes', { facets: { theme: ['cookies', 'securite'] } }, [alpha25, bakery, alpha24, oeuvre, beta, alpha20]],
    ['a provision', { facets: { fondement: ['rgpd-5'] } }, [alpha25, alpha24, gamma]],
    ['a row of the official list', { facets: { procedure: ['simplifiee'] } }, [bakery]],
    ['a foreign authority', { facets: { autorite: ['vdai'] } }, [gamma]],
    ['an annulled decision', { facets: { statut: ['annulee'] } }, [alpha20]],
    ['amounts, the highest first', { min: 5000, sort: 'montant' }, [alpha25, alpha24, gamma, bakery]],
    ['bodies from A to Z', { facets: { annee: ['2022', '2023'] }, sort: 'organisme', order: 'asc' }, [beta, oeuvre]],
    ['nothing', { q: 'introuvable' }, []],
  ])('%s: table and totals', (_, change, keys) => {
    const { shown } = select(records, selecting(change));
    const caption = 'Décisions';
    expect(tree(preactHtml('DecisionsTable', { rows: shown.map((i) => rowOf(records, i)), caption }))).toEqual(
      tree(reactHtml(DecisionsTable, { rows: decisionRows(decisions(keys), world), caption })),
    );
    expect(tree(preactHtml('TotalsLine', { totals: totalsOf(records, shown) }))).toEqual(
      tree(reactHtml(TotalsLine, { totals: totalsOfDecisions(decisions(keys)) })),
    );
  });

  test('every decision of the content gives the same row', () => {
    const corpus = loadCorpus({ dir: 'content', siteUrl: 'https://recueil.example', today: '2026-12-01' });
    const all = readRecords(explorerPayload(corpus));
    const shown = select(all, selecting({})).shown.map((i) => rowOf(all, i));
    expect(shown).toEqual(decisionRows(corpus.decisions, corpus).map((row) => ({ ...row, listed: null })));
  });

  test('sortable column heads', () => {
    const props = { rows: [], caption: 'Décisions', sorting: { by: 'montant', ascending: false, sort: act } } as const;
    expect(tree(preactHtml('DecisionsTable', props))).toEqual(tree(reactHtml(DecisionsTable, props)));
    expect(preactHtml('DecisionsTable', props)).toContain('aria-sort="descending"');
  });

  test('links to the pages of a selection', () => {
    const hrefOf = (page: number) => ['/sanctions/', '/sanctions/page/2/', '/sanctions/page/3/'][page - 1] ?? '';
    for (const page of [1, 2, 3])
      expect(tree(preactHtml('Pager', { page, pages: 3, hrefOf, turn: act }))).toEqual(
        tree(reactHtml(Pager, { list: '/sanctions/', page, pages: 3 })),
      );
    expect(preactHtml('Pager', { page: 1, pages: 1, hrefOf })).toBe('');
    expect(reactHtml(Pager, { list: '/sanctions/', page: 1, pages: 1 })).toBe('');
  });

  test('chart of a selection', () => {
    const shown = select(records, selecting({})).shown;
    const scales = scalesOf(records, []);
    const [years, discs] = [yearLines(records, shown), discsOf(records, shown, scales)];
    const drawing = plotDrawing(records, shown, scales, discs, years, discs[1] ?? null);
    const props = { drawing, sentence: 'Quatre amendes « en vigueur ».' };
    expect(tree(preactHtml('PlotFigure', props))).toEqual(tree(reactHtml(PlotFigure, props)));
    const table = { heads: ['Année', 'Décisions'], years };
    expect(tree(preactHtml('YearRows', table))).toEqual(tree(reactHtml(YearRows as never, table as never)));
    expect(tree(preactHtml('DrawingChart', { drawing, label: 'Amendes' }))).toEqual(
      tree(reactHtml(DrawingChart, { drawing, label: 'Amendes' })),
    );
  });
});

test.each([
  [criteria({ themes: ['cookies'] })],
  [criteria({ themes: ['securite'], sector: 'commerce', procedure: 'ordinaire' })],
  [criteria({ provisions: ['rgpd-5'], sector: 'sante' })],
  [criteria({ themes: ['inconnu'] })],
])('Preact and React give the same answer to a case: %j', (wanted) => {
  const base = caseBase(world);
  const { cases, names } = unpackCases(JSON.parse(JSON.stringify(packCases(base.cases, base.names))));
  expect(tree(preactHtml('CaseAnswer', { answer: answerTo(wanted, cases, names) }))).toEqual(
    tree(reactHtml(CaseAnswer, { answer: answerTo(wanted, base.cases, base.names) })),
  );
});

describe('React also gives the same HTML for components that only the browser draws', () => {
  const filters = [
    { title: 'Thème', label: 'Cookies « et » traceurs', alternative: false },
    { title: 'Thème', label: 'Sécurité', alternative: true },
    { title: 'Montant', label: 'à partir de 5\u202f000\u00a0€', alternative: false },
  ];
  const choices = [
    { slug: 'rgpd-5', label: 'RGPD, art. 5', subject: 'Principes', part: false, decisions: 3, fines: 1, chosen: true },
    {
      slug: 'rgpd-5-1-e',
      label: 'RGPD, art. 5-1-e',
      subject: 'Durées',
      part: true,
      decisions: 0,
      fines: null,
      chosen: false,
    },
  ];
  const result = {
    href: '/articles/alpha/',
    nature: 'fiche',
    natureName: 'Fiche',
    date: '1er\u00a0mars\u00a02024',
    organisation: 'Alpha',
    title: 'Alpha & Cie',
    amount: '15\u202f000\u00a0€',
    note: 'au total',
    original: '32\u202f000\u00a0€',
    passage: [
      { text: 'des ', found: false },
      { text: 'cookies', found: true },
    ],
  };
  const bare = { ...result, date: undefined, organisation: undefined, amount: undefined, note: undefined };
  const advice = {
    resembling: [{ label: 'Alpha', href: '/organismes/alpha/' }],
    withoutFilters: act,
    nothing: true,
  };
  const link = { label: 'Alpha', href: '/organismes/alpha/' };
  const again = { label: 'Bêta', href: '/organismes/beta/' };
  const lines = [
    { said: '', links: [link], rest: ' : 100 000 €.' },
    {
      said: 'Plus forte amende : ',
      links: [link, again],
      rest: '.',
      explore: { label: 'Toutes', href: '/sanctions/' },
    },
  ];

  test.each([
    ['ActiveFilters', ActiveFilters, { filters, remove: act, clear: act }],
    ['ActiveFilters', ActiveFilters, { filters: [], remove: act, clear: act }],
    ['WaysOut', WaysOut, { ways: [{ label: 'sans aucun filtre', decisions: 12 }], take: act }],
    ['PageOfFilter', PageOfFilter, { label: 'Cookies', href: '/themes/cookies/' }],
    [
      'FilterChoices',
      FilterChoices,
      { name: 'fondement', title: 'Fondement', choices, left: 2, search: { text: 'rg', type: act } },
    ],
    ['FilterChoices', FilterChoices, { name: 'mesure', title: 'Mesure', choices: [], left: 0, search: null }],
    [
      'SearchResults',
      SearchResults,
      { results: [result, { ...bare, original: undefined, passage: [] }], instead: 'au lieu de ' },
    ],
    ['SearchAdvice', SearchAdvice, { advice, words: search.advice }],
    ['SearchAnswer', SearchAnswer, { lines }],
  ] as const)('%s', (name, component, props) => {
    expect(tree(preactHtml(name, props))).toEqual(tree(reactHtml(component as never, props as never)));
  });
});
