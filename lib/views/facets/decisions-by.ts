/** The decisions and the articles of each term of each facet, read once for all the pages that show them. */
import type { Article, Decision } from '../../schema/corpus.ts';
import { grouped } from '../grouped.ts';
import { perCorpus } from '../per-corpus.ts';
import { type FacetName, mapFacets } from './names.ts';
import { type Facet, facets, type PagedFacet } from './table.ts';

/** By facet, then by slug; each list is in the order of the corpus, newest first, and holds an element once. */
type Lists<T> = Readonly<Record<FacetName, ReadonlyMap<string, readonly T[]>>>;

/** Decisions that have a term, or one that it gathers; a term that no decision has is in none. */
export const decisionsBy = perCorpus(
  ({ decisions }): Lists<Decision> => listsOf(decisions, ({ values, whole }) => gathered(values, whole)),
);

/** The same, with the decisions in which a judge set the term aside. */
export const decisionsOnceBy = perCorpus(
  ({ decisions }): Lists<Decision> =>
    listsOf(decisions, ({ values, everHeld = values, whole }) => gathered(everHeld, whole)),
);

/** Articles of the feed of a term: those of the decisions that have or had it, and those that mention it where it says so. */
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
