/** Counts of the rows of the official list, and comparison of each year with the CNIL's totals. */
import { describe, expect, it } from 'vitest';
import type { OfficialTotal } from '#lib/schema/official-totals.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { coverageByYear, ledgerOf } from '#lib/views/ledger.ts';
import { article, corpusOf, decision } from './cases.ts';

function row(id: string, facts: Partial<RegisterRow> = {}): RegisterRow {
  return {
    id,
    date: id.slice(2, 12),
    body: 'SOCIETE',
    procedure: 'ordinaire',
    breaches: [],
    outcome: 'Amende',
    measures: ['amende'],
    fine: null,
    liquidation: null,
    ...facts,
  };
}

const source = {
  url: 'https://www.cnil.fr/liste',
  title: 'Liste',
  kind: 'official',
  proves: 'tout',
  read: 'communique',
  readOn: '2026-01-09',
} as const;
const official = (facts: Partial<OfficialTotal>): OfficialTotal => ({
  sanctions: null,
  simplified: null,
  countsDismissals: false,
  amount: null,
  sources: [source],
  announced: [],
  ...facts,
});

/** Two ministries in one decision, so two rows; a fine reduced by a judge; a decision outside the list. */
const covered = [
  decision({ number: 'SAN-2024-001', decided: '2024-03-01', rows: [row('r-2024-03-01-1'), row('r-2024-03-01-2')] }),
  decision({
    number: 'SAN-2024-002',
    decided: '2024-04-01',
    fine: 100000,
    rows: [row('r-2024-04-01', { fine: 100000 })],
    appeals: [
      {
        court: 'conseil-etat',
        number: null,
        date: '2025-01-01',
        outcome: 'reformation',
        fineAfter: 40000,
        setAside: [],
      },
    ],
  }),
  decision({ number: 'SAN-2024-003', decided: '2024-05-01', measures: ['cloture-injonction'] }),
  decision({ number: 'SAN-2026-009', decided: '2026-07-21' }),
  decision({ number: 'SAN-2024-004', decided: '2024-06-01', offRegister: 'Rendue publique plus tard.' }),
  decision({ number: null, id: 'vdai-2024-07-02', authority: 'vdai', decided: '2024-07-02', procedure: null }),
];
const alone = [
  row('r-2024-12-12', { procedure: 'simplifiee', fine: 5000 }),
  row('r-2024-12-19', { measures: ['liquidation-astreinte'], liquidation: 900 }),
  row('r-2023-01-10', { measures: ['non-lieu'] }),
  row('r-2023-02-10', { measures: ['amende'] }),
].map((line) =>
  decision({
    ...line,
    number: null,
    article: null,
    decided: line.date,
    key: line.id,
    rows: [line],
    appeals: [],
    sources: [],
    themes: [],
    sector: null,
  }),
);
const corpus = corpusOf([article('alpha', { decisions: covered })], {
  registerOnlyDecisions: alone,
  register: {
    state: '2026-04-14',
    source,
    rows: [...covered, ...alone].flatMap(({ rows }) => rows),
  },
  officialTotals: {
    '2024': official({ sanctions: 5, simplified: 1, amount: 122900 }),
    '2023': official({ sanctions: 2, countsDismissals: true }),
  },
});

describe('the ledger', () => {
  it('counts every row, with or without an article', () => {
    const ledger = ledgerOf(corpus);
    expect([ledger?.rows, ledger?.covered, ledger?.coveredDecisions, ledger?.alone]).toEqual([7, 3, 2, 4]);
  });

  it('gives the reason why each other decision is not on the list', () => {
    expect(ledgerOf(corpus)?.offList.map(({ reason, why, row: { key } }) => [key, reason, why])).toEqual([
      ['SAN-2026-009', 'later', null],
      ['vdai-2024-07-02', 'foreign', null],
      ['SAN-2024-004', 'explained', 'Rendue publique plus tard.'],
      ['SAN-2024-003', 'closure', null],
    ]);
  });

  it('is null without a list', () => {
    expect(ledgerOf(corpusOf([]))).toBeNull();
  });
});

describe('the coverage of a year', () => {
  const [first, second] = coverageByYear(corpus);

  it('adds amounts as pronounced, not as reduced by judges, with penalties beside the fines', () => {
    expect([first?.year, first?.rows, first?.simplified, first?.fines, first?.liquidations]).toEqual([
      '2024',
      5,
      1,
      105000,
      900,
    ]);
  });

  it('gives the difference from the CNIL’s own totals', () => {
    expect(first?.missing).toEqual({ sanctions: 0, amount: -17000 });
  });

  it('counts a deduced fine towards the CNIL’s total, and in no sum of fines', () => {
    const garbled = row('r-2025-11-27', { measures: [], deduced: { fine: 17000, why: 'Il manque 17 000 €.' } });
    const [line] = coverageByYear(
      corpusOf([], {
        registerOnlyDecisions: [decision({ article: null, decided: '2025-11-27', measures: [], rows: [garbled] })],
        officialTotals: { '2025': official({ sanctions: 1, amount: 17000 }) },
      }),
    );
    expect([line?.fines, line?.deduced, line?.missing]).toEqual([0, 17000, { sanctions: 0, amount: 0 }]);
  });

  it('counts procedures without a sanction like the CNIL that year, and fines of unknown amount apart', () => {
    expect([second?.year, second?.rows, second?.withoutSanction, second?.undisclosed]).toEqual(['2023', 2, 1, 1]);
    expect(second?.missing).toEqual({ sanctions: 0, amount: null });
  });

  it('has a page to link to when there are decisions: a total alone makes none', () => {
    const alone = corpusOf([article('alpha', { decisions: covered })], { officialTotals: { '2019': official({}) } });
    expect(coverageByYear(alone).map(({ year, hasPage }) => [year, hasPage])).toEqual([
      ['2024', true],
      ['2019', false],
    ]);
  });

  it('has the years of the list or of the totals, newest first, and no other', () => {
    expect(coverageByYear(corpus).map(({ year }) => year)).toEqual(['2024', '2023']);
  });
});

describe('sanctions announced only by their number', () => {
  const announced = {
    date: '2024-12-15',
    since: '2024-01-01',
    sanctions: 23,
    procedure: 'simplifiee',
    amount: 133_750,
    source,
  } as const;
  const listed = (...rows: RegisterRow[]) =>
    ledgerOf(
      corpusOf([], {
        register: { state: '2026-04-14', source, rows },
        officialTotals: { '2024': official({ announced: [announced] }) },
      }),
    )?.announced.map((one) => one.listed);

  it('are compared with the rows of their procedure and period', () => {
    expect(
      listed(
        row('r-2024-12-12', { procedure: 'simplifiee' }),
        row('r-2024-12-15', { procedure: 'simplifiee' }),
        row('r-2024-12-16', { procedure: 'simplifiee' }),
        row('r-2023-12-31', { procedure: 'simplifiee' }),
        row('r-2024-05-01'),
      ),
    ).toEqual([2]);
    expect(listed()).toEqual([0]);
  });
});
