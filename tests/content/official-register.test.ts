/** Our own content compared with the CNIL's list of 14 April 2026 and with its yearly figures. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/schema/corpus.ts';
import { fineInForce, statusOf } from '#lib/schema/in-force.ts';
import { measures as facts } from '#lib/schema/measures.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { coverageByYear } from '#lib/views/ledger.ts';
import { corpusIn } from '#tests/content-folder.ts';

let corpus: Corpus;
let rows: readonly RegisterRow[];
beforeAll(() => {
  corpus = corpusIn('content');
  rows = corpus.register?.rows ?? [];
});

/** Rows of the list by year, counted on the page of the CNIL of 14 April 2026; later pages add rows. */
const counts: Readonly<Record<string, number>> = {
  '2011': 8,
  '2012': 15,
  '2013': 13,
  '2014': 18,
  '2015': 9,
  '2016': 13,
  '2017': 14,
  '2018': 12,
  '2019': 10,
  '2020': 15,
  '2021': 18,
  '2022': 22,
  '2023': 42,
  '2024': 87,
  '2025': 83,
  '2026': 16,
};

describe('the official list', () => {
  it.each(Object.entries(counts))('has lost no row of %s: there were %i', (year, count) => {
    expect(rows.filter(({ date }) => date.startsWith(year)).length).toBeGreaterThanOrEqual(count);
  });

  it('has one file for each year, and no other', () => {
    const years = new Set(rows.map(({ date }) => date.slice(0, 4)));
    expect(readdirSync('content/register')).toEqual([...years].map((year) => `${year}.yaml`));
  });

  it('is sorted by date', () => {
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
  });

  it('has unique row identifiers', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('gives the same themes to the same words', () => {
    const themesOf = new Map<string, Set<string>>();
    for (const { subject = '', breaches, themes } of rows) {
      if (themes === undefined) continue;
      const words = [subject, ...breaches].join(' ; ').toLowerCase();
      themesOf.set(words, (themesOf.get(words) ?? new Set()).add(themes.toSorted().join()));
    }
    expect([...themesOf].filter(([, themes]) => themes.size > 1).map(([words]) => words)).toEqual([]);
  });
});

describe('each row of the list', () => {
  it('belongs to one decision: no row is matched twice or lost', () => {
    const covered = corpus.decisions.flatMap((decision) => decision.rows.map(({ id }) => id));
    expect(covered.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  it('belongs to the decision that it names, or is register-only', () => {
    const astray = corpus.decisions.flatMap(({ key, article, rows: own }) =>
      own.filter(({ decision }) => (article === null ? decision !== undefined : decision !== key)).map(({ id }) => id),
    );
    expect(astray).toEqual([]);
  });
});

describe('the fines and liquidated penalties of our decisions on the list', () => {
  /** Euros pronounced in a year; appeals do not change this total. */
  const pronounced = (year: string) =>
    corpus.decisions
      .filter(({ decided, rows: own }) => decided.startsWith(year) && own.length > 0)
      .reduce((sum, { fine, liquidation }) => sum + (fine ?? 0) + (liquidation ?? 0), 0);

  it.each([
    ['2020', 138_489_300],
    ['2021', 214_106_000],
    ['2022', 101_277_900],
    ['2023', 89_179_500],
    ['2024', 55_212_400],
  ])('for %s add up to the official total: %i', (year, amount) => {
    expect(pronounced(year)).toBe(amount);
    expect(corpus.officialTotals.get(year)?.amount).toBe(amount);
  });

  it('for 2025 add up to it with the 17 000 € deduced for a garbled cell', () => {
    expect(pronounced('2025')).toBe(486_822_500);
    expect(corpus.officialTotals.get('2025')?.amount).toBe(486_839_500);
    const unknown = rows.filter(({ measures }) => measures.length === 0);
    expect(unknown.map(({ id, procedure, fine, deduced }) => [id, procedure, fine, deduced?.fine])).toEqual([
      ['r-2025-11-27-3', 'simplifiee', null, 17_000],
    ]);
    expect(coverageByYear(corpus).find(({ year }) => year === '2025')?.missing).toEqual({ sanctions: 0, amount: 0 });
  });

  it('include no other deduced fine', () => {
    expect(rows.flatMap(({ id, deduced }) => (deduced ? [id] : []))).toEqual(['r-2025-11-27-3']);
  });
});

describe('the appeals of the register-only rows', () => {
  const appealed = () => corpus.decisions.filter(({ article, appeals }) => article === null && appeals.length > 0);

  it('concern ten decisions, with these outcomes', () => {
    expect(appealed().map(({ rows: own, appeals }) => [own[0]?.id, appeals[0]?.number, appeals[0]?.outcome])).toEqual([
      ['r-2024-01-25', '492943', 'rejet'],
      ['r-2023-02-08-3', '473254', 'rejet'],
      ['r-2017-05-18-1', '412589', 'rejet'],
      ['r-2016-03-10', '399922', 'annulation'],
      ['r-2015-11-05', '396050', 'rejet'],
      ['r-2015-02-12-3', '389448', 'rejet'],
      ['r-2014-08-07-2', '385019', 'rejet'],
      ['r-2014-01-03', null, 'desistement'],
      ['r-2013-05-30', '371196', 'rejet'],
      ['r-2011-09-21', '353193', 'rejet'],
    ]);
  });

  it('leave nothing of the fine of 10 March 2016', () => {
    const annulled = corpus.decisions.find(({ key }) => key === '2016-054');
    expect(annulled && [annulled.fine, fineInForce(annulled), statusOf(annulled)]).toEqual([100_000, 0, 'annulled']);
  });
});

describe('the number of rows', () => {
  const sanctions = (year: string) =>
    rows.filter(
      ({ date, measures }) => date.startsWith(year) && !measures.some((one) => facts[one].kind === 'outcome'),
    );

  it.each([
    ['2018', 11, null],
    ['2019', 8, null],
    ['2020', 14, null],
    ['2021', 18, null],
    ['2022', 21, 4],
    ['2023', 42, 24],
    ['2024', 87, 69],
    ['2025', 83, 67],
  ])('with a sanction in %s equals the count of the CNIL: %i', (year, count, simplified) => {
    expect(sanctions(year)).toHaveLength(count);
    expect(sanctions(year).filter(({ procedure }) => procedure === 'simplifiee')).toHaveLength(simplified ?? 0);
    expect(corpus.officialTotals.get(year)).toMatchObject({ sanctions: count, simplified });
  });
});
