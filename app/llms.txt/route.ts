import { corpus } from '#lib/content/load.ts';
import { llmsTxt } from '#lib/exports/llms.ts';
import { textResponse } from '../responses.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(llmsTxt(corpus()), 'text/plain');
}
