import { corpus } from '#lib/content/load.ts';
import { decisionsCsv } from '#lib/exports/decisions-csv.ts';
import { openData } from '#lib/views/open-data.ts';
import { textResponse } from '../../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(decisionsCsv(openData(corpus())), 'text/csv');
}
