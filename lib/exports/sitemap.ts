/** `/sitemap.xml` (https://www.sitemaps.org/protocol.html): every page that search engines should know. */
import { absolute } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { pairOf } from '../views/pairs.ts';
import { englishSitePages, sitePages } from '../views/site-pages.ts';
import { xml } from './xml.ts';

export function sitemap(corpus: Corpus): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...[...sitePages(corpus), ...englishSitePages(corpus)].map(
      ({ path, lastModified }) =>
        `<url>\n<loc>${xml(absolute(path, corpus.site))}</loc>\n<lastmod>${lastModified}</lastmod>${alternatesOf(path, corpus)}\n</url>`,
    ),
    '</urlset>\n',
  ].join('\n');
}

/** The same page in each language, itself included, as search engines ask for it; nothing for a page in one language. */
function alternatesOf(path: string, corpus: Corpus): string {
  const pair = pairOf(path, corpus);
  if (pair === null) return '';
  const link = (language: string, address: string) =>
    `\n<xhtml:link rel="alternate" hreflang="${language}" href="${xml(absolute(address, corpus.site))}"/>`;
  return link('fr', pair.fr) + link('en', pair.en) + link('x-default', pair.fr);
}
