import { describe, expect, it } from 'vitest';
import { OfficialTotal } from '#lib/schema/official-totals.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { NEVER_READ, SourcesFile } from '#lib/schema/sources.ts';
import { currencyOf, isCurrent } from '#lib/views/currency.ts';

const read = (day: string) => ({ ...NEVER_READ, read: day });
const announced = OfficialTotal.parse({
  sanctions: null,
  simplified: null,
  amount: null,
  sources: [],
  announced: [
    {
      date: '2026-07-06',
      since: '2026-01-01',
      procedure: 'simplifiee',
      sanctions: 3,
      amount: null,
      source: {
        url: 'https://www.cnil.fr/fr/trois',
        title: 'Trois nouvelles sanctions',
        kind: 'official',
        read: 'communique',
        readOn: '2026-07-06',
        proves: 'nombre',
      },
    },
  ],
});
const officialTotals = new Map<string, OfficialTotal>();
const sources = (facts: Record<string, unknown> = {}) =>
  SourcesFile.parse({
    'cnil-list': { ...read('2026-10-20'), state: '2026-04-14' },
    dila: read('2026-10-25'),
    'conseil-etat': read('2026-11-01'),
    news: read('2026-11-02'),
    ...facts,
  });

function row(date: string, procedure: RegisterRow['procedure'] = 'simplifiee'): RegisterRow {
  return {
    id: `r-${date}`,
    date,
    body: 'A',
    procedure,
    breaches: [],
    outcome: 'Relaxe',
    measures: ['relaxe'],
    fine: null,
    liquidation: null,
  };
}
const register = (...rows: readonly RegisterRow[]) => ({
  state: '2026-04-14',
  source: {
    url: 'https://www.cnil.fr/liste',
    title: 'Liste',
    kind: 'official' as const,
    read: 'communique' as const,
    readOn: '2026-04-14',
    proves: 'tout',
  },
  rows,
});

describe('currencyOf', () => {
  it('gives the day of each reading, and marks as late a source read more than 45 days ago', () => {
    const currency = currencyOf({ sources: sources(), register: null, officialTotals }, '2026-12-04');
    expect(currency).toEqual({
      sources: [
        { source: 'cnil-list', read: '2026-10-20', state: '2026-04-14', late: false },
        { source: 'dila', read: '2026-10-25', state: null, late: false },
        { source: 'conseil-etat', read: '2026-11-01', state: null, late: false },
        { source: 'news', read: '2026-11-02', state: null, late: false },
      ],
      since: '2026-10-20',
      missing: [],
    });
    expect(currency && isCurrent(currency)).toBe(true);
    const next = currencyOf({ sources: sources(), register: null, officialTotals }, '2026-12-05');
    expect(next?.sources.map(({ late }) => late)).toEqual([true, false, false, false]);
    expect(next && isCurrent(next)).toBe(false);
  });

  it('is never current while one source was never read', () => {
    const currency = currencyOf(
      { sources: sources({ dila: NEVER_READ }), register: null, officialTotals },
      '2026-11-10',
    );
    expect(currency?.since).toBeNull();
    expect(currency && isCurrent(currency)).toBe(false);
  });

  it('counts the announced sanctions that the list lacks, with the same procedure and days', () => {
    const world = (...rows: readonly RegisterRow[]) =>
      currencyOf(
        { sources: sources(), register: register(...rows), officialTotals: new Map([['2026', announced]]) },
        '2026-11-10',
      );
    const some = world(row('2026-01-15'), row('2025-12-31'), row('2026-07-07'), row('2026-03-12', 'ordinaire'));
    expect(some?.missing).toMatchObject([{ listed: 1, sanctions: 3, source: { title: 'Trois nouvelles sanctions' } }]);
    expect(some && isCurrent(some)).toBe(false);
    expect(world(row('2026-01-15'), row('2026-02-15'), row('2026-07-06'))?.missing).toEqual([]);
  });

  it('is null when the content has read no source', () => {
    expect(currencyOf({ sources: null, register: null, officialTotals }, '2026-11-10')).toBeNull();
  });
});
