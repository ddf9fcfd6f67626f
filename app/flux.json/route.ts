import { corpus } from '#lib/content/load.ts';
import { jsonFeed } from '#lib/exports/json-feed.ts';
import { routes } from '#lib/routes.ts';
import { siteFeed } from '#lib/views/feeds.ts';
import { textResponse } from '../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(jsonFeed(siteFeed(corpus()), routes.jsonFeed), 'application/feed+json');
}
