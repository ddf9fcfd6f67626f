/** The byte budgets of the contract, held on what is served: a page that outgrows its budget is not published. */

/** Bytes that a reader receives, compressed. */
export interface Weights {
  /** Address of each page → its HTML. */
  readonly pages: ReadonlyMap<string, number>;
  readonly css: number;
  readonly fonts: number;
  /** Name of each script of ours → its size. */
  readonly scripts: ReadonlyMap<string, number>;
  /** From the first letter of a search to its first result. */
  readonly firstResult: number;
}

const KB = 1024;
export const limits = { articlePage: 30 * KB, articleScript: 3 * KB, fonts: 70 * KB, firstResult: 150 * KB } as const;
/** Articles up to which the budget of a search is promised: its index grows with them. */
const SEARCH_ARTICLES = 300;

/** One sentence for each budget that is exceeded; empty when all hold. */
export function budgetFaults({ pages, css, fonts, scripts, firstResult }: Weights): string[] {
  const script = scripts.get('/js/copy.js') ?? 0;
  const articles = [...pages].filter(([address]) => address.startsWith('/articles/'));
  const faults = articles.map(([address, html]): [string, number, number] => [
    `${address} (page, styles et script)`,
    html + css + script,
    limits.articlePage,
  ]);
  faults.push(['le script des articles', script, limits.articleScript], ['les polices', fonts, limits.fonts]);
  if (articles.length <= SEARCH_ARTICLES)
    faults.push(['la recherche, jusqu’au premier résultat,', firstResult, limits.firstResult]);
  return faults
    .filter(([, weight, limit]) => weight > limit)
    .map(([what, weight, limit]) => `${what} pèse ${weight} octets, ${limit} au plus`);
}
