/** Every file that is no page: those of the corpus, its images, the scripts. */
import { notFound } from 'next/navigation';
import { scriptKind } from '#lib/browser/bundle.ts';
import { addressOf, fileKinds, servedType } from '#lib/exports/files.ts';
import { imageKinds } from '#lib/images/files.ts';
import { perCorpus } from '#lib/views/per-corpus.ts';
import { config, corpus } from '../corpus.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** What writes each file, and its type, by its address. */
const files = perCorpus(
  (all) =>
    new Map(
      [...fileKinds, ...imageKinds, scriptKind].flatMap((kind) =>
        [...kind.files(all)].map(
          ([name, write]) => [addressOf(kind, name), { write, type: servedType(kind) }] as const,
        ),
      ),
    ),
);

/** Where next.config.mjs asks for a file in the live preview; the published site has it at its own address. */
const preview = config.showDrafts ? ['fichiers'] : [];

export function generateStaticParams() {
  return [...files(corpus()).keys()].map((address) => ({ file: [...preview, ...address.slice(1).split('/')] }));
}

export async function GET(_: Request, { params }: RouteContext<'/[...file]'>): Promise<Response> {
  const { write, type } = files(corpus()).get(`/${(await params).file.slice(preview.length).join('/')}`) ?? notFound();
  return new Response(await write(), { headers: { 'content-type': type } });
}
