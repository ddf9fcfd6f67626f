import { corpus } from '#lib/content/load.ts';
import { decisionsJson } from '#lib/exports/decisions-json.ts';
import { openData } from '#lib/views/open-data.ts';
import { textResponse } from '../../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(decisionsJson(openData(corpus())), 'application/json');
}
