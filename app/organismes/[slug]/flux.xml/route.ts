import { corpus } from '#lib/content/load.ts';
import { organisationFeed } from '#lib/views/feeds.ts';
import { atomResponse } from '../../../responses.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().organisations.keys()].map((slug) => ({ slug }));
}

export async function GET(_: Request, { params }: RouteContext<'/organismes/[slug]/flux.xml'>): Promise<Response> {
  return atomResponse(organisationFeed((await params).slug, corpus()));
}
