/**
 * Related articles, each with the reason: the editor's choices, then the nearest cases. An inverted index gives the
 * articles of each trait, those nearest in time alone, so that the work for one article depends on its traits and not on
 * the number of articles; the best of them are then compared with it (lib/views/bonds.ts).
 */
import { bisectLeft } from 'd3-array';
import type { Article, Corpus } from '../schema/corpus.ts';
import { type Bond, bondBetween, linkedFrom } from './bonds.ts';
import { grouped } from './grouped.ts';
import { perCorpus } from './per-corpus.ts';
import { type Trait, traitsOf } from './traits.ts';

const WANTED = 3;
/** How many articles before and after an article, in time, a trait may propose. */
const REACH = 25;
/** How many of the articles with most in common are compared. */
const COMPARED = 24;

export interface Related {
  readonly slug: string;
  /** The reason that the reader sees: « même groupe : Cegedim ». */
  readonly reason: string;
}

export interface RelatedIndex {
  readonly corpus: Corpus;
  readonly position: ReadonlyMap<string, number>;
  /** What each article proposes to read next. */
  readonly lists: ReadonlyMap<string, readonly Related[]>;
}

/** The lists of a corpus, built once for all its articles: what one proposes first depends on what the others do. */
export const relatedIndex = perCorpus((corpus): RelatedIndex => {
  const position = new Map(corpus.articles.map(({ slug }, place) => [slug, place]));
  const postings: Postings = grouped(corpus.articles.keys(), (place) =>
    traitsOf(corpus.articles[place], corpus).map(({ key }) => key),
  );
  const lists = new Map<string, readonly Related[]>();
  for (const article of corpus.articles) {
    const ranked = rankedFor(article, corpus, postings, position);
    const next = ranked.find(({ slug }) => !loops(article.slug, slug, lists)) ?? ranked[0];
    lists.set(article.slug, next ? [next, ...ranked.filter((other) => other !== next)].slice(0, WANTED) : []);
  }
  return { corpus, position, lists };
});

/** The three articles to read next, best first; fewer where fewer have a reason. */
export function relatedTo({ slug }: Article, index: RelatedIndex): readonly Related[] {
  return index.lists.get(slug) ?? [];
}

/** Whether a reader who always opens the first proposal comes back to an article within three, were `next` its first. */
function loops(slug: string, next: string, lists: ReadonlyMap<string, readonly Related[]>): boolean {
  const second = lists.get(next)?.[0]?.slug;
  return second === slug || lists.get(second ?? '')?.[0]?.slug === slug;
}

/** Key of a trait → positions of the articles that have it, ascending. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** The other articles that have a reason, best first: the editor's choices, then by their bond, then by distance in time. */
function rankedFor(
  article: Article,
  corpus: Corpus,
  postings: Postings,
  position: ReadonlyMap<string, number>,
): Related[] {
  const own = position.get(article.slug) ?? 0;
  const rarity = ({ key }: Trait) => 1 / Math.log2(1 + (postings.get(key)?.length ?? 1));
  const bonds = new Map<string, { readonly bond: Bond | null; readonly distance: number; readonly place: number }>();
  const picks = [...new Set(article.related)].filter((slug) => slug !== article.slug);
  for (const slug of new Set([...picks, ...linkedFrom(article, corpus), ...nearest(article, corpus, postings, own)])) {
    const [other, place] = [corpus.articleBySlug.get(slug), position.get(slug)];
    if (other === undefined || place === undefined || other === article) continue;
    bonds.set(slug, { bond: bondBetween(article, other, corpus, rarity), distance: Math.abs(place - own), place });
  }
  const chosen = picks.filter((slug) => bonds.has(slug));
  const others = [...bonds]
    .flatMap(([slug, { bond, ...where }]) => (bond && !chosen.includes(slug) ? [{ slug, bond, ...where }] : []))
    .toSorted(
      (a, b) =>
        a.bond.rank - b.bond.rank || b.bond.weight - a.bond.weight || a.distance - b.distance || a.place - b.place,
    );
  return [
    ...chosen.map((slug) => ({ slug, reason: bonds.get(slug)?.bond?.reason ?? 'choix de la rédaction' })),
    ...others.map(({ slug, bond }) => ({ slug, reason: bond.reason })),
  ];
}

/** Slugs of the articles with most in common, rare traits first. */
function nearest(article: Article, corpus: Corpus, postings: Postings, own: number): string[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of traitsOf(article, corpus)) {
    const having = postings.get(key) ?? [];
    for (const other of around(having, own))
      scores.set(other, (scores.get(other) ?? 0) + weight / Math.log2(1 + having.length));
  }
  scores.delete(own);
  return [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - own) - Math.abs(b - own) || a - b)
    .slice(0, COMPARED)
    .flatMap(([place]) => corpus.articles[place]?.slug ?? []);
}

/** At most `REACH` indices on each side of `own`, in an ascending list; uses bisection. */
function around(positions: readonly number[], own: number): readonly number[] {
  const at = bisectLeft(positions, own);
  return positions.slice(Math.max(0, at - REACH), at + REACH + 1);
}
