/**
 * Related articles, each with the reason: the editor's picks, then what shares rare features. An inverted index gives,
 * for each feature, the articles that have it; only the nearest in time of each are weighed, so that the work for one
 * article depends on its features and not on the number of articles.
 */
import { bisectLeft } from 'd3-array';
import { enumerate, uncapitalise } from '../format.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { provisionsInForce } from '../schema/in-force.ts';
import { procedureLabels } from './labels.ts';
import { perCorpus } from './per-corpus.ts';

const WANTED = 3;
/** How many articles on each side of an article, in time, a feature may propose. */
const REACH = 25;

/** How much a shared feature says, before its rarity. */
const weights = {
  organisation: 8,
  group: 5,
  provision: 3,
  theme: 2,
  sector: 1.5,
  procedure: 0.25,
  year: 0.25,
} as const;
type FeatureKind = keyof typeof weights;

export interface Related {
  readonly slug: string;
  /** Why it is proposed, as the reader is told: « même organisme : Google ». */
  readonly reason: string;
}

export interface RelatedIndex {
  readonly corpus: Corpus;
  /** Positions, in `corpus.articles`, of the articles that have a feature, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly position: ReadonlyMap<string, number>;
}

/** The index of a corpus, built once for all its articles. */
export const relatedIndex = perCorpus((corpus): RelatedIndex => {
  const postings = new Map<string, number[]>();
  for (const [position, article] of corpus.articles.entries())
    for (const feature of featuresOf(article, corpus)) {
      const having = postings.get(feature);
      if (having) having.push(position);
      else postings.set(feature, [position]);
    }
  return { corpus, postings, position: new Map(corpus.articles.map(({ slug }, position) => [slug, position])) };
});

/** The three articles to read next (fewer only when the corpus has fewer others), best first; never the article itself. */
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
  for (const feature of featuresOf(article, corpus)) {
    const having = postings.get(feature) ?? [];
    for (const other of around(having, own))
      scores.set(other, (scores.get(other) ?? 0) + weight(feature, having.length));
  }
  for (let step = 1; step <= WANTED; step++)
    for (const neighbour of [own - step, own + step])
      if (corpus.articles[neighbour] && !scores.has(neighbour)) scores.set(neighbour, 0);
  scores.delete(own);
  return [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - own) - Math.abs(b - own) || a - b)
    .flatMap(([place]) => corpus.articles[place]?.slug ?? []);
}

/** At most `REACH` positions on each side of one's own, in an ascending list; found by bisection. */
function around(positions: readonly number[], own: number): readonly number[] {
  const at = bisectLeft(positions, own);
  return positions.slice(Math.max(0, at - REACH), at + REACH + 1);
}

/** A feature that few articles share weighs more: inverse document frequency. */
function weight(feature: string, having: number): number {
  return weights[feature.slice(0, feature.indexOf(':')) as FeatureKind] / Math.log2(1 + having);
}

/**
 * What an article has in common with others, as `kind:value`, without repetition, the most telling first. A mention of
 * what no published decision concerns is left out: it has no name that a reader may be told.
 */
export function featuresOf(article: Article, corpus: Corpus): string[] {
  const { decisions, mentions } = article;
  const organisations = decisions.flatMap(({ respondents }) =>
    respondents.flatMap(({ organisation }) => organisation ?? []),
  );
  const groups = organisations.flatMap((slug) => corpus.organisations.get(slug)?.group ?? []);
  const features: readonly [FeatureKind, readonly string[]][] = [
    ['organisation', [...organisations, ...mentions.organisations.filter((slug) => corpus.organisations.has(slug))]],
    ['group', groups],
    ['provision', decisions.flatMap(provisionsInForce)],
    [
      'theme',
      [...decisions.flatMap(({ themes }) => themes), ...mentions.themes.filter((slug) => corpus.themes.has(slug))],
    ],
    ['sector', decisions.flatMap(({ sector }) => sector ?? [])],
    ['procedure', decisions.flatMap(({ procedure }) => procedure ?? [])],
    ['year', decisions.map(({ decided }) => decided.slice(0, 4))],
  ];
  return [...new Set(features.flatMap(([kind, values]) => values.map((value) => `${kind}:${value}`)))];
}

/** The two rarest, most telling features that two articles share, said in French; null when they share none. */
function reasonBetween(article: Article, otherSlug: string, { corpus, postings }: RelatedIndex): string | null {
  const other = corpus.articleBySlug.get(otherSlug);
  if (!other) return null;
  const theirs = new Set(featuresOf(other, corpus));
  const shared = featuresOf(article, corpus)
    .filter((feature) => theirs.has(feature))
    .toSorted(
      (a, b) => weight(b, postings.get(b)?.length ?? 1) - weight(a, postings.get(a)?.length ?? 1) || (a < b ? -1 : 1),
    );
  const [first] = shared;
  if (first === undefined) return null;
  const [kind, value] = [first.slice(0, first.indexOf(':')) as FeatureKind, first.slice(first.indexOf(':') + 1)];
  const alike = shared.filter((feature) => feature.startsWith(`${kind}:`)).slice(0, 2);
  if (kind === 'provision' && alike.length === 2)
    return `mêmes manquements : ${enumerate(alike.map((feature) => corpus.provisions.get(feature.slice(10))?.short ?? feature.slice(10)))}`;
  return wording[kind](value, corpus);
}

const wording: Record<FeatureKind, (value: string, corpus: Corpus) => string> = {
  organisation: (value, corpus) => `même organisme : ${corpus.organisations.get(value)?.name ?? value}`,
  group: (value, corpus) => `même groupe : ${corpus.groups.get(value)?.name ?? value}`,
  provision: (value, corpus) => `même manquement : ${corpus.provisions.get(value)?.short ?? value}`,
  theme: (value, corpus) => `même thème : ${uncapitalise(corpus.themes.get(value)?.name ?? value)}`,
  sector: (value, corpus) => `même secteur : ${uncapitalise(corpus.sectors.get(value)?.name ?? value)}`,
  procedure: (value) =>
    `même procédure : ${value === 'simplifiee' ? procedureLabels.simplifiee : procedureLabels.ordinaire}`,
  year: (value) => `même année : ${value}`,
};
