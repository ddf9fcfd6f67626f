import { notFound } from 'next/navigation';
import { corpus } from '#lib/content/load.ts';
import { ogPng } from '#lib/images/og-png.ts';
import { articleImage } from '#lib/views/og-image.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return corpus().articles.map(({ slug }) => ({ file: `${slug}.png` }));
}

export async function GET(_: Request, { params }: RouteContext<'/og/[file]'>): Promise<Response> {
  const article = corpus().articleBySlug.get((await params).file.replace(/\.png$/, ''));
  if (!article) notFound();
  return new Response(await ogPng(articleImage(article, corpus())), { headers: { 'content-type': 'image/png' } });
}
