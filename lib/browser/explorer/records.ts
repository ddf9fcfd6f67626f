/** The decisions in the form that the explorer computes with: the payload, unpacked once. */
import { NBSP } from '../../format.ts';
import { yearFraction } from '../../views/charts/drawing.ts';
import type { Cell, ExplorerColumns, ExplorerPayload } from '../../views/explorer.ts';
import type { ExplorerTerms } from '../../views/explorer-terms.ts';
import { type FacetName, mapFacets } from '../../views/facets/names.ts';
import type { FacetTerm } from '../../views/facets/table.ts';
import { fold } from './fold.ts';

export interface Records {
  readonly payload: ExplorerPayload;
  readonly columns: ExplorerColumns;
  readonly terms: ExplorerTerms & { readonly annee: readonly FacetTerm[] };
  /** Indices of the terms of each decision: a paragraph also counts for its whole article. */
  readonly cells: Readonly<Record<FacetName, readonly (readonly number[])[]>>;
  /** Folded texts that the free-text search reads. */
  readonly texts: readonly string[];
  /** Year of each decision plus the fraction of the year, from 0 to 1. */
  readonly instants: readonly number[];
}

/** Unpacks a payload. */
export function readRecords(payload: ExplorerPayload): Records {
  const { columns, terms } = payload;
  const years = [...new Set(columns.decided.map(yearOf))];
  return {
    payload,
    columns,
    terms: { ...terms, annee: years.map((year) => ({ slug: year, label: year })) },
    cells: {
      ...mapFacets((name) => (name === 'annee' ? [] : columns[name].map(indices))),
      annee: columns.decided.map((day) => [years.indexOf(yearOf(day))]),
      fondement: withArticles(columns.fondement, terms.fondement),
    },
    texts: textsOf(payload),
    instants: columns.decided.map(yearFraction),
  };
}

/** The label of a value of a filter, « RGPD, art. 5-1-c » for a provision; null for a slug that no decision has. */
export function termLabel({ terms }: Records, name: FacetName, slug: string): string | null {
  const provision = name === 'fondement' ? terms.fondement.find((term) => term.slug === slug) : undefined;
  if (provision) return `${provision.text}${NBSP}${provision.label}`;
  return terms[name].find((term) => term.slug === slug)?.label ?? null;
}

/** The number of a decision, or its identifier. */
export function keyOf({ columns }: Records, i: number): string {
  return columns.number[i] ?? columns.id[i] ?? '';
}

/** The indices of a cell, as a list. */
export function indices(cell: Cell | undefined): readonly number[] {
  return cell === undefined ? [] : typeof cell === 'number' ? [cell] : cell;
}

/** The terms of a cell. */
export function termsOf<T>(terms: readonly T[], cell: Cell | undefined): T[] {
  return indices(cell).flatMap((i) => terms[i] ?? []);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** The provisions of each decision, with the whole articles that contain them. */
function withArticles(column: readonly Cell[], terms: ExplorerTerms['fondement']): number[][] {
  const wholes = terms.map(({ whole }) => terms.findIndex(({ slug }) => slug === whole));
  return column.map((cell) => {
    const held = indices(cell);
    const gathering = held.flatMap((i) => wholes[i] ?? []).filter((i) => i >= 0);
    return [...new Set([...held, ...gathering])];
  });
}

/**
 * Number, identifier, names, other names and words of the official list of each decision, separated so that a search
 * does not match across two of them.
 */
function textsOf({ terms, words, columns }: ExplorerPayload): string[] {
  const bodies = terms.organisme.map(({ label, aliases = [] }) => [label, ...aliases].map(fold).join('\n'));
  const folded = words.map(fold);
  return columns.number.map((number, i) =>
    [
      fold(number ?? columns.id[i] ?? ''),
      ...indices(columns.organisme[i]).map((body) => bodies[body]),
      ...indices(columns.words[i]).map((word) => folded[word]),
    ].join('\n'),
  );
}
