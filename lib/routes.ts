/** Every address of the site. Each ends with a slash; none is ever written elsewhere. */
import { siteUrl } from './site.ts';

export const routes = {
  home: '/',
  articles: '/articles/',
  article: (slug: string) => `/articles/${slug}/`,
  decisions: '/sanctions/',
  explorer: '/sanctions/index.json',
  years: '/annees/',
  year: (year: string) => `/annees/${year}/`,
  organisations: '/organismes/',
  organisation: (slug: string) => `/organismes/${slug}/`,
  provisions: '/fondements/',
  provision: (id: string) => `/fondements/${id}/`,
  theme: (slug: string) => `/themes/${slug}/`,
  sector: (slug: string) => `/secteurs/${slug}/`,
  corrections: '/corrections/',
  page: (slug: string) => `/${slug}/`,
  feed: '/flux.xml',
  script: (name: string) => `/js/${name}.js`,
} as const;

/** A list's address at a page: the first page has the list's own address. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The list of decisions filtered by one value: what lib/browser/explorer reads from its address. */
export function filteredBy(filter: string, value: string): string {
  return `${routes.decisions}?${filter}=${encodeURIComponent(value)}`;
}

/** Absolute address of a path of the site. */
export function absolute(path: string): string {
  return `${siteUrl}${path}`;
}
