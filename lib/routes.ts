/** Every address of the site. Each ends with a slash; none is ever written elsewhere. */
import { siteUrl } from './site.ts';

export const routes = {
  home: '/',
  articles: '/articles/',
  article: (slug: string) => `/articles/${slug}/`,
  decisions: '/sanctions/',
  years: '/annees/',
  year: (year: string) => `/annees/${year}/`,
  organisations: '/organismes/',
  organisation: (slug: string) => `/organismes/${slug}/`,
  provisions: '/fondements/',
  provision: (id: string) => `/fondements/${id}/`,
  theme: (slug: string) => `/themes/${slug}/`,
  sector: (slug: string) => `/secteurs/${slug}/`,
  corrections: '/corrections/',
  search: '/recherche/',
  /** Names that a misspelt query may mean; read when a search finds nothing. */
  searchNames: '/recherche/noms.json',
  /** Rows of the official list for the search index; publishing reads them and takes them out. */
  searchRecords: '/recherche/lignes.json',
  /** Folder of the search index, whose name Pagefind knows. */
  searchIndex: '/pagefind/',
  page: (slug: string) => `/${slug}/`,
  feed: '/flux.xml',
  script: (name: string) => `/js/${name}.js`,
} as const;

/** A list's address at a page: the first page has the list's own address. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** Address of a search: its results are at a link. */
export function searchFor(query: string): string {
  return `${routes.search}?q=${encodeURIComponent(query)}`;
}

/** Absolute address of a path of the site. */
export function absolute(path: string): string {
  return `${siteUrl}${path}`;
}
