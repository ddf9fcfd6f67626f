import { corpus } from '#lib/content/load.ts';
import { cslJson } from '#lib/exports/csl.ts';
import { referencesOf } from '#lib/views/citations.ts';
import { textResponse } from '../../../responses.ts';
import { articleNamed, articleParams } from '../../named.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = articleParams;

export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/citation.json'>): Promise<Response> {
  return textResponse(
    cslJson(referencesOf(articleNamed((await params).slug), corpus())),
    'application/vnd.citationstyles.csl+json',
  );
}
