/** Every page that search engines should know, with the day of its last change, taken from content and never from a clock. */
import { englishRoutes, pageOf, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { preparedCases } from './case-base.ts';
import { allChecks } from './checks.ts';
import { correctionsOf } from './corrections.ts';
import { decisionPages } from './decision-addresses.ts';
import { decisionsBy, decisionsOnceBy } from './facets/decisions-by.ts';
import { describedNames, facets, type PagedFacet, pagedNames } from './facets/table.ts';
import { dataUpdated } from './open-data.ts';
import { pageCount, pageSizes } from './paging.ts';
import { pairOf } from './pairs.ts';
import { stories } from './stories.ts';

export interface SitePage {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified: string;
}

type Decisions = readonly Decision[];

/** The pages of the English edition, each of the day of its pair. */
export function englishSitePages(corpus: Corpus): SitePage[] {
  const about = [...corpus.englishPages.values()];
  const own = new Map(about.map(({ slug, updated }) => [englishRoutes.page(slug), updated]));
  const paired = sitePages(corpus).flatMap(({ path, lastModified }) => {
    const pair = pairOf(path, corpus);
    return pair === null || own.has(pair.en) ? [] : [{ path: pair.en, lastModified }];
  });
  return [...paired, ...[...own].map(([path, lastModified]) => ({ path, lastModified }))];
}

/** Pages in the order of the site: home, search, lists, data, articles, the terms of each facet, pages. */
export function sitePages(corpus: Corpus): SitePage[] {
  const days = new Map(corpus.articles.map((article) => [article.slug, lastChange(article)]));
  const newest = latest([...days.values()]);
  // A register-only decision changes with the official list alone.
  const dayOf = ({ article }: Decision) => (article === null ? corpus.register?.state : days.get(article)) ?? [];
  // Every page of a list shows the totals of the whole: it changes with any of its decisions.
  const changed = (paths: readonly string[], decisions: Decisions): SitePage[] => {
    const lastModified = decisions.length === 0 ? newest : latest(decisions.flatMap(dayOf));
    return paths.map((path) => ({ path, lastModified }));
  };
  const indexes = describedNames.map((name) => facets[name].index.address);
  const lists = [
    routes.home,
    routes.search,
    ...pagesOf(routes.decisions, corpus.decisions.length, pageSizes.decisions),
    ...pagesOf(routes.organisations, corpus.organisations.size, pageSizes.organisations),
    routes.provisions,
    ...indexes,
    routes.years,
    routes.figures,
    routes.stories,
    ...stories(corpus).map(({ href }) => href),
    routes.similarCases,
    ...preparedCases(corpus).map(({ href }) => href),
    ...pagesOf(routes.articles, corpus.articles.length, pageSizes.articles),
    ...pagesOf(routes.checks, allChecks(corpus).length, pageSizes.checks),
    ...pagesOf(routes.corrections, correctionsOf(corpus).length, pageSizes.corrections),
  ];
  const showsDecisions = (path: string) =>
    [routes.home, routes.years, ...indexes].includes(path) ||
    [routes.decisions, routes.figures].some((list) => path.startsWith(list));
  const newestDecision = latest([newest, ...corpus.decisions.flatMap(dayOf)]);
  const data = { path: routes.data, lastModified: dataUpdated(corpus) };
  return [
    ...lists.map((path) => ({ path, lastModified: showsDecisions(path) ? newestDecision : newest })),
    data,
    { path: routes.follow, lastModified: newestDecision },
    { path: routes.decisionAddresses, lastModified: newest },
    ...[...decisionPages(corpus)].map(([name, decision]) => ({
      path: routes.decision(name),
      lastModified: latest([dayOf(decision)].flat()),
    })),
    ...corpus.articles.map((article) => ({ path: routes.article(article.slug), lastModified: lastChange(article) })),
    ...pagedNames.toReversed().flatMap((name) => {
      const { page, pageSize = 'decisions', terms }: PagedFacet = facets[name];
      // A provision that a judge set aside changed the page that no longer shows the decision.
      return terms(corpus).flatMap(({ slug }) => {
        const shown = decisionsBy(corpus)[name].get(slug) ?? [];
        return slug === ''
          ? []
          : changed(
              pagesOf(page(slug), shown.length, pageSizes[pageSize]),
              decisionsOnceBy(corpus)[name].get(slug) ?? [],
            );
      });
    }),
    ...provisionsNeverHeld(corpus).map((path) => ({ path, lastModified: newest })),
    ...[...corpus.pages.values()].map(({ slug, updated }) => ({ path: routes.page(slug), lastModified: updated })),
  ];
}

/** Pages of the provisions that no decision holds breached: they explain the procedure, or a judgment cites them. */
function provisionsNeverHeld(corpus: Corpus): string[] {
  const held = new Set(facets.fondement.terms(corpus).map(({ slug }) => slug));
  return [...corpus.provisions.keys()].filter((id) => !held.has(id)).map(routes.provision);
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
