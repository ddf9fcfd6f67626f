/** Counts the rows of the official list with and without an article, and compares each year's totals with the CNIL's. */
import { group, sum } from 'd3-array';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { refusesToSanction } from '../schema/measures.ts';
import type { Announcement, OfficialTotal } from '../schema/official-totals.ts';
import { type Absence, absenceReason, lastListedDay, type RegisterRow } from '../schema/register.ts';
import { type DecisionRow, decisionRows } from './decisions.ts';
import { perCorpus } from './per-corpus.ts';

export interface Ledger {
  /** Day of the state of the list, `YYYY-MM-DD`. */
  readonly state: string;
  readonly source: { readonly url: string; readonly title: string; readonly readOn?: string | undefined };
  readonly rows: number;
  /** Rows with an article, and the number of their decisions (two bodies of one decision have a row each). */
  readonly covered: number;
  readonly coveredDecisions: number;
  readonly alone: number;
  /** Sanctions announced only by their number, newest first, with the number on the list. */
  readonly announced: readonly AnnouncedSanctions[];
  /** Our decisions that are not on the list, with the reason; newest first. */
  readonly offList: readonly { readonly reason: Absence; readonly why: string | null; readonly row: DecisionRow }[];
}

/** An announcement of the CNIL, and how many of its sanctions are on the list. */
export type AnnouncedSanctions = Announcement & { readonly listed: number };

/** Totals of a year, beside those that the CNIL published. Amounts in euros, as pronounced. */
export interface YearCoverage {
  readonly year: string;
  /** Whether the site has a page for this year, which is true when it has decisions. */
  readonly hasPage: boolean;
  readonly official: OfficialTotal | null;
  /** All rows of the list: sanctions in the CNIL's sense, and rows without a sanction. */
  readonly rows: number;
  readonly simplified: number;
  /** Rows without a sanction: `relaxe`, `non-lieu`, `abandon-des-poursuites`. */
  readonly withoutSanction: number;
  readonly fines: number;
  readonly liquidations: number;
  /** Fines with an unreadable amount on the list, deduced from the totals of the CNIL. No other sum includes them. */
  readonly deduced: number;
  /** Fines of the list whose amount neither the list nor an article gives. */
  readonly undisclosed: number;
  /** Our totals, with deduced amounts, minus those of the CNIL; null when it published none. */
  readonly missing: { readonly sanctions: number | null; readonly amount: number | null };
}

/** The ledger of a corpus; null without an official list. */
export const ledgerOf = perCorpus((corpus): Ledger | null => {
  const { register } = corpus;
  if (!register) return null;
  const listed = corpus.decisions.filter(({ rows }) => rows.length > 0);
  const covered = listed.filter(({ article }) => article !== null);
  const lastDay = lastListedDay(register.rows) ?? register.state;
  const off = corpus.decisions.filter(({ rows }) => rows.length === 0);
  return {
    state: register.state,
    source: register.source,
    rows: register.rows.length,
    covered: sum(covered, ({ rows }) => rows.length),
    coveredDecisions: covered.length,
    alone: listed.length - covered.length,
    announced: announcedSanctions(corpus),
    offList: off.flatMap((decision) => {
      const reason = absenceReason(decision, lastDay);
      const [row] = decisionRows([decision], corpus);
      return reason === null || !row ? [] : [{ reason, why: decision.offRegister ?? null, row }];
    }),
  };
});

/** Sanctions that the CNIL announced by their number, newest first. */
export function announcedSanctions({
  officialTotals,
  register,
}: Pick<Corpus, 'officialTotals' | 'register'>): AnnouncedSanctions[] {
  return [...officialTotals.values()]
    .flatMap(({ announced }) => announced.map((one) => ({ ...one, listed: listedOf(one, register?.rows ?? []) })))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** Number of rows that an announcement may count: those of its procedure and period. */
function listedOf({ since, date, procedure }: Announcement, rows: readonly RegisterRow[]): number {
  return rows.filter((row) => row.procedure === procedure && row.date >= since && row.date <= date).length;
}

/** Every year of the list or of the official totals, newest first. */
export const coverageByYear = perCorpus((corpus): YearCoverage[] => {
  const listed = corpus.decisions.filter(({ rows }) => rows.length > 0);
  const byYear = group(listed, ({ decided }) => decided.slice(0, 4));
  const years = new Set([...byYear.keys(), ...corpus.officialTotals.keys()]);
  return [...years]
    .toSorted((a, b) => (a < b ? 1 : -1))
    .map((year) => ({
      ...coverage(year, byYear.get(year) ?? [], corpus.officialTotals.get(year) ?? null),
      hasPage: corpus.decisions.some(({ decided }) => decided.startsWith(year)),
    }));
});

function coverage(
  year: string,
  decisions: readonly Decision[],
  official: OfficialTotal | null,
): Omit<YearCoverage, 'hasPage'> {
  const rows = decisions.flatMap((decision) => decision.rows);
  const withoutSanction = rows.filter(({ measures }) => refusesToSanction(measures)).length;
  const fines = sum(decisions, ({ fine }) => fine);
  const liquidations = sum(decisions, ({ liquidation }) => liquidation);
  const deduced = sum(rows, (row) => row.deduced?.fine ?? null);
  return {
    year,
    official,
    rows: rows.length,
    simplified: rows.filter(({ procedure }) => procedure === 'simplifiee').length,
    withoutSanction,
    fines,
    liquidations,
    deduced,
    undisclosed: decisions.filter(({ fine, measures }) => fine === null && measures.includes('amende')).length,
    missing: {
      sanctions: difference(rows.length - (official?.countsDismissals ? 0 : withoutSanction), official?.sanctions),
      amount: difference(fines + liquidations + deduced, official?.amount),
    },
  };
}

function difference(held: number, announced: number | null | undefined): number | null {
  return announced === null || announced === undefined ? null : held - announced;
}
