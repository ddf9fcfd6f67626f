/** A site below a path of its host: its pages start their addresses with that path. */
import { piecesOf } from './markup.ts';

/** Attributes of a page that contain an address: those of links, and those that scripts read. */
const ADDRESS = /( (?:href|src|action|data-(?!pagefind)[a-z-]+)=")(?=\/(?!\/))/g;

/**
 * A finished page, its addresses from the root of the site starting with `base`, as `/recueil`; unchanged for an empty
 * base. Links to other sites and within the page stay as they are.
 */
export function hostedPage(html: string, base: string): string {
  if (base === '') return html;
  let rules = false;
  return piecesOf(html)
    .map(({ kind, attributes, source }) => {
      const written = rules ? source.replaceAll('"/', `"${base}/`) : source;
      rules = kind === 'open' && attributes.get('type') === 'speculationrules';
      return kind === 'open' ? source.replace(ADDRESS, `$1${base}`) : written;
    })
    .join('');
}
