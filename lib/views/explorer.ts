/** The data of the explorer in the reader's browser: every decision, column by column, each label only once. */
import { alphabetical } from '../format.ts';
import { englishRoutes, pageOf, routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { isUndisclosed, pageInYear } from './decisions.ts';
import { type ExplorerTerms, explorerTerms, type PackedFacet, packedFacets, termsIn } from './explorer-terms.ts';
import { type Facet, type FacetTerm, facets, keyOf, type PagedName, pagedNames } from './facets/table.ts';
import { statusNote } from './labels.ts';
import { type Edition, frenchEdition } from './words/edition.ts';

/** Indices of the terms of a decision; a single one is not in a list. */
export type Cell = number | readonly number[];

/** One value per decision in each column, in the order of the corpus: newest first. */
export interface ExplorerColumns extends Readonly<Record<keyof ExplorerTerms, readonly Cell[]>> {
  /** `YYYY-MM-DD`. */
  readonly decided: readonly string[];
  readonly number: readonly (string | null)[];
  /** Identifier of a decision that has no number or no article; null otherwise. */
  readonly id: readonly (string | null)[];
  /** Slug of its article, or the address of an article that has no page in the edition; null when it has none. */
  readonly article: readonly (string | null)[];
  /**
   * For a decision without an article, the end of the address of the page of its year that shows it: `page/2/`; empty
   * for the first page.
   */
  readonly yearPage: readonly string[];
  /** Index of the words that say where the decision stands. */
  readonly note: readonly number[];
  /** Words of the official list. The search reads them; rows show them when the decision has no article. */
  readonly words: readonly Cell[];
  /** Euros as pronounced, euros in force, euros of a liquidated penalty. */
  readonly fine: readonly (number | null)[];
  readonly fineInForce: readonly (number | null)[];
  readonly liquidation: readonly (number | null)[];
  /** 1 for a fine whose amount was not disclosed. */
  readonly undisclosed: readonly (0 | 1)[];
}

export interface ExplorerPayload {
  /**
   * Addresses of pages; `*` is the place of the slug. `year` shows the decisions without an article, in French in every
   * edition; a facet without an address has no page in the edition.
   */
  readonly addresses: Readonly<Record<'article' | 'year' | 'organisme' | 'fondement', string>> &
    Readonly<Partial<Record<PagedName, string>>>;
  readonly terms: ExplorerTerms;
  readonly words: readonly string[];
  /** « confirmée », « aucun recours connu au 23/11/2026 ». */
  readonly notes: readonly string[];
  readonly columns: ExplorerColumns;
}

/** The payload of a corpus, in the words of an edition. */
export function explorerPayload(corpus: Corpus, edition = frenchEdition(corpus)): ExplorerPayload {
  const terms = explorerTerms(corpus);
  const words = [...new Set(corpus.decisions.flatMap(listWords))].toSorted(alphabetical);
  const notes = notesOf(corpus, edition);
  const { format, language } = edition.words;
  return {
    addresses: language === 'fr' ? frenchAddresses : englishAddresses,
    terms: language === 'fr' ? terms : termsIn(edition, terms),
    words: words.map((word) => format.typeset(edition.breach(edition.bodyKind(word)))),
    notes,
    columns: columnsOf(corpus, terms, words, notes, edition),
  };
}

const frenchAddresses: ExplorerPayload['addresses'] = {
  ...(Object.fromEntries(pagedNames.map((name) => [name, facets[name].page('*')])) as Record<PagedName, string>),
  article: routes.article('*'),
  year: routes.year('*'),
};

const englishAddresses: ExplorerPayload['addresses'] = {
  article: englishRoutes.case('*'),
  year: routes.year('*'),
  organisme: englishRoutes.organisation('*'),
  fondement: englishRoutes.provision('*'),
};

function notesOf(corpus: Corpus, edition: Edition): string[] {
  return [...new Set(corpus.decisions.map((decision) => statusNote(decision, corpus, edition)))].toSorted(alphabetical);
}

function columnsOf(
  corpus: Corpus,
  terms: ExplorerTerms,
  words: readonly string[],
  notes: readonly string[],
  edition: Edition,
): ExplorerColumns {
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
    article: column(({ article }) => (article === null ? null : articleIn(edition, article))),
    yearPage: column((decision) => (decision.article === null ? pageOf('', pageInYear(decision, corpus)) : '')),
    ...(Object.fromEntries(packedFacets.map((name) => [name, facet(facets[name], terms[name])])) as Record<
      PackedFacet,
      Cell[]
    >),
    note: column((decision) => notes.indexOf(statusNote(decision, corpus, edition))),
    words: cells(words, listWords),
    fine: column(({ fine }) => fine),
    fineInForce: column(fineInForce),
    liquidation: column(({ liquidation }) => liquidation),
    undisclosed: column((decision) => (isUndisclosed(decision) ? 1 : 0)),
  };
}

function articleIn({ article, words }: Edition, slug: string): string {
  const address = article(slug);
  return words.language === 'en' && address === routes.article(slug) ? address : slug;
}

/**
 * The CNIL's own words for the breaches of a decision; and, if it has an article, for the kind of body. Without an
 * article, these words are already the label of the body.
 */
function listWords({ article, rows }: Decision): string[] {
  return rows.flatMap(({ body, breaches }) => [...(article === null ? [] : [body]), ...breaches]);
}
