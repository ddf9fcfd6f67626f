import type { MetadataRoute } from 'next';
import { absolute, routes } from '#lib/routes.ts';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(routes.sitemap) };
}
