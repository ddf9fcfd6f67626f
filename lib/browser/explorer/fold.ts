/** Makes text comparable: a search ignores accents, capitals, hyphens and apostrophes. */
import { plainName } from '../../french/letters.ts';

/** Plain words on one line, a space before each: « L’Œuvre d'été » → « l oeuvre d ete ». */
export function fold(text: string): string {
  return ` ${plainName(text)}`;
}

/** Tests whether each word of a search begins a word of a folded text. An empty search matches every text. */
export function matcher(search: string): (folded: string) => boolean {
  const words = search
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== ' ');
  return (folded) => words.every((word) => folded.includes(word));
}
