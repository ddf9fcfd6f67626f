/** What a reader downloads between typing and the first result. */

/** Of each language, what is always downloaded: our script and what it draws with, the words that it understands, the engine, the list of pages and chunks. */
const ALWAYS = {
  fr: /^\/js\/(?:preact|search)\.js$|^\/recherche\/noms\.json$|^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.fr\.[^/]+|[^/]*\bfr_[^/]+\.pf_meta)$/,
  en: /^\/js\/(?:preact|search-en)\.js$|^\/en\/search\/names\.json$|^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.[^/]+|[^/]*\ben_[^/]+\.pf_meta)$/,
} as const;

/**
 * Bytes to the first result of a query of two words, at worst, in the language where this is most: the words, an
 * identifier and another writing of one of them are in the heaviest chunks, and on the longest page.
 */
export function firstResultWeight(served: ReadonlyMap<string, number>): number {
  return Math.max(weightIn('fr', served), weightIn('en', served));
}

function weightIn(language: 'fr' | 'en', served: ReadonlyMap<string, number>): number {
  const heaviest = (pattern: RegExp) =>
    [...served]
      .filter(([file]) => pattern.test(file))
      .map(([, bytes]) => bytes)
      .toSorted((a, b) => b - a);
  const files = [
    ...heaviest(ALWAYS[language]),
    ...heaviest(new RegExp(`/${language}_[^/]*\\.pf_index$`)).slice(0, 4),
    ...heaviest(new RegExp(`/${language}_[^/]*\\.pf_fragment$`)).slice(0, 1),
  ];
  return files.reduce((total, bytes) => total + bytes, 0);
}
