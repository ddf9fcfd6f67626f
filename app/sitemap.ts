import type { MetadataRoute } from 'next';
import { corpus } from '#lib/content/load.ts';
import { absolute } from '#lib/routes.ts';
import { sitePages } from '#lib/views/site-pages.ts';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages(corpus()).map(({ path, lastModified }) => ({ url: absolute(path), lastModified }));
}
