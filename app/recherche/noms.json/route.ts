import { corpus } from '#lib/content/load.ts';
import { knownNames } from '#lib/views/search-page.ts';

export const dynamic = 'force-static';

/** Each name as a list: the name, its address, its other spellings. */
export function GET(): Response {
  return Response.json(knownNames(corpus()).map(({ label, href, others }) => [label, href, ...others]));
}
