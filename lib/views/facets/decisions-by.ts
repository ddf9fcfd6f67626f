/** The decisions and the articles of each term of each facet, computed once for all pages. */
import type { Article, Decision } from '../../schema/corpus.ts';
import { grouped } from '../grouped.ts';
import { perCorpus } from '../per-corpus.ts';
import { type FacetName, mapFacets } from './names.ts';
import { type Facet, facets, type PagedFacet } from './table.ts';

/** By facet, then by slug. Each list is in the order of the corpus, newest first, without repetition. */
type Lists<T> = Readonly<Record<FacetName, ReadonlyMap<string, readonly T[]>>>;

/** Decisions with a term, or with a term that it contains. A term without decisions is absent. */
export const decisionsBy = perCorpus(
  ({ decisions }): Lists<Decision> => listsOf(decisions, ({ values, whole }) => gathered(values, whole)),
);

/** The same, plus the decisions in which a judge set the term aside. */
export const decisionsOnceBy = perCorpus(
  ({ decisions }): Lists<Decision> =>
    listsOf(decisions, ({ values, everHeld = values, whole }) => gathered(everHeld, whole)),
);

/**
 * Articles in the feed of a term: those whose decisions have or had it, and, for facets with `feedOfMentions`, those
 * that mention it.
 */
export const articlesBy = perCorpus(
  ({ articles }): Lists<Article> =>
    listsOf(articles, ({ values, everHeld = values, whole, mentions, feedOfMentions }: Partial<PagedFacet> & Facet) => {
      const terms = gathered(everHeld, whole);
      const mentioned = feedOfMentions && mentions ? mentions : () => [];
      return (article) => [...article.decisions.flatMap(terms), ...mentioned(article)];
    }),
);

function gathered(values: (decision: Decision) => readonly string[], whole: Facet['whole']) {
  return (decision: Decision) => values(decision).flatMap((slug) => (whole ? [slug, whole(slug)] : [slug]));
}

function listsOf<T>(elements: readonly T[], termsOf: (facet: Facet) => (element: T) => readonly string[]): Lists<T> {
  return mapFacets((name) => grouped(elements, termsOf(facets[name])));
}
