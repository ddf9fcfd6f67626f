import { corpus } from '#lib/content/load.ts';
import { themeFeed } from '#lib/views/feeds.ts';
import { atomResponse } from '../../../responses.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().themes.keys()].map((slug) => ({ slug }));
}

export async function GET(_: Request, { params }: RouteContext<'/themes/[slug]/flux.xml'>): Promise<Response> {
  return atomResponse(themeFeed((await params).slug, corpus()));
}
