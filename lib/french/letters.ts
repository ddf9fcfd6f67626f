/** Normalises letters and words for comparison: without accents, capitals, ligatures and punctuation. */

/**
 * The text in lower case, without accents, ligatures, full-width letters or invisible characters (soft hyphens,
 * joiners): « Œuvre d’Été » → « oeuvre d’ete ».
 */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no accent, and this test is faster than normalising.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}]/gu, '');
}

/** The plain words of a text: « L’Œuvre, Cegedim-Santé » → `l`, `oeuvre`, `cegedim`, `sante`. */
export function plainWords(text: string): string[] {
  return plainLetters(text).match(/(?:(?!\p{Lm})[\p{L}\d])+/gu) ?? [];
}

/** The plain words in one string, to compare names: « CEGEDIM–SANTÉ » → `cegedim sante`. */
export function plainName(text: string): string {
  return plainWords(text).join(' ');
}
