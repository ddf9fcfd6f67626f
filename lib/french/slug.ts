/** Turns a title or a name into a slug. */
import slugify from '@sindresorhus/slugify';

/** Signs that the library would replace with words: « and », « e ». */
const SIGNS: [string, string][] = [
  ['&', ' '],
  ['€', ' '],
];

/**
 * « Cegedim Santé : l’entrepôt » → `cegedim-sante-l-entrepot`, cut between two words at `longest` characters; empty
 * when the text has no letter and no digit.
 */
export function slugOf(text: string, longest = 60): string {
  const slug = slugify(text.normalize('NFC'), { decamelize: false, customReplacements: SIGNS });
  if (slug.length <= longest) return slug;
  const lastWord = slug.lastIndexOf('-', longest);
  return slug.slice(0, lastWord < 0 ? longest : lastWord);
}
