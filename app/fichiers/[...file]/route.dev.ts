/** Serves, in the live preview, every file that is not a page; publishing writes the same files for readers. */
import { notFound } from 'next/navigation';
import { publishedFiles } from '#lib/files/published-files.ts';
import { perCorpus } from '#lib/views/per-corpus.ts';
import { corpus } from '../../corpus.ts';

const files = perCorpus((all) => new Map(publishedFiles(all).map((file) => [file.address, file])));

export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  const { write, type } = files(corpus()).get(`/${(await params).file.join('/')}`) ?? notFound();
  return new Response(await write(), { headers: { 'content-type': type } });
}
