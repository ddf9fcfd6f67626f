import { corpus } from '#lib/content/load.ts';
import { markdownTwin } from '#lib/exports/markdown-twin.ts';
import { textResponse } from '../../../responses.ts';
import { articleNamed, articleParams } from '../../named.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = articleParams;

export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/index.md'>): Promise<Response> {
  return textResponse(markdownTwin(articleNamed((await params).slug), corpus()), 'text/markdown');
}
