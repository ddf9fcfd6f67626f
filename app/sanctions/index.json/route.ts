import { corpus } from '#lib/content/load.ts';
import { explorerJson } from '#lib/exports/explorer-json.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(explorerJson(corpus()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
