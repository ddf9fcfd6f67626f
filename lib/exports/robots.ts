/** `/robots.txt` (RFC 9309): robots may read everything; gives the address of the sitemap. */
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';

export function robotsTxt({ site }: Corpus): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${absolute(routes.sitemap, site)}\n`;
}
