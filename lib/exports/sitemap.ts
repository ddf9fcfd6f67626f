/** `/sitemap.xml` (https://www.sitemaps.org/protocol.html): every page that search engines should know. */
import { absolute } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { sitePages } from '../views/site-pages.ts';
import { xml } from './xml.ts';

export function sitemap(corpus: Corpus): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...sitePages(corpus).map(
      ({ path, lastModified }) =>
        `<url>\n<loc>${xml(absolute(path, corpus.site))}</loc>\n<lastmod>${lastModified}</lastmod>\n</url>`,
    ),
    '</urlset>\n',
  ].join('\n');
}
