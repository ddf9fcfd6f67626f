import { corpus } from '#lib/content/load.ts';
import { siteFeed } from '#lib/views/feeds.ts';
import { atomResponse } from '../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return atomResponse(siteFeed(corpus()));
}
