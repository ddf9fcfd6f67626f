/** What a reader downloads between typing and the first result. */

/** Always: our script and what it draws with, the words that it understands, the engine, the list of pages and chunks. */
const ALWAYS =
  /^\/js\/(?:preact|search)\.js$|^\/recherche\/noms\.json$|^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+|[^/]+\.pf_meta)$/;

/**
 * Bytes to the first result of a query of two words, at worst: they, an identifier and another writing of one of them stand
 * in the heaviest chunks, and on the longest page.
 */
export function firstResultWeight(served: ReadonlyMap<string, number>): number {
  const heaviest = (pattern: RegExp) =>
    [...served]
      .filter(([file]) => pattern.test(file))
      .map(([, bytes]) => bytes)
      .toSorted((a, b) => b - a);
  const files = [
    ...heaviest(ALWAYS),
    ...heaviest(/\.pf_index$/).slice(0, 4),
    ...heaviest(/\.pf_fragment$/).slice(0, 1),
  ];
  return files.reduce((total, bytes) => total + bytes, 0);
}
