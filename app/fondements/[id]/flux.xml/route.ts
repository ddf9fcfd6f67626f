import { corpus } from '#lib/content/load.ts';
import { provisionFeed } from '#lib/views/feeds.ts';
import { atomResponse } from '../../../responses.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().provisions.keys()].map((id) => ({ id }));
}

export async function GET(_: Request, { params }: RouteContext<'/fondements/[id]/flux.xml'>): Promise<Response> {
  return atomResponse(provisionFeed((await params).id, corpus()));
}
