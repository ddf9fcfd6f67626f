/** Every page that search engines should know, with the day of its last change, taken from content and never from a clock. */
import { pageOf, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { preparedCases } from './case-base.ts';
import { allChecks } from './checks.ts';
import { correctionsOf } from './corrections.ts';
import { decisionsBy } from './decisions-by.ts';
import { dataUpdated } from './open-data.ts';
import { pageCount, pageSizes } from './paging.ts';

export interface SitePage {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified: string;
}

type Decisions = readonly Decision[];

/** Pages in the order of the site: home, search, lists, data, articles, bodies, provisions, themes, sectors, years, pages. */
export function sitePages(corpus: Corpus): SitePage[] {
  const days = new Map(corpus.articles.map((article) => [article.slug, lastChange(article)]));
  const newest = latest([...days.values()]);
  // A light record changes with the official list alone.
  const dayOf = ({ article }: Decision) => (article === null ? corpus.register?.state : days.get(article)) ?? [];
  // Every page of a list shows the totals of the whole: it changes with any of its decisions.
  const changed = (paths: readonly string[], decisions: Decisions): SitePage[] => {
    const lastModified = decisions.length === 0 ? newest : latest(decisions.flatMap(dayOf));
    return paths.map((path) => ({ path, lastModified }));
  };
  const facet = (list: string, shown: Decisions = [], concerned = shown) =>
    changed(pagesOf(list, shown.length, pageSizes.decisions), concerned);
  const by = decisionsBy(corpus);
  const lists = [
    routes.home,
    routes.search,
    ...pagesOf(routes.decisions, corpus.decisions.length, pageSizes.decisions),
    ...pagesOf(routes.organisations, corpus.organisations.size, pageSizes.organisations),
    routes.provisions,
    routes.years,
    routes.figures,
    routes.similarCases,
    ...preparedCases(corpus).map(({ href }) => href),
    ...pagesOf(routes.articles, corpus.articles.length, pageSizes.articles),
    ...pagesOf(routes.checks, allChecks(corpus).length, pageSizes.checks),
    ...pagesOf(routes.corrections, correctionsOf(corpus).length, pageSizes.corrections),
  ];
  const showsDecisions = (path: string) =>
    [routes.home, routes.years].some((list) => list === path) ||
    [routes.decisions, routes.figures].some((list) => path.startsWith(list));
  const newestDecision = latest([newest, ...corpus.decisions.flatMap(dayOf)]);
  const data = { path: routes.data, lastModified: dataUpdated(corpus) };
  return [
    ...lists.map((path) => ({ path, lastModified: showsDecisions(path) ? newestDecision : newest })),
    data,
    ...corpus.articles.map((article) => ({ path: routes.article(article.slug), lastModified: lastChange(article) })),
    ...[...corpus.organisations.keys()].flatMap((slug) => {
      const decisions = by.organisation.get(slug) ?? [];
      return changed(pagesOf(routes.organisation(slug), decisions.length, pageSizes.decisionsOfBody), decisions);
    }),
    // A provision that a judge set aside changed the page that no longer shows the decision.
    ...[...corpus.provisions.keys()].flatMap((id) =>
      facet(routes.provision(id), by.provision.get(id), by.provisionOnceHeld.get(id)),
    ),
    ...[...corpus.themes.keys()].flatMap((slug) => facet(routes.theme(slug), by.theme.get(slug))),
    ...[...corpus.sectors.keys()].flatMap((slug) => facet(routes.sector(slug), by.sector.get(slug))),
    ...[...by.year].flatMap(([year, decisions]) => facet(routes.year(year), decisions)),
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
