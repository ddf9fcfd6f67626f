/**
 * Related articles, each with the reason: first the editor's choices, then the articles with rare features in common.
 * An inverted index gives the articles of each feature. Only the nearest in time are compared, so that the work for one
 * article depends on its features and not on the number of articles.
 */
import { bisectLeft } from 'd3-array';
import { enumerate } from '../format.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { facetNames } from './facets/names.ts';
import { facets } from './facets/table.ts';
import { grouped } from './grouped.ts';
import { perCorpus } from './per-corpus.ts';

const WANTED = 3;
/** How many articles before and after an article, in time, a feature may propose. */
const REACH = 25;

/** A property that two articles may have in common. */
interface Feature {
  /** Its importance, before its rarity. */
  readonly weight: number;
  readonly values: (article: Article, corpus: Corpus) => readonly string[];
  /** Undefined for a value that no published decision has: it has no name to show. */
  readonly nameOf: (value: string, corpus: Corpus) => string | undefined;
  readonly reason: (name: string) => string;
  /** The reason when two values match. */
  readonly severalReason?: ((names: string) => string) | undefined;
}

/** Bodies of one group. Not a facet, because no address filters by group. */
const group: Feature = {
  weight: 5,
  values: ({ decisions }, corpus) =>
    decisions.flatMap(facets.organisme.values).flatMap((slug) => corpus.organisations.get(slug)?.group ?? []),
  nameOf: (slug, { groups }) => groups.get(slug)?.name,
  reason: (name) => `même groupe : ${name}`,
};

/** The most important first; among facets of equal weight, the last of the table first. */
const features: readonly Feature[] = [
  group,
  ...facetNames.toReversed().flatMap((name): Feature[] => {
    const { related, values, mentions = () => [], nameOf } = facets[name];
    return related
      ? [{ ...related, nameOf, values: (article) => [...article.decisions.flatMap(values), ...mentions(article)] }]
      : [];
  }),
].toSorted((a, b) => b.weight - a.weight);

export interface Related {
  readonly slug: string;
  /** The reason that the reader sees: « même organisme : Google ». */
  readonly reason: string;
}

export interface RelatedIndex {
  readonly corpus: Corpus;
  /** Indices, in `corpus.articles`, of the articles with each value of each feature, ascending. */
  readonly postings: ReadonlyMap<Feature, ReadonlyMap<string, readonly number[]>>;
  readonly position: ReadonlyMap<string, number>;
}

/** The index of a corpus, built once for all its articles. */
export const relatedIndex = perCorpus((corpus): RelatedIndex => {
  const postings = new Map(
    features.map((feature) => [
      feature,
      grouped(corpus.articles.keys(), (position) => valuesOf(feature, corpus.articles[position], corpus)),
    ]),
  );
  return { corpus, postings, position: new Map(corpus.articles.map(({ slug }, position) => [slug, position])) };
});

/** The three articles to read next (fewer only when the corpus has fewer others), best first, without the article itself. */
export function relatedTo(article: Article, index: RelatedIndex): Related[] {
  const { corpus } = index;
  const picks = new Set(article.related.filter((slug) => slug !== article.slug && corpus.articleBySlug.has(slug)));
  const chosen = [...new Set([...picks, ...candidates(article, index)])].slice(0, WANTED);
  return chosen.map((slug) => ({
    slug,
    reason: reasonBetween(article, slug, index) ?? (picks.has(slug) ? 'choix de la rédaction' : 'même période'),
  }));
}

/** Slugs of the other articles worth proposing, best first. */
function candidates(article: Article, { corpus, postings, position }: RelatedIndex): string[] {
  const own = position.get(article.slug) ?? 0;
  const scores = new Map<number, number>();
  for (const trait of traitsOf(article, corpus)) {
    const having = havingOf(trait, postings);
    for (const other of around(having, own)) scores.set(other, (scores.get(other) ?? 0) + weightOf(trait, having));
  }
  for (let step = 1; step <= WANTED; step++)
    for (const neighbour of [own - step, own + step])
      if (corpus.articles[neighbour] && !scores.has(neighbour)) scores.set(neighbour, 0);
  scores.delete(own);
  return [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - own) - Math.abs(b - own) || a - b)
    .flatMap(([place]) => corpus.articles[place]?.slug ?? []);
}

/** At most `REACH` indices on each side of `own`, in an ascending list; uses bisection. */
function around(positions: readonly number[], own: number): readonly number[] {
  const at = bisectLeft(positions, own);
  return positions.slice(Math.max(0, at - REACH), at + REACH + 1);
}

/** A feature of an article, with one of its values. */
interface Trait {
  readonly feature: Feature;
  readonly value: string;
}

function havingOf({ feature, value }: Trait, postings: RelatedIndex['postings']): readonly number[] {
  return postings.get(feature)?.get(value) ?? [];
}

/** A trait of few articles weighs more: inverse document frequency. */
function weightOf({ feature }: Trait, having: readonly number[]): number {
  return feature.weight / Math.log2(1 + having.length);
}

/** The traits of an article, without repetition, the most important first. */
function traitsOf(article: Article, corpus: Corpus): Trait[] {
  return features.flatMap((feature) =>
    [...new Set(valuesOf(feature, article, corpus))].map((value) => ({ feature, value })),
  );
}

function valuesOf({ values, nameOf }: Feature, article: Article | undefined, corpus: Corpus): string[] {
  return article ? values(article, corpus).filter((value) => nameOf(value, corpus) !== undefined) : [];
}

/** Why two articles are related, in French: their strongest shared feature, with two values at most; null when they share none. */
function reasonBetween(article: Article, otherSlug: string, { corpus, postings }: RelatedIndex): string | null {
  const other = corpus.articleBySlug.get(otherSlug);
  if (!other) return null;
  const theirs = traitsOf(other, corpus);
  const shared = traitsOf(article, corpus)
    .filter(({ feature, value }) => theirs.some((one) => one.feature === feature && one.value === value))
    .map((trait) => ({ ...trait, weight: weightOf(trait, havingOf(trait, postings)) }))
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        features.indexOf(a.feature) - features.indexOf(b.feature) ||
        (a.value < b.value ? -1 : 1),
    );
  const [first] = shared;
  if (first === undefined) return null;
  const { reason, severalReason, nameOf } = first.feature;
  const names = shared
    .filter(({ feature }) => feature === first.feature)
    .slice(0, 2)
    .map(({ value }) => nameOf(value, corpus) ?? value);
  return severalReason && names.length > 1 ? severalReason(enumerate(names)) : reason(names[0] ?? first.value);
}
