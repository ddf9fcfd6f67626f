/** The byte budgets of the contract, held on what is served: a page that outgrows its budget is not published. */

/** Bytes that a reader receives, compressed. */
export interface Weights {
  /** Address of each page → its HTML. */
  readonly pages: ReadonlyMap<string, number>;
  readonly css: number;
  readonly fonts: number;
  /** Name of each script of ours → its size. */
  readonly scripts: ReadonlyMap<string, number>;
}

const KB = 1024;
export const limits = { articlePage: 30 * KB, articleScript: 3 * KB, fonts: 70 * KB } as const;

/** One sentence for each budget that is exceeded; empty when all hold. */
export function budgetFaults({ pages, css, fonts, scripts }: Weights): string[] {
  const script = scripts.get('/js/copy.js') ?? 0;
  const faults = [...pages]
    .filter(([address]) => address.startsWith('/articles/'))
    .map(([address, html]): [string, number, number] => [
      `${address} (page, styles et script)`,
      html + css + script,
      limits.articlePage,
    ]);
  faults.push(['le script des articles', script, limits.articleScript], ['les polices', fonts, limits.fonts]);
  return faults
    .filter(([, weight, limit]) => weight > limit)
    .map(([what, weight, limit]) => `${what} pèse ${weight} octets, ${limit} au plus`);
}
