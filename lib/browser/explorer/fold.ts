/** Text made comparable: what a reader types is found whatever its accents, capitals, hyphens and apostrophes. */

/**
 * Lower case, without accents, ligatures undone, everything but letters and digits turned into single spaces, and a space
 * before each word: « L’Œuvre d'été » → « l oeuvre d ete ».
 */
export function fold(text: string): string {
  const letters = text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${letters.replace(/[^\p{L}\d]+/gu, ' ').trim()}`;
}

/** Whether every word of a search begins a word of a folded text; an empty search is found everywhere. */
export function matcher(search: string): (folded: string) => boolean {
  const words = search
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== ' ');
  return (folded) => words.every((word) => folded.includes(word));
}
