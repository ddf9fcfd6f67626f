/** Filters, counts and sorts the decisions, and adds up their amounts. */
import type { Totals } from '../../views/decisions.ts';
import { type FacetName, facetNames, mapFacets } from '../../views/facets/names.ts';
import { matcher } from './fold.ts';
import { indices, type Records } from './records.ts';
import type { Order, Selection, Sort } from './selection.ts';

export interface Selected {
  /** Indices of the decisions of the selection, in the chosen order. */
  readonly shown: readonly number[];
  /** For each term, how many decisions it would show with the other filters unchanged. */
  readonly counts: Readonly<Record<FacetName, readonly number[]>>;
  /** For each body, how many of them are fines: the others close an order, or have another measure. */
  readonly fines: readonly number[];
}

/** The decisions of a selection. */
export function select(records: Records, selection: Selection): Selected {
  const wanted = facetNames.filter((name) => selection.facets[name].length > 0).map(wantedIn(records, selection));
  const counts = mapFacets((name) => records.terms[name].map(() => 0));
  const fines = [...counts.organisme];
  const { fine, undisclosed } = records.columns;
  const count = (name: FacetName, i: number) => {
    countIn(counts[name], records.cells[name][i]);
    if (name === 'organisme' && (fine[i] || undisclosed[i])) countIn(fines, records.cells[name][i]);
  };
  const passes = restOf(records, selection);
  const shown: number[] = [];
  for (let i = 0; i < records.texts.length; i++) {
    if (!passes(i)) continue;
    const refusing = wanted.filter(({ refuses }) => refuses(i));
    const [first] = refusing;
    if (first === undefined) {
      shown.push(i);
      for (const name of facetNames) count(name, i);
    } else if (refusing.length === 1) count(first.name, i);
  }
  return { shown: sorted(records, shown, selection.sort, selection.order), counts, fines };
}

/** The filters in use, each with a test of whether it excludes a decision. An unknown slug excludes every decision. */
function wantedIn({ terms, cells }: Records, { facets }: Selection) {
  return (name: FacetName) => {
    const chosen = terms[name].map(({ slug }) => facets[name].includes(slug));
    return { name, refuses: (i: number) => !cells[name][i]?.some((term) => chosen[term]) };
  };
}

/** The conditions that are not facets: text and amount. A decision without an amount is outside every range. */
function restOf({ texts, columns }: Records, { q, min, max }: Selection): (i: number) => boolean {
  const matches = matcher(q);
  const within = (amount: number | null | undefined) =>
    typeof amount === 'number' && amount >= (min ?? 0) && amount <= (max ?? Infinity);
  const ranged = min !== null || max !== null;
  return (i) => (!ranged || within(columns.fineInForce[i])) && matches(texts[i] ?? '');
}

function countIn(counts: number[], terms: readonly number[] | undefined): void {
  for (const term of terms ?? []) counts[term] = (counts[term] ?? 0) + 1;
}

/** Decisions are newest first, and equal ones remain so. Decisions without an amount come last in both orders. */
function sorted({ columns }: Records, shown: number[], sort: Sort, order: Order): number[] {
  const sign = order === 'asc' ? 1 : -1;
  if (sort === 'date') return order === 'asc' ? shown.reverse() : shown;
  if (sort === 'organisme') {
    const rank = columns.organisme.map((cell) => indices(cell)[0] ?? 0);
    return shown.sort((a, b) => sign * ((rank[a] ?? 0) - (rank[b] ?? 0)) || a - b);
  }
  const none = sign * Infinity;
  const key = columns.fineInForce.map((amount) => amount ?? none);
  return shown.sort((a, b) => {
    const [left = none, right = none] = [key[a], key[b]];
    return left === right ? a - b : sign * (left - right);
  });
}

/** The totals of a selection. */
export function totalsOf({ columns, cells, terms }: Records, shown: readonly number[]): Totals {
  const cnil = terms.autorite.findIndex(({ slug }) => slug === 'cnil');
  const due = shown.filter((i) => (columns.fineInForce[i] ?? 0) > 0);
  const sum = (column: readonly (number | null)[], of: readonly number[]) =>
    of.reduce((total, i) => total + (column[i] ?? 0), 0);
  const fines = (of: readonly number[]) => ({ fines: of.length, finesInForce: sum(columns.fineInForce, of) });
  return {
    decisions: shown.length,
    ...fines(due),
    foreign: fines(due.filter((i) => !cells.autorite[i]?.includes(cnil))),
    undisclosed: sum(columns.undisclosed, shown),
    liquidations: sum(columns.liquidation, shown),
  };
}
