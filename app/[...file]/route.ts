/** Serves every file that is not a page: data files, images and scripts. */
import { notFound } from 'next/navigation';
import { licenceKind, scriptKind } from '#lib/browser/bundle.ts';
import { addressOf, fileKinds, servedType } from '#lib/exports/files.ts';
import { imageKinds } from '#lib/images/files.ts';
import { perCorpus } from '#lib/views/per-corpus.ts';
import { config, corpus } from '../corpus.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Address of each file → its media type and the function that writes it. */
const files = perCorpus(
  (all) =>
    new Map(
      [...fileKinds, ...imageKinds, scriptKind, licenceKind].flatMap((kind) =>
        [...kind.files(all)].map(
          ([name, write]) => [addressOf(kind, name), { write, type: servedType(kind) }] as const,
        ),
      ),
    ),
);

/** In the live preview, next.config.mjs rewrites file addresses to this prefix. The published site does not use it. */
const preview = config.showDrafts ? ['fichiers'] : [];

export function generateStaticParams() {
  return [...files(corpus()).keys()].map((address) => ({ file: [...preview, ...address.slice(1).split('/')] }));
}

export async function GET(_: Request, { params }: RouteContext<'/[...file]'>): Promise<Response> {
  const { write, type } = files(corpus()).get(`/${(await params).file.slice(preview.length).join('/')}`) ?? notFound();
  return new Response(await write(), { headers: { 'content-type': type } });
}
