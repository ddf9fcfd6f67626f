/**
 * Feeds: the articles newly published or updated, of the whole site and of each body, provision, theme and sector; and on
 * their own, what the courts decided and what was corrected.
 */
import { euros, uncapitalise } from '../format.ts';
import { decisionSlug } from '../identifiers.ts';
import { absolute, anchors, englishRoutes, feedOf, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce } from '../schema/in-force.ts';
import { typeset } from '../typography.ts';
import { decisionName } from './citations.ts';
import { correctionsOf } from './corrections.ts';
import { isUndisclosed } from './decisions.ts';
import { casesOf } from './english-pages.ts';
import { articlesBy } from './facets/decisions-by.ts';
import { facets, type PagedFacet, type PagedName } from './facets/table.ts';
import { bodies } from './figures/largest.ts';
import { categoryLabels, statusLabel } from './labels.ts';
import { dataUpdated } from './open-data.ts';
import { type Edition, englishEdition, frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

/** Entries of a feed: enough for a reader that comes back after months, and constant in size. */
const ENTRIES = 50;

/**
 * Entries of the site's feed that carry the whole article: those that a reader has not received yet are among them. The
 * feed of a term gives facts and a summary: whole articles in each of their feeds would weigh as much as all pages.
 */
const WHOLE = 20;

export interface FeedEntry {
  /** What it is about, in words that stay the same when an address changes; its identifier is made from them. */
  readonly name: string;
  /** Absolute address. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole of it, as HTML with absolute addresses; made when asked for. */
  readonly content?: () => string;
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
  /** Day of its last change, `YYYY-MM-DD`; without entries, that of the last change of the content. */
  readonly updated: string;
  /** The last updated first. */
  readonly entries: readonly FeedEntry[];
}

/** Every article. */
export function siteFeed(corpus: Corpus): Feed {
  const { name, tagline } = corpus.site;
  const { entries, ...rest } = feed(name, tagline, routes.home, corpus.articles, corpus);
  const whole = entries.map((entry, i) => {
    const article = i < WHOLE ? corpus.articleBySlug.get(entry.address.split('/').at(-2) ?? '') : undefined;
    return article ? { ...entry, content: () => wholeArticle(article, corpus) } : entry;
  });
  return { ...rest, entries: whole, path: routes.feed };
}

/** Facts, then the text: a reader of feeds shows neither the key facts of the page nor its style. */
function wholeArticle(article: Article, corpus: Corpus): string {
  const { site } = corpus;
  const page = absolute(routes.article(article.slug), site);
  const html = article.prose
    .html()
    .replace(/(href|src)="\//g, `$1="${site.url}/`)
    .replace(/href="#/g, `href="${page}#`);
  return `${factsOf(article, corpus)}${html}`;
}

/** The facts of each decision, as a list in HTML; nothing without a decision. */
function factsOf(article: Article, corpus: Corpus): string {
  const facts = article.decisions.map(
    (decision) =>
      `<li>${escaped(`${decisionName(decision, corpus)}. ${amountInWords(decision)}. ${statusLabel(decision, corpus, article.checked)}.`)}</li>`,
  );
  return facts.length === 0 ? '' : `<ul>${facts.join('')}</ul>`;
}

function amountInWords(decision: Decision): string {
  const { fine } = decision;
  const left = fineInForce(decision);
  if (isUndisclosed(decision)) return 'Montant non communiqué';
  if (fine === null || left === null) return 'Sans amende';
  return left === fine
    ? `Amende en vigueur : ${euros(fine)}`
    : `Amende en vigueur : ${euros(left)}, au lieu de ${euros(fine)}`;
}

function escaped(text: string): string {
  return typeset(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the courts made of the decisions, the last ruling first; an appeal without a known day has that of the decision. */
export function appealsFeed(corpus: Corpus): Feed {
  const entries = corpus.decisions
    .flatMap((decision) => appealEntry(decision, corpus) ?? [])
    .toSorted((a, b) => compare(b.updated, a.updated) || compare(a.address, b.address))
    .slice(0, ENTRIES);
  return listFeed(
    corpus,
    'Recours',
    'Ce que les juges ont décidé des sanctions de la CNIL',
    routes.follow,
    entries,
    routes.appealsFeed,
  );
}

function appealEntry(decision: Decision, corpus: Corpus): FeedEntry | null {
  const appeal = decisiveAppeal(decision);
  if (!appeal) return null;
  const day = appeal.date ?? appeal.filed ?? decision.published ?? decision.decided;
  const status = statusLabel(decision, corpus, '');
  return {
    name: `recours ${decision.key}`,
    address: `${absolute(routes.decision(decisionSlug(decision)), corpus.site)}#recours`,
    title: `${bodies(decision, corpus)} : ${uncapitalise(status)}`,
    summary: [`${decisionName(decision, corpus)}.`, `${amountInWords(decision)}.`, appeal.note]
      .filter(Boolean)
      .join(' '),
    published: day,
    updated: day,
    categories: [],
  };
}

/** Every correction made, newest first. */
export function correctionsFeed(corpus: Corpus): Feed {
  const names = new Map(corpus.articles.map((article) => [routes.article(article.slug), nameOf(article, corpus)]));
  const entries = correctionsOf(corpus)
    .slice(0, ENTRIES)
    .map(({ date, was, now, origin, article }, i, all): FeedEntry => {
      const sameDay = all.slice(i + 1).filter((other) => other.date === date && other.article.href === article.href);
      const rank = sameDay.length + 1;
      return {
        name: `correction ${date} ${rank} ${names.get(article.href)}`,
        address: `${absolute(article.href, corpus.site)}#${anchors.article.corrections}-${date}-${rank}`,
        title: `Correction : ${article.label}`,
        summary: `Était écrit${origin === undefined ? '' : ` (${origin})`} : ${was} Est exact : ${now}`,
        published: date,
        updated: date,
        categories: [],
      };
    });
  return listFeed(corpus, 'Corrections', 'Chaque erreur corrigée', routes.corrections, entries, routes.correctionsFeed);
}

function listFeed(
  corpus: Corpus,
  name: string,
  subtitle: string,
  home: string,
  entries: readonly FeedEntry[],
  path: string,
): Feed {
  const { site } = corpus;
  return {
    words: frenchEdition(corpus).words,
    title: `${site.name} : ${name}`,
    subtitle,
    site: { name: site.name, url: site.url },
    path,
    home,
    updated: entries[0]?.updated ?? dataUpdated(corpus),
    entries,
  };
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
    .map((article) => entryOf(article, edition, corpus));
  return {
    words: edition.words,
    title,
    subtitle,
    site: { name: edition.site.name, url: corpus.site.url },
    path: feedOf(home),
    home,
    updated: entries[0]?.updated ?? dataUpdated(corpus),
    entries,
  };
}

function entryOf(article: Article, { site, words, ...edition }: Edition, corpus: Corpus): FeedEntry {
  const french = words.language === 'fr';
  return {
    name: `${french ? 'article' : 'case'} ${nameOf(article, corpus)}`,
    address: absolute(edition.article(article.slug), site),
    title: edition.titleOf(article),
    summary: edition.summaryOf(article),
    published: article.published,
    updated: lastChange(article),
    // The categories have French names alone.
    categories: french ? article.categories.map((term) => ({ term, label: categoryLabels[term] })) : [],
  };
}

/** What an article is about, for ever: its first decision; without a decision, the address that it first had. */
function nameOf({ decisions: [first], slug }: Article, { redirects }: Corpus): string {
  if (first) return first.key;
  const address = routes.article(slug);
  const [former = address] = [...redirects].find(([, present]) => present === address) ?? [];
  return former;
}

function lastChange({ published, updated }: Article): string {
  return updated ?? published;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
