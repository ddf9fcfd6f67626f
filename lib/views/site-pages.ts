/** Every page that search engines should know, with the day of its last change, taken from content and never from a clock. */
import { pageOf, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { articleOf } from '../schema/provision.ts';
import { preparedCases } from './case-base.ts';
import { dataUpdated } from './open-data.ts';
import { facetLengths } from './facets.ts';
import { pageCount, pageSizes } from './paging.ts';
import { yearPages } from './year.ts';

export interface SitePage {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified: string;
}

/** Pages in the order of the site: home, lists, data, articles, bodies, provisions, themes, sectors, years, pages. */
export function sitePages(corpus: Corpus): SitePage[] {
  const days = new Map(corpus.articles.map((article) => [article.slug, lastChange(article)]));
  const newest = latest([...days.values()]);
  // A light record changes with the official list alone.
  const dayOf = ({ article }: Decision) => (article === null ? corpus.register?.state : days.get(article)) ?? [];
  const facet = (path: string, concerns: (decision: Decision) => boolean): SitePage => ({
    path,
    lastModified: latest(corpus.decisions.filter(concerns).flatMap(dayOf)),
  });
  const lists = [
    routes.home,
    ...pagesOf(routes.decisions, corpus.decisions.length, pageSizes.decisions),
    ...pagesOf(routes.organisations, corpus.organisations.size, pageSizes.organisations),
    routes.provisions,
    routes.years,
    routes.figures,
    routes.similarCases,
    ...preparedCases(corpus).map(({ href }) => href),
    ...pagesOf(routes.articles, corpus.articles.length, pageSizes.articles),
    routes.corrections,
  ];
  const showsDecisions = (path: string) =>
    [routes.home, routes.years].some((list) => list === path) ||
    [routes.decisions, routes.figures].some((list) => path.startsWith(list));
  const newestDecision = latest([newest, ...corpus.decisions.flatMap(dayOf)]);
  const data = { path: routes.data, lastModified: dataUpdated(corpus) };
  const lengths = facetLengths(corpus);
  const years = [...new Set(corpus.decisions.map(({ decided }) => decided.slice(0, 4)))];
  return [
    ...lists.map((path) => ({ path, lastModified: showsDecisions(path) ? newestDecision : newest })),
    data,
    ...corpus.articles.map((article) => ({ path: routes.article(article.slug), lastModified: lastChange(article) })),
    ...[...corpus.organisations.keys()].map((slug) =>
      facet(routes.organisation(slug), ({ respondents }) =>
        respondents.some(({ organisation }) => organisation === slug),
      ),
    ),
    ...lengths.provisions.flatMap(([id, length]) =>
      pagesOf(routes.provision(id), length, pageSizes.decisions).map((path) =>
        facet(path, ({ provisions }) => provisions.some((held) => held === id || articleOf(held) === id)),
      ),
    ),
    ...lengths.themes.flatMap(([slug, length]) =>
      pagesOf(routes.theme(slug), length, pageSizes.decisions).map((path) =>
        facet(path, ({ themes }) => themes.includes(slug)),
      ),
    ),
    ...lengths.sectors.flatMap(([slug, length]) =>
      pagesOf(routes.sector(slug), length, pageSizes.decisions).map((path) =>
        facet(path, ({ sector }) => sector === slug),
      ),
    ),
    ...years.flatMap((year) =>
      Array.from({ length: yearPages(year, corpus) }, (_, i) =>
        facet(pageOf(routes.year(year), i + 1), ({ decided }) => decided.startsWith(year)),
      ),
    ),
    ...[...corpus.pages.values()].map(({ slug, updated }) => ({ path: routes.page(slug), lastModified: updated })),
  ];
}

/** Addresses of all pages of a list. */
function pagesOf(list: string, length: number, size: number): string[] {
  return Array.from({ length: pageCount(length, size) }, (_, i) => pageOf(list, i + 1));
}

function lastChange(article: Article): string {
  return article.updated ?? article.published;
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '1970-01-01';
}
