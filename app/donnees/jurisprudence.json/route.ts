import { corpus } from '#lib/content/load.ts';
import { jurisprudenceJson } from '#lib/exports/decisions-json.ts';
import { jurisprudenceData } from '#lib/views/open-data.ts';
import { textResponse } from '../../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(jurisprudenceJson(jurisprudenceData(corpus())), 'application/json');
}
