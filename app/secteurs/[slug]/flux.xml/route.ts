import { corpus } from '#lib/content/load.ts';
import { sectorFeed } from '#lib/views/feeds.ts';
import { atomResponse } from '../../../responses.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().sectors.keys()].map((slug) => ({ slug }));
}

export async function GET(_: Request, { params }: RouteContext<'/secteurs/[slug]/flux.xml'>): Promise<Response> {
  return atomResponse(sectorFeed((await params).slug, corpus()));
}
