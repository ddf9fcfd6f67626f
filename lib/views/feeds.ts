/**
 * Feeds: the articles newly published or updated, of the whole site and of each body, provision, theme and sector. A line
 * of the official list that stands alone is in none: it has no page that could be new or change.
 */
import { absolute, feedOf, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { articleOf } from '../schema/provision.ts';
import { categoryLabels } from './labels.ts';
import { perCorpus } from './per-corpus.ts';

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

/** The articles on decisions that concern a body; null when it has no page. */
export function organisationFeed(slug: string, corpus: Corpus): Feed | null {
  const organisation = corpus.organisations.get(slug);
  return organisation
    ? facetFeed(organisation.name, 'visent cet organisme', routes.organisation(slug), `organisation:${slug}`, corpus)
    : null;
}

/**
 * The articles on decisions that held a provision breached, or one of its paragraphs; null when it has no page. A
 * provision that a judge set aside since stays: its readers are those whom that ruling concerns.
 */
export function provisionFeed(id: string, corpus: Corpus): Feed | null {
  const provision = corpus.provisions.get(id);
  return provision
    ? facetFeed(provision.short, 'retiennent ce manquement', routes.provision(id), `provision:${id}`, corpus)
    : null;
}

/** The articles on a theme, those without a decision too; null when it has no page. */
export function themeFeed(slug: string, corpus: Corpus): Feed | null {
  const theme = corpus.themes.get(slug);
  return theme ? facetFeed(theme.name, 'relèvent de ce thème', routes.theme(slug), `theme:${slug}`, corpus) : null;
}

/** The articles on decisions of a sector; null when it has no page. */
export function sectorFeed(slug: string, corpus: Corpus): Feed | null {
  const sector = corpus.sectors.get(slug);
  return sector
    ? facetFeed(sector.name, 'relèvent de ce secteur', routes.sector(slug), `sector:${slug}`, corpus)
    : null;
}

function facetFeed(name: string, which: string, home: string, key: string, corpus: Corpus): Feed {
  const subtitle = `Articles nouveaux ou mis à jour sur les décisions qui ${which}`;
  return feed(`${corpus.site.name} : ${name}`, subtitle, home, articlesByFacet(corpus).get(key) ?? [], corpus);
}

function feed(title: string, subtitle: string, home: string, articles: readonly Article[], corpus: Corpus): Feed {
  // Those of a day stay in the order of the corpus, newest case first: the sort is stable.
  const entries = articles
    .toSorted((a, b) => compare(lastChange(b), lastChange(a)))
    .slice(0, ENTRIES)
    .map((article) => entryOf(article, corpus));
  return {
    title,
    subtitle,
    site: { name: corpus.site.name, url: corpus.site.url },
    path: feedOf(home),
    home,
    updated: entries[0]?.updated ?? '1970-01-01',
    entries,
  };
}

function entryOf(article: Article, { site }: Corpus): FeedEntry {
  return {
    address: absolute(routes.article(article.slug), site),
    title: article.title,
    summary: article.description,
    published: article.published,
    updated: lastChange(article),
    categories: article.categories.map((term) => ({ term, label: categoryLabels[term] })),
  };
}

/** The articles of each feed, read once for all of them. */
const articlesByFacet = perCorpus((corpus): ReadonlyMap<string, readonly Article[]> => {
  const found = new Map<string, Article[]>();
  for (const article of corpus.articles)
    for (const key of facetsOf(article)) {
      const list = found.get(key);
      if (list) list.push(article);
      else found.set(key, [article]);
    }
  return found;
});

function facetsOf({ decisions, mentions }: Article): ReadonlySet<string> {
  return new Set([
    ...decisions.flatMap(({ respondents, provisions, themes, sector }) => [
      ...respondents.map(({ organisation }) => `organisation:${organisation}`),
      ...provisions.flatMap((id) => [`provision:${id}`, `provision:${articleOf(id)}`]),
      ...themes.map((slug) => `theme:${slug}`),
      `sector:${sector}`,
    ]),
    ...mentions.themes.map((slug) => `theme:${slug}`),
  ]);
}

function lastChange({ published, updated }: Article): string {
  return updated ?? published;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
