/** Joins the official list to the decisions of the articles: rows that an article covers, and register-only rows. */
import type { Decision } from '../../schema/corpus.ts';
import type { RegisterRow, RegisterYear } from '../../schema/register.ts';

/** The rows of each decision that an article covers, by the key of the decision. */
export function rowsByDecision(years: readonly RegisterYear[]): ReadonlyMap<string, readonly RegisterRow[]> {
  const rows = new Map<string, RegisterRow[]>();
  for (const row of years.flatMap((year) => year.rows)) {
    if (row.decision === undefined) continue;
    rows.set(row.decision, [...(rows.get(row.decision) ?? []), row]);
  }
  return rows;
}

/** Key of the decision of a register-only row: its number, or the identifier of the row. */
export function rowKey({ number, id }: RegisterRow): string {
  return number ?? id;
}

/** The register-only rows, as decisions: the facts of the list, and the appeals. */
export function registerOnlyDecisions(years: readonly RegisterYear[]): Decision[] {
  return years.flatMap(({ source, rows }) =>
    rows.flatMap((row) => (row.decision === undefined ? [registerOnlyDecision(row, source)] : [])),
  );
}

function registerOnlyDecision(row: RegisterRow, source: RegisterYear['source']): Decision {
  return {
    key: rowKey(row),
    article: null,
    rows: [row],
    number: row.number ?? null,
    id: row.id,
    ...(row.legifrance === undefined ? {} : { legifrance: row.legifrance }),
    authority: 'cnil',
    decided: row.date,
    published: null,
    procedure: row.procedure,
    measures: row.measures,
    respondents: [{ organisation: null, name: null, country: null, fine: row.fine, turnover: null }],
    body: row.body,
    fine: row.fine,
    liquidation: row.liquidation,
    dailyPenalty: null,
    deadline: null,
    sector: row.sector ?? null,
    provisions: [],
    holdings: [],
    themes: row.themes ?? [],
    appeals: row.appeals ?? [],
    namedForYears: null,
    sources: [source, ...(row.sources ?? [])],
  };
}
