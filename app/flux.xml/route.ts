import { corpus } from '#lib/content/load.ts';
import { atomFeed } from '#lib/exports/atom.ts';
import { routes } from '#lib/routes.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  const { articles, site } = corpus();
  return new Response(
    atomFeed({ title: site.name, subtitle: site.tagline, path: routes.feed, home: routes.home, articles }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
}
