import { schemaJson } from '#lib/exports/decisions-json.ts';
import { dataSchema } from '#lib/views/open-data.ts';
import { textResponse } from '../../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(schemaJson(dataSchema()), 'application/schema+json');
}
