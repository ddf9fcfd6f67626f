/** The byte budgets of the contract, tested on the files served: a site over budget is not published. */

/** Compressed bytes that a reader receives, and uncompressed bytes of the pages. */
export interface Weights {
  /** Address of each page → its HTML. */
  readonly pages: ReadonlyMap<string, number>;
  /** Address of each page → its HTML, uncompressed. */
  readonly html: ReadonlyMap<string, number>;
  readonly css: number;
  readonly fonts: number;
  /** Name of each script of ours → its size. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Address of each page → names of the scripts that it loads. */
  readonly loads: ReadonlyMap<string, readonly string[]>;
  /** From the first letter of a search to its first result. */
  readonly firstResult: number;
}

const KB = 1024;
export const limits = {
  html: 300 * KB,
  articlePage: 30 * KB,
  articleScripts: 3 * KB,
  explorerScripts: 15 * KB,
  fonts: 70 * KB,
  firstResult: 150 * KB,
} as const;
/** Largest number of articles for which the search budget applies: the index grows with them. */
const SEARCH_ARTICLES = 300;

/** One sentence for each budget that is exceeded; empty when all are met. */
export function budgetFaults({ pages, html, css, fonts, scripts, loads, firstResult }: Weights): string[] {
  const scriptsOf = (address: string) =>
    (loads.get(address) ?? []).reduce((total, name) => total + (scripts.get(name) ?? 0), 0);
  const under = (section: string) => [...pages.keys()].filter((address) => address.startsWith(section));
  const heaviestScripts = (section: string) => Math.max(0, ...under(section).map(scriptsOf));
  const cases = ['/articles/', '/en/cases/'];
  const weighed: [what: string, weight: number, limit: number][] = [
    ...[...html].map(([address, weight]): [string, number, number] => [
      `${address} (HTML non compressé)`,
      weight,
      limits.html,
    ]),
    ...cases
      .flatMap(under)
      .map((address): [string, number, number] => [
        `${address} (page, styles et scripts)`,
        (pages.get(address) ?? 0) + css + scriptsOf(address),
        limits.articlePage,
      ]),
    ['les scripts d’un article', Math.max(...cases.map(heaviestScripts)), limits.articleScripts],
    ...['/sanctions/', '/en/sanctions/'].map((list): [string, number, number] => [
      `les scripts de ${list}`,
      heaviestScripts(list),
      limits.explorerScripts,
    ]),
    ['les polices', fonts, limits.fonts],
  ];
  if (under('/articles/').length <= SEARCH_ARTICLES)
    weighed.push(['la recherche jusqu’au premier résultat', firstResult, limits.firstResult]);
  return weighed
    .filter(([, weight, limit]) => weight > limit)
    .map(([what, weight, limit]) => `${what}, ${weight} octets : ${limit} au plus`);
}
