/** Letters as they are compared: what a reader or an editor writes is known whatever its accents and capitals. */

/** The same text in lower case and without accents: « Été » → « ete »; ligatures stay. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no accent, and normalising costs more than looking.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
