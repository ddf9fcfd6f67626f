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
  figures: '/chiffres/',
  figureData: (id: string) => `/chiffres/${id}.csv`,
  figureImage: (id: string) => `/chiffres/${id}.svg`,
  similarCases: '/chiffres/un-cas-comme-le-mien/',
  similarCase: (combination: string) => `/chiffres/un-cas-comme-le-mien/${combination}/`,
  caseData: '/chiffres/cas.json',
  corrections: '/corrections/',
  page: (slug: string) => `/${slug}/`,
  feed: '/flux.xml',
  script: (name: string) => `/js/${name}.js`,
} as const;

/** A list's address at a page: the first page has the list's own address. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** Absolute address of a path of the site. */
export function absolute(path: string): string {
  return `${siteUrl}${path}`;
}
