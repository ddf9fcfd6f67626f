/** What a reader downloads between typing and the first result. */

/** Always: our script and what it draws with, the engine, the list of pages and chunks. */
const ALWAYS =
  /^\/js\/(?:preact|search)\.js$|^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+|[^/]+\.pf_meta)$/;

/** Bytes to the first result of a query of two words, at worst: they stand in the heaviest chunks, and on the longest page. */
export function firstResultWeight(served: ReadonlyMap<string, number>): number {
  const heaviest = (pattern: RegExp) =>
    [...served]
      .filter(([file]) => pattern.test(file))
      .map(([, bytes]) => bytes)
      .toSorted((a, b) => b - a);
  const files = [
    ...heaviest(ALWAYS),
    ...heaviest(/\.pf_index$/).slice(0, 2),
    ...heaviest(/\.pf_fragment$/).slice(0, 1),
  ];
  return files.reduce((total, bytes) => total + bytes, 0);
}
