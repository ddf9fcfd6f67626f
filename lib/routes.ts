/** Every address of the site, and those of the official texts. Each of ours ends with a slash, files aside; none is ever written elsewhere. */

const decisions = '/sanctions/';
const year = (of: string) => `/annees/${of}/`;
const similarCases = '/chiffres/un-cas-comme-le-mien/';
const similarCase = (combination: string) => `${similarCases}${combination}/`;

/** What the answers of the search link to: apart, so that its script takes nothing else. */
export const answerRoutes = { decisions, year, similarCases, similarCase } as const;

export const routes = {
  home: '/',
  articles: '/articles/',
  article: (slug: string) => `/articles/${slug}/`,
  bibtex: (slug: string) => `/articles/${slug}/citation.bib`,
  ris: (slug: string) => `/articles/${slug}/citation.ris`,
  csl: (slug: string) => `/articles/${slug}/citation.json`,
  markdown: (slug: string) => `/articles/${slug}/index.md`,
  decisions,
  explorer: '/sanctions/index.json',
  decisionAddresses: '/decisions/',
  /** The stable address of a decision, by its name (lib/views/decision-addresses.ts). */
  decision: (name: string) => `/decisions/${name}/`,
  decisionJson: (name: string) => `/decisions/${name}.json`,
  years: '/annees/',
  year,
  /** Its decisions for a French spreadsheet: semicolons, French names of columns. */
  yearCsv: (year: string) => `/annees/${year}/decisions.csv`,
  organisations: '/organismes/',
  organisation: (slug: string) => `/organismes/${slug}/`,
  provisions: '/fondements/',
  provision: (id: string) => `/fondements/${id}/`,
  themes: '/themes/',
  theme: (slug: string) => `/themes/${slug}/`,
  sectors: '/secteurs/',
  sector: (slug: string) => `/secteurs/${slug}/`,
  figures: '/chiffres/',
  figureData: (id: string) => `/chiffres/${id}.csv`,
  figureImage: (id: string) => `/chiffres/${id}.svg`,
  /** What became of a fine that a court changed. */
  stories: '/chiffres/parcours/',
  story: (article: string) => `/chiffres/parcours/${article}/`,
  similarCases,
  similarCase,
  caseData: '/chiffres/cas.json',
  checks: '/a-verifier/',
  corrections: '/corrections/',
  search: '/recherche/',
  /** Words and names that the search understands; read with the first question. */
  searchNames: '/recherche/noms.json',
  /** Rows of the official list for the search index; publishing reads them and takes them out. */
  searchRecords: '/recherche/lignes.json',
  /** Folder of the search index, whose name Pagefind knows. */
  searchIndex: '/pagefind/',
  page: (slug: string) => `/${slug}/`,
  data: '/donnees/',
  dataJson: '/donnees/decisions.json',
  dataCsv: '/donnees/decisions.csv',
  /** For a French spreadsheet: semicolons, French names of columns. */
  dataFrenchCsv: '/donnees/decisions-fr.csv',
  dataXlsx: '/donnees/decisions.xlsx',
  dataSchema: '/donnees/schema.json',
  dataJurisprudence: '/donnees/jurisprudence.json',
  dataPackage: '/donnees/datapackage.json',
  dataCatalogue: '/donnees/catalogue.jsonld',
  /** A dated version of the data, `YYYY-MM-DD`, and the checksums of all of them. */
  dataArchive: (version: string) => `/donnees/archives/${version}.zip`,
  dataArchiveSums: '/donnees/archives/sha256sums.txt',
  follow: '/suivre/',
  /** How a browser shows a feed that it opens as a page. */
  feedStyle: '/flux.css',
  appealsFeed: '/recours/flux.xml',
  appealsJsonFeed: '/recours/flux.json',
  correctionsFeed: '/corrections/flux.xml',
  correctionsJsonFeed: '/corrections/flux.json',
  feed: '/flux.xml',
  /** Images for where a page is shared: one for each article, one for all other pages. */
  articleImage: (slug: string) => `/og/${slug}.png`,
  siteImage: '/og.png',
  jsonFeed: '/flux.json',
  llms: '/llms.txt',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  /** RFC 9116, § 3. */
  security: '/.well-known/security.txt',
  /** Licences of the search engine, the fonts and the libraries that the site ships. */
  licences: '/licences.txt',
  manifest: '/manifest.webmanifest',
  script: (name: string) => `/js/${name}.js`,
} as const;

/** The English edition: each of its pages has its pair in French (lib/views/pairs.ts). */
export const englishRoutes = {
  home: '/en/',
  decisions: '/en/sanctions/',
  explorer: '/en/sanctions/index.json',
  case: (slug: string) => `/en/cases/${slug}/`,
  bibtex: (slug: string) => `/en/cases/${slug}/citation.bib`,
  ris: (slug: string) => `/en/cases/${slug}/citation.ris`,
  csl: (slug: string) => `/en/cases/${slug}/citation.json`,
  markdown: (slug: string) => `/en/cases/${slug}/index.md`,
  organisations: '/en/organisations/',
  organisation: (slug: string) => `/en/organisations/${slug}/`,
  provisions: '/en/provisions/',
  provision: (id: string) => `/en/provisions/${id}/`,
  data: '/en/data/',
  page: (slug: string) => `/en/${slug}/`,
  search: '/en/search/',
  /** Under the folder of the French images, whose headers they share. */
  caseImage: (slug: string) => `/og/en/${slug}.png`,
  siteImage: '/og/en.png',
  /** What `searchNames` is for the French search. */
  searchNames: '/en/search/names.json',
  feed: '/en/feed.xml',
  jsonFeed: '/en/feed.json',
} as const;

/** The pages about the site, `content/pages`, and their names in English, `content/pages/en`. */
export const pagesInEnglish: Readonly<Record<string, string>> = {
  'a-propos': 'about',
  methode: 'method',
  confidentialite: 'privacy',
  accessibilite: 'accessibility',
  'mentions-legales': 'legal',
};

/**
 * The anchors that components write around the prose: on every page, on articles, and on a page of `content/pages`
 * by its name. No heading may take one, and a link may lead to it.
 */
export const anchors = {
  everyPage: { main: 'contenu', search: 'recherche-site', menu: 'menu' },
  /** On the page of a provision, a theme or a sector. */
  facet: { decisions: 'decisions' },
  article: {
    keyFacts: 'faits-cles',
    holdings: 'points-juges',
    checks: 'a-verifier',
    life: 'vie',
    contents: 'sommaire',
    sources: 'sources-et-verification',
    rightOfReply: 'droit-de-reponse',
    corrections: 'corrections',
    cite: 'citer',
    citation: 'citation',
    share: 'partager',
    related: 'a-lire-aussi',
    help: 'accompagnement',
  },
  checks: { themes: 'par-theme', provisions: 'par-fondement' },
  pages: {
    methode: { currency: 'sources', ledger: 'grand-livre', coverage: 'couverture' },
    procedure: { drawing: 'etapes' },
  },
} as const;

/** A list's address at a page: the first page has the list's own address. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The feed of a page that has one of its own: a body, a provision, a theme or a sector. */
export function feedOf(page: string): string {
  return `${page}flux.xml`;
}

/** The same feed as JSON. */
export function jsonFeedOf(page: string): string {
  return `${page}flux.json`;
}

/** The same address as RFC 3986 writes it: an editor copies « n° » from the bar of a browser, a program wants %C2%B0. */
export function uri(address: string): string {
  return address.replace(/[^\u0021-\u007e]/gu, encodeURIComponent);
}

/** The list of decisions filtered by one value: what lib/browser/explorer reads from its address. */
export function filteredBy(filter: string, value: string, list: string = routes.decisions): string {
  return `${list}?${filter}=${encodeURIComponent(value)}`;
}

/** Address of a search: its results are at a link. */
export function searchFor(query: string, page: string = routes.search): string {
  return `${page}?q=${encodeURIComponent(query)}`;
}

/** Absolute address of a path of a site, whose `url` has no final slash. */
export function absolute(path: string, { url }: { readonly url: string }): string {
  return `${url}${path}`;
}

/** Path of a site on its host, without a final slash: empty for https://exemple.fr, `/recueil` for https://exemple.fr/recueil. */
export function pathOf({ url }: { readonly url: string }): string {
  return new URL(url).pathname.replace(/\/$/, '');
}

/** Address of a text of the CNIL on Légifrance, by its identifier: `CNILTEXT000050202759`. */
export function legifranceAddress(id: string): string {
  return `https://www.legifrance.gouv.fr/cnil/id/${id}`;
}

/** Where the CNIL lists its sanctions: what is known of a decision when nothing else may be cited. */
export const officialList = 'https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil';
