/** What the explorer needs in the reader's browser: every decision, column by column, each label said once. */
import { alphabetical } from '../format.ts';
import { pageOf, routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { isUndisclosed, pageInYear } from './decisions.ts';
import { type ExplorerTerms, explorerTerms, type PackedFacet, packedFacets } from './explorer-terms.ts';
import { type Facet, type FacetTerm, facets, keyOf, type PagedName, pagedNames } from './facets/table.ts';
import { fineInForce } from '../schema/in-force.ts';

/** Indices of the terms of a decision; one alone is not wrapped. */
export type Cell = number | readonly number[];

/** One value a decision in each column, in the order of the corpus: newest first. */
export interface ExplorerColumns extends Readonly<Record<keyof ExplorerTerms, readonly Cell[]>> {
  /** `YYYY-MM-DD`. */
  readonly decided: readonly string[];
  readonly number: readonly (string | null)[];
  /** Identifier where there is no number, and of every light record. */
  readonly id: readonly (string | null)[];
  /** Slug of its article; null for a light record. */
  readonly article: readonly (string | null)[];
  /** What follows the address of its year on the way to a light record: `page/2/`; nothing where its first page shows it. */
  readonly yearPage: readonly string[];
  /** Words of the official list: looked for; and shown where the list alone tells the decision. */
  readonly words: readonly Cell[];
  /** Euros as pronounced, euros in force, euros of a liquidated penalty. */
  readonly fine: readonly (number | null)[];
  readonly fineInForce: readonly (number | null)[];
  readonly liquidation: readonly (number | null)[];
  /** 1 for a fine whose amount was not disclosed. */
  readonly undisclosed: readonly (0 | 1)[];
}

export interface ExplorerPayload {
  /** Addresses of pages, `*` standing for what names the page. */
  readonly addresses: Readonly<Record<'article' | PagedName, string>>;
  readonly terms: ExplorerTerms;
  readonly words: readonly string[];
  readonly columns: ExplorerColumns;
}

/** The payload of a corpus. */
export function explorerPayload(corpus: Corpus): ExplorerPayload {
  const terms = explorerTerms(corpus);
  const words = [...new Set(corpus.decisions.flatMap(listWords))].toSorted(alphabetical);
  return {
    addresses: {
      article: routes.article('*'),
      ...(Object.fromEntries(pagedNames.map((name) => [name, facets[name].page('*')])) as Record<PagedName, string>),
    },
    terms,
    words,
    columns: columnsOf(corpus, terms, words),
  };
}

function columnsOf(corpus: Corpus, terms: ExplorerTerms, words: readonly string[]): ExplorerColumns {
  const column = <T>(value: (decision: Decision) => T): T[] => corpus.decisions.map(value);
  const cells = (names: readonly string[], namesOf: (decision: Decision) => readonly (string | null)[]): Cell[] => {
    const places = new Map(names.map((name, i) => [name, i]));
    return column((decision) => {
      const found = namesOf(decision).flatMap((name) => places.get(name ?? '') ?? []);
      return found.length === 1 ? (found[0] ?? found) : found;
    });
  };
  const facet = ({ keys, values }: Facet, own: readonly FacetTerm[]): Cell[] =>
    cells(own.map(keyOf), (decision) => keys?.(decision, corpus) ?? values(decision));
  return {
    decided: column(({ decided }) => decided),
    number: column(({ number }) => number),
    id: column(({ id }) => id ?? null),
    article: column(({ article }) => article),
    yearPage: column((decision) => (decision.article === null ? pageOf('', pageInYear(decision, corpus)) : '')),
    ...(Object.fromEntries(packedFacets.map((name) => [name, facet(facets[name], terms[name])])) as Record<
      PackedFacet,
      Cell[]
    >),
    words: cells(words, listWords),
    fine: column(({ fine }) => fine),
    fineInForce: column(fineInForce),
    liquidation: column(({ liquidation }) => liquidation),
    undisclosed: column((decision) => (isUndisclosed(decision) ? 1 : 0)),
  };
}

/**
 * The CNIL's own words on a decision: its breaches; and, where an article tells it, the kind of body, which is not its
 * name there as it is for a light record.
 */
function listWords({ article, rows }: Decision): string[] {
  return rows.flatMap(({ body, breaches }) => [...(article === null ? [] : [body]), ...breaches]).map(typeset);
}
