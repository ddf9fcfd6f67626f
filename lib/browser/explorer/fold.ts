/** Text made comparable: what a reader types is found whatever its accents, capitals, hyphens and apostrophes. */
import { plainName } from '../../french/letters.ts';

/** Plain words on one line, a space before each: « L’Œuvre d'été » → « l oeuvre d ete ». */
export function fold(text: string): string {
  return ` ${plainName(text)}`;
}

/** Whether every word of a search begins a word of a folded text; an empty search is found everywhere. */
export function matcher(search: string): (folded: string) => boolean {
  const words = search
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== ' ');
  return (folded) => words.every((word) => folded.includes(word));
}
