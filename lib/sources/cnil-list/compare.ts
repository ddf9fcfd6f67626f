/** Compares the CNIL's page with our register: rows identical, new, reworded, gone. */

import type { Measure, Procedure } from '../../schema/decision.ts';
import type { RegisterRow } from '../../schema/register.ts';
import { UnusableSource } from '../problem.ts';
import { comparableText, matchRows, type Pair } from './match.ts';
import type { ListPage } from './page.ts';
import type { ListRow } from './row.ts';

export interface ListDifference {
  readonly field: string;
  readonly theirs: string | number | readonly string[] | null;
  readonly ours: string | number | readonly string[] | null;
}

/** A row of the list, in the format of `--format json`. */
export interface ListEntry {
  /** Identifier of our row, or a proposed one for a new row; null when the date cannot be read. */
  readonly id: string | null;
  readonly date: string | null;
  readonly body: string;
  readonly procedure: Procedure;
  readonly breaches: readonly string[];
  readonly outcome: string;
  readonly fine: number | null;
  readonly liquidation: number | null;
  readonly measures: readonly Measure[];
  readonly number: string | null;
  readonly legifrance: string | null;
  readonly differences: readonly ListDifference[];
}

/** A new row, with the year and the identifier that the register needs. */
export interface NewRow {
  readonly id: string;
  readonly row: ListRow & { readonly date: string };
}

export interface ListComparison {
  readonly identical: number;
  readonly new: readonly ListEntry[];
  readonly changed: readonly ListEntry[];
  readonly vanished: readonly ListEntry[];
  /** The new rows that can be written: those with a readable date. */
  readonly toAdd: readonly NewRow[];
}

/** Refuse the page when more rows than this are gone: the CNIL removes one at a time. */
const MAY_VANISH = { rows: 3, share: 0.1 };
/** Most new rows accepted at once; the simplified procedure makes about eighty a year. */
const MAY_ADD = 200;

/** Throws `UnusableSource` when too many of our rows are missing from the page, or too many rows are new. */
export function compareList(page: ListPage, ours: readonly RegisterRow[]): ListComparison {
  const { pairs, added, gone } = matchRows(page.rows, ours);
  if (gone.length > Math.max(MAY_VANISH.rows, ours.length * MAY_VANISH.share))
    throw new UnusableSource(
      `il manque à la page ${gone.length} de nos ${ours.length} lignes : elle n’est pas entière, ou n’est plus la même liste`,
    );
  if (ours.length > 0 && added.length > Math.max(MAY_ADD, ours.length / 2))
    throw new UnusableSource(
      `la page a ${added.length} lignes de plus que nos ${ours.length} : ce n’est pas une mise à jour de la liste`,
    );
  const compared = pairs.map((pair) => ({ pair, differences: differencesOf(pair) }));
  const position = new Map(page.rows.map((row, i) => [row, i]));
  const named = nameRows(added, ours);
  return {
    identical: compared.filter(({ differences }) => differences.length === 0).length,
    new: added.map((row) => theirEntry(row, named.get(row) ?? null, [])),
    changed: compared
      .filter(({ differences }) => differences.length > 0)
      .toSorted((a, b) => (position.get(a.pair.theirs) ?? 0) - (position.get(b.pair.theirs) ?? 0))
      .map(({ pair, differences }) => theirEntry(pair.theirs, pair.ours.id, differences)),
    vanished: gone.map(ourEntry),
    toAdd: added.flatMap((row) => {
      const id = named.get(row);
      return row.date === null || id === undefined ? [] : [{ id, row: { ...row, date: row.date } }];
    }),
  };
}

/**
 * The differences between the two, starting with the words; amounts and measures come from the words, so they are only
 * compared when the words differ.
 */
function differencesOf({ theirs, ours }: Pair): ListDifference[] {
  const differences: ListDifference[] = [];
  const hold = (field: string, their: ListDifference['theirs'], our: ListDifference['ours']) => {
    if (JSON.stringify(their) !== JSON.stringify(our)) differences.push({ field, theirs: their, ours: our });
  };
  const words = (field: string, their: string | null, our: string | null) => {
    if (comparableText(their ?? '') !== comparableText(our ?? '')) hold(field, their, our);
  };
  hold('date', theirs.date ?? theirs.writtenDate, ours.date);
  words('body', theirs.body, ours.body);
  hold('procedure', theirs.procedure, ours.procedure);
  words('subject', theirs.subject, ours.subject ?? null);
  if (theirs.breaches.map(comparableText).join('\n') !== ours.breaches.map(comparableText).join('\n'))
    hold('breaches', theirs.breaches, ours.breaches);
  if (comparableText(theirs.outcome) !== comparableText(ours.outcome)) {
    hold('outcome', theirs.outcome, ours.outcome);
    hold('fine', theirs.fine, ours.fine);
    hold('liquidation', theirs.liquidation, ours.liquidation);
    hold('measures', theirs.measures.toSorted(), ours.measures.toSorted());
  }
  // Our number may come from another source than the list.
  if (theirs.number !== null) hold('number', theirs.number, ours.number ?? null);
  hold('legifrance', theirs.legifrance, ours.legifrance ?? null);
  return differences;
}

/** Identifiers of new rows: the date, and the next rank of that date in the register. */
function nameRows(added: readonly ListRow[], ours: readonly RegisterRow[]): Map<ListRow, string> {
  const named = new Map<ListRow, string>();
  const taken = new Set(ours.map(({ id }) => id));
  for (const date of new Set(added.flatMap((row) => row.date ?? []))) {
    const rows = added.filter((row) => row.date === date);
    const base = `r-${date}`;
    const known = ours.filter(({ id }) => id === base || id.startsWith(`${base}-`));
    let rank = Math.max(0, ...known.map(({ id }) => Number(id.slice(base.length + 1) || 1)));
    for (const row of rows) {
      rank += 1;
      const id = known.length === 0 && rows.length === 1 ? base : `${base}-${rank}`;
      if (taken.has(id)) throw new Error(`the identifier ${id} is taken`);
      taken.add(id);
      named.set(row, id);
    }
  }
  return named;
}

function theirEntry(row: ListRow, id: string | null, differences: readonly ListDifference[]): ListEntry {
  const { date, body, procedure, breaches, outcome, fine, liquidation, measures, number, legifrance } = row;
  return { id, date, body, procedure, breaches, outcome, fine, liquidation, measures, number, legifrance, differences };
}

function ourEntry(row: RegisterRow): ListEntry {
  const { id, date, body, procedure, breaches, outcome, fine, liquidation, measures } = row;
  return {
    id,
    date,
    body,
    procedure,
    breaches,
    outcome,
    fine,
    liquidation,
    measures,
    number: row.number ?? null,
    legifrance: row.legifrance ?? null,
    differences: [],
  };
}
