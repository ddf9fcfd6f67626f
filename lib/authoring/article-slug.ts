/** Makes the name of an article's file, which becomes its address, from its title. */

const LONGEST = 100;

/** « Cegedim Santé : l’entrepôt » → `cegedim-sante-l-entrepot`; empty when the title holds no letter and no digit. */
export function articleSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-');
  if (slug.length <= LONGEST) return slug;
  const lastWord = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, lastWord < 0 ? LONGEST : lastWord);
}
