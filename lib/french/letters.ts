/** Letters and words as they are compared: known whatever their accents, capitals, ligatures and punctuation. */

/**
 * The same text in lower case, without accents, ligatures, wide letters nor invisible signs (soft hyphens, joiners):
 * « Œuvre d’Été » → « oeuvre d’ete ».
 */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no accent, and normalising costs more than looking.
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

/** The plain words on one line, for comparing names: « CEGEDIM–SANTÉ » → `cegedim sante`. */
export function plainName(text: string): string {
  return plainWords(text).join(' ');
}
