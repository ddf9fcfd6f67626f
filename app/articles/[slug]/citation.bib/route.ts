import { corpus } from '#lib/content/load.ts';
import { bibtex } from '#lib/exports/bibtex.ts';
import { referencesOf } from '#lib/views/citations.ts';
import { textResponse } from '../../../responses.ts';
import { articleNamed, articleParams } from '../../named.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = articleParams;

export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/citation.bib'>): Promise<Response> {
  return textResponse(bibtex(referencesOf(articleNamed((await params).slug), corpus())), 'application/x-bibtex');
}
