/**
 * Feeds: the articles newly published or updated, of the whole site and of each body, provision, theme and sector. A line
 * of the official list that stands alone is in none: it has no page that could be new or change.
 */
import { absolute, englishRoutes, feedOf, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { casesOf } from './english-pages.ts';
import { articlesBy } from './facets/decisions-by.ts';
import { facets, type PagedFacet, type PagedName } from './facets/table.ts';
import { categoryLabels } from './labels.ts';
import { type Edition, englishEdition, frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

/** Entries of a feed: enough for a reader that comes back after months, and constant in size. */
const ENTRIES = 50;

export interface FeedEntry {
  /** Absolute address of the article; it never changes, and identifies the entry. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface Feed {
  /** The dictionary of its language. */
  readonly words: Words;
  readonly title: string;
  readonly subtitle: string;
  readonly site: { readonly name: string; readonly url: string };
  /** Address of the feed itself and of the page that it follows, from the root of the site. */
  readonly path: string;
  readonly home: string;
  /** Day of its last change, `YYYY-MM-DD`; one that never changes when it has no entry. */
  readonly updated: string;
  /** The last updated first. */
  readonly entries: readonly FeedEntry[];
}

/** Every article. */
export function siteFeed(corpus: Corpus): Feed {
  const { name, tagline } = corpus.site;
  return { ...feed(name, tagline, routes.home, corpus.articles, corpus), path: routes.feed };
}

/** Every case of the English edition. */
export function englishFeed(corpus: Corpus): Feed {
  const edition = englishEdition(corpus);
  const { name, tagline } = edition.site;
  return { ...feed(name, tagline, englishRoutes.home, casesOf(corpus), corpus, edition), path: englishRoutes.feed };
}

/** The articles of a term of a facet that has feeds; null when no published decision has it. */
export function termFeed(facet: PagedName, slug: string, corpus: Corpus): Feed | null {
  const { nameOf, page, feed: which }: PagedFacet = facets[facet];
  const name = nameOf(slug, corpus);
  if (name === undefined || which === undefined) return null;
  const articles = articlesBy(corpus)[facet].get(slug) ?? [];
  const subtitle = `Articles nouveaux ou mis à jour sur les décisions qui ${which}`;
  return feed(`${corpus.site.name} : ${name}`, subtitle, page(slug), articles, corpus);
}

function feed(
  title: string,
  subtitle: string,
  home: string,
  articles: readonly Article[],
  corpus: Corpus,
  edition: Edition = frenchEdition(corpus),
): Feed {
  // Those of a day stay in the order of the corpus, newest case first: the sort is stable.
  const entries = articles
    .toSorted((a, b) => compare(lastChange(b), lastChange(a)))
    .slice(0, ENTRIES)
    .map((article) => entryOf(article, edition));
  return {
    words: edition.words,
    title,
    subtitle,
    site: { name: edition.site.name, url: corpus.site.url },
    path: feedOf(home),
    home,
    updated: entries[0]?.updated ?? '1970-01-01',
    entries,
  };
}

function entryOf(article: Article, { site, words, ...edition }: Edition): FeedEntry {
  const french = words.language === 'fr';
  return {
    address: absolute(edition.article(article.slug), site),
    title: edition.titleOf(article),
    summary: edition.summaryOf(article),
    published: article.published,
    updated: lastChange(article),
    // The categories have French names alone.
    categories: french ? article.categories.map((term) => ({ term, label: categoryLabels[term] })) : [],
  };
}

function lastChange({ published, updated }: Article): string {
  return updated ?? published;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
