import { corpus } from '#lib/content/load.ts';
import { ogPng } from '#lib/images/og-png.ts';
import { siteImage } from '#lib/views/og-image.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(await ogPng(siteImage(corpus())), { headers: { 'content-type': 'image/png' } });
}
