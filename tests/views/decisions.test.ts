import { describe, expect, test } from 'vitest';
import {
  decisionAddress,
  decisionRows,
  fineRange,
  period,
  provisionGroups,
  respondentLinks,
  totalsOf,
} from '#lib/views/decisions.ts';
import { yearView } from '#lib/views/year.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, listed, respondents } from './cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const fixtureCorpus = corpusIn(fixture);
const world = corpusOf([], {
  organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } },
  provisions: ['rgpd-32', 'rgpd-5', 'rgpd-5-1-e', 'lil-82'],
});
const row = (facts: Parameters<typeof decision>[0]) => decisionRows([decision(facts)], world)[0];

/** 32 M€, reduced to 15 M€ by a judge who set article 5 aside. */
const reduced = decision({
  number: 'SAN-2023-021',
  fine: 32_000_000,
  provisions: ['rgpd-5', 'rgpd-32'],
  appeals: [appeal({ outcome: 'reformation', date: '2025-12-23', fineAfter: 15_000_000, setAside: ['rgpd-5'] })],
});
const liquidated = decision({
  number: 'SAN-2023-005',
  measures: ['liquidation-astreinte'],
  liquidation: 5_200_000,
});
const undisclosed = decision({ number: 'SAN-2024-007', measures: ['amende'], fine: null });
const annulled = decision({
  number: 'SAN-2024-008',
  fine: 50_000,
  appeals: [appeal({ outcome: 'annulation', date: '2025-01-02' })],
});

describe('a row', () => {
  test('has the amount in force beside the original one, and only the provisions still breached', () => {
    expect(decisionRows(fixtureCorpus.decisions.slice(-1), fixtureCorpus)).toEqual([
      {
        key: 'SAN-2020-901',
        rowId: null,
        number: 'SAN-2020-901',
        href: '/articles/alpha-2020/',
        decided: '2020-03-02',
        authority: 'CNIL',
        foreign: false,
        respondents: [{ label: 'Alpha', href: '/organismes/alpha/' }],
        fine: 100_000,
        fineInForce: 40_000,
        liquidation: null,
        undisclosed: false,
        measures: ['amende'],
        provisions: [{ text: 'RGPD, art.', articles: [{ label: '32', href: '/fondements/rgpd-32/' }] }],
        breaches: [],
        listed: null,
        statusNote: 'réformée',
      },
    ]);
  });

  test('without an article has the data of the official list, and an anchor on the page of its year', () => {
    const light = fixtureCorpus.decisions.filter(({ article }) => article === null);
    expect(decisionRows(light, fixtureCorpus)).toEqual([
      {
        key: 'r-2021-11-30',
        rowId: 'r-2021-11-30',
        number: null,
        href: '/annees/2021/#r-2021-11-30',
        decided: '2021-11-30',
        authority: 'CNIL',
        foreign: false,
        respondents: [{ label: 'Médecin', href: null }],
        fine: 5_000,
        fineInForce: 5_000,
        liquidation: null,
        undisclosed: false,
        measures: ['amende'],
        provisions: [],
        breaches: ['Défaut de sécurité des données'],
        listed: { note: null, text: null, sources: [] },
        statusNote: 'recours non recherché',
      },
    ]);
  });

  test('without an article but with a number still has the identifier of its list row as anchor', () => {
    const light = decision({ article: null, number: '2012-048', id: 'r-2012-02-16', decided: '2012-02-16' });
    expect(decisionRows([light], world)).toMatchObject([
      { key: '2012-048', rowId: 'r-2012-02-16', number: '2012-048', href: '/annees/2012/#r-2012-02-16' },
    ]);
  });

  test('without an article has the particular facts of its list row, and the link to its text', () => {
    const text = 'CNILTEXT000036403140';
    const light = decision({
      number: null,
      id: 'r-2018-01-08',
      article: null,
      legifrance: text,
      rows: [listed({ id: 'r-2018-01-08', note: 'La ligne figure deux fois.' })],
    });
    expect(decisionRows([light], world)[0]?.listed).toEqual({
      note: 'La ligne figure deux fois.',
      text: `https://www.legifrance.gouv.fr/cnil/id/${text}`,
      sources: [],
    });
  });

  test('without an article has the result of its appeal, with a link to the evidence', () => {
    const url = 'https://www.conseil-etat.fr/492943';
    const source = { url, title: 'Conseil d’État, n° 492943', kind: 'court', proves: 'rejet', read: 'cite' } as const;
    const row = listed({ note: 'Une coquille.', sources: [source] });
    const note = 'Le montant n’est pas disproportionné.';
    const appeals = [appeal({ number: '492943', date: '2025-04-15', note })];
    const light = decision({ article: null, number: null, id: row.id, fine: 20000, rows: [row], appeals });
    const [one] = decisionRows([light], world);
    expect([one?.fineInForce, one?.statusNote]).toEqual([20000, 'confirmée']);
    expect(one?.listed?.sources).toEqual([{ label: 'Conseil d’État, n° 492943', href: url }]);
    expect(plain(one?.listed?.note ?? '')).toBe(
      'Confirmée par le Conseil d’État le 15 avril 2025 (n° 492943). Le montant n’est pas disproportionné. Une coquille.',
    );
  });

  test('without an article has the deduced fine and the reason, outside the amounts of the decision', () => {
    const deduced = { fine: 17000, why: 'aucune autre ne complète les totaux de la CNIL.' };
    const row = listed({ measures: [], note: 'La case est illisible.', deduced });
    const light = decision({ article: null, number: null, id: row.id, measures: [], rows: [row] });
    const [one] = decisionRows([light], world);
    expect([one?.fine, one?.undisclosed]).toEqual([null, true]);
    expect(plain(one?.listed?.note ?? '')).toBe(
      'La case est illisible. Par déduction, une amende de 17 000 € : aucune autre ne complète les totaux de la CNIL.',
    );
  });

  test('without an article has the list’s words for a breach; with an article, the provisions replace them', () => {
    const rows = [
      listed({ id: 'r-2023-11-09-1', breaches: ['Défaut de sécurité', 'Cookies'] }),
      listed({ id: 'r-2023-11-09-2', breaches: ['Durée de conservation'] }),
    ];
    expect(row({ rows })?.breaches).toEqual([]);
    expect(row({ article: null, id: 'r-2023-11-09-1', rows })?.breaches).toEqual([
      'Défaut de sécurité',
      'Cookies',
      'Durée de conservation',
    ]);
  });

  test('of a decision with an article but no number has no anchor', () => {
    expect(row({ number: null, id: 'vdai-2024-07-02' })).toMatchObject({ rowId: null, href: '/articles/alpha/' });
  });

  test('without a known measure says so, and does not claim that there was no fine', () => {
    expect(row({ article: null, id: 'r-2025-11-27-3', measures: [] })).toMatchObject({
      measures: ['mesure non précisée'],
      fine: null,
      undisclosed: true,
    });
  });

  test('of a foreign decision without a number says so', () => {
    const [gamma] = decisionRows(fixtureCorpus.decisions, fixtureCorpus);
    expect(gamma).toMatchObject({
      key: 'vdai-2023-07-02-gamma',
      number: null,
      authority: 'VDAI (Lituanie)',
      foreign: true,
      statusNote: 'recours pendant',
    });
  });

  test('distinguishes « no fine », « not disclosed » and « annulled »', () => {
    expect(row({})).toMatchObject({ fine: null, fineInForce: null, undisclosed: false });
    expect(decisionRows([undisclosed, annulled], world)).toMatchObject([
      { fine: null, fineInForce: null, undisclosed: true },
      { fine: 50_000, fineInForce: 0, undisclosed: false, statusNote: 'annulée', provisions: [] },
    ]);
  });

  test('shows a liquidated penalty beside the fines, never among them', () => {
    expect(decisionRows([liquidated], world)).toMatchObject([
      { fine: null, fineInForce: null, liquidation: 5_200_000, undisclosed: false, measures: ['astreinte liquidée'] },
    ]);
  });

  test('rows are in the order of the given decisions', () => {
    expect(decisionRows([annulled, reduced], world).map(({ key }) => key)).toEqual(['SAN-2024-008', 'SAN-2023-021']);
  });
});

test('the address of a decision is its article, or its anchor on the page of its year', () => {
  const light = decision({ article: null, number: null, id: 'r-2011-06-30', decided: '2011-06-30' });
  const corpus = corpusOf([], { registerOnlyDecisions: [light] });
  expect(decisionAddress(decision({ article: 'alpha-2024', id: 'r-2024-06-01' }), corpus)).toBe(
    '/articles/alpha-2024/',
  );
  expect(decisionAddress(light, corpus)).toBe('/annees/2011/#r-2011-06-30');
});

test('the address of a decision without an article contains the page of its year: two hundred decisions per page, newest first', () => {
  const light = (id: string, decided: string) => decision({ article: null, number: null, id, decided });
  const corpus = corpusOf(
    [article('alpha-2025', { decisions: [decision({ number: 'SAN-2025-001', decided: '2025-12-31' })] })],
    {
      registerOnlyDecisions: [
        ...Array.from({ length: 400 }, (_, i) => light(`r-2025-01-01-${1001 + i}`, '2025-01-01')),
        light('r-2024-12-31', '2024-12-31'),
      ],
    },
  );
  const addresses = new Map(corpus.decisions.map((one) => [one.key, decisionAddress(one, corpus)]));
  expect(addresses.get('r-2025-01-01-1400')).toBe('/annees/2025/#r-2025-01-01-1400');
  expect(addresses.get('r-2025-01-01-1202')).toBe('/annees/2025/#r-2025-01-01-1202');
  expect(addresses.get('r-2025-01-01-1201')).toBe('/annees/2025/page/2/#r-2025-01-01-1201');
  expect(addresses.get('r-2025-01-01-1001')).toBe('/annees/2025/page/3/#r-2025-01-01-1001');
  expect(addresses.get('r-2024-12-31')).toBe('/annees/2024/#r-2024-12-31');
  const rowIds = (page: number) => yearView('2025', corpus, page).rows.map(({ rowId }) => rowId);
  expect([rowIds(1).at(-1), rowIds(2).at(0)]).toEqual(['r-2025-01-01-1202', 'r-2025-01-01-1201']);
  expect(rowIds(3)).toEqual(['r-2025-01-01-1001']);
});

describe('respondents', () => {
  test('two companies of one body appear once', () => {
    expect(respondentLinks(decision({ respondents: respondents('alpha', 'alpha', 'beta') }), world)).toEqual([
      { label: 'Alpha', href: '/organismes/alpha/' },
      { label: 'Bêta', href: '/organismes/beta/' },
    ]);
  });

  test('an anonymous body has the words of the authority, without a page', () => {
    const anonymous = respondents(null);
    expect(respondentLinks(decision({ respondents: anonymous, body: 'Commune' }), world)).toEqual([
      { label: 'Commune', href: null },
    ]);
    expect(respondentLinks(decision({ respondents: anonymous }), world)).toEqual([
      { label: 'Organisme non nommé', href: null },
    ]);
  });
});

test('provisions are grouped by text in the order of lawyers, each article with its page', () => {
  expect(provisionGroups(['lil-82', 'rgpd-32', 'rgpd-5-1-e', 'rgpd-5'], world)).toEqual([
    {
      text: 'RGPD, art.',
      articles: [
        { label: '5', href: '/fondements/rgpd-5/' },
        { label: '5-1-e', href: '/fondements/rgpd-5-1-e/' },
        { label: '32', href: '/fondements/rgpd-32/' },
      ],
    },
    { text: 'LIL, art.', articles: [{ label: '82', href: '/fondements/lil-82/' }] },
  ]);
});

describe('totals', () => {
  test('add amounts in force: 32 M€ reduced to 15 M€ counts for 15, an annulled fine for nothing', () => {
    expect(totalsOf([reduced, annulled])).toEqual({
      decisions: 2,
      fines: 1,
      finesInForce: 15_000_000,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 0,
      liquidations: 0,
    });
  });

  test('leave liquidated penalties out of the fines', () => {
    expect(totalsOf([reduced, liquidated])).toEqual({
      decisions: 2,
      fines: 1,
      finesInForce: 15_000_000,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 0,
      liquidations: 5_200_000,
    });
  });

  test('count an undisclosed fine as a decision, never as a fine of 0', () => {
    expect(totalsOf([undisclosed])).toEqual({
      decisions: 1,
      fines: 0,
      finesInForce: 0,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 1,
      liquidations: 0,
    });
  });

  test('of the fixture: 2 385 276 + 300 000 + 40 000, and 5 000 of the official list', () => {
    expect(totalsOf(fixtureCorpus.decisions)).toEqual({
      decisions: 6,
      fines: 4,
      finesInForce: 2_730_276,
      foreign: { fines: 1, finesInForce: 2_385_276 },
      undisclosed: 0,
      liquidations: 0,
    });
  });
});

describe('range of fines', () => {
  const fined = (...amounts: number[]) => amounts.map((fine) => decision({ fine }));

  test.each([
    [[500], { min: 500, median: 500, max: 500, count: 1 }],
    [[900, 100], { min: 100, median: 500, max: 900, count: 2 }],
    [[100, 900, 300], { min: 100, median: 300, max: 900, count: 3 }],
    [[100, 201], { min: 100, median: 151, max: 201, count: 2 }],
  ])('of %j is %j', (amounts, range) => {
    expect(fineRange(fined(...amounts))).toEqual(range);
  });

  test('uses amounts in force, without annulled fines, undisclosed fines and liquidated penalties', () => {
    expect(fineRange([reduced, annulled, undisclosed, liquidated, ...fined(1_000_000)])).toEqual({
      min: 1_000_000,
      median: 8_000_000,
      max: 15_000_000,
      count: 2,
    });
    expect(fineRange([annulled, undisclosed, liquidated])).toBeNull();
  });
});

test('the period goes from the oldest decision to the newest', () => {
  expect(period(fixtureCorpus.decisions)).toBe('du 2\u00a0mars\u00a02020 au 2\u00a0juillet\u00a02023');
  expect(period([])).toBeNull();
});

test('a decision links to its article', () => {
  const [covered] = article('beta-2024', { decisions: [decision()] }).decisions;
  expect(covered && decisionRows([covered], world)[0]?.href).toBe('/articles/beta-2024/');
});
