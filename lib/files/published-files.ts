/** Every file that the site publishes beside its pages: texts, images, scripts, licences. */
import { licenceKind, scriptKind } from '../browser/bundle.ts';
import { addressOf, type Content, fileKinds, servedType } from '../exports/files.ts';
import { imageKinds } from '../images/files.ts';
import type { Corpus } from '../schema/corpus.ts';

export interface PublishedFile {
  /** From the root of the site: `/flux.xml`. */
  readonly address: string;
  /** The media type, with its encoding. */
  readonly type: string;
  readonly write: () => Content | Promise<Content>;
}

/** The files of a corpus, in the order of the table. Nothing is written before `write` is called. */
export function publishedFiles(corpus: Corpus): PublishedFile[] {
  return [...fileKinds, ...imageKinds, scriptKind, licenceKind].flatMap((kind) =>
    [...kind.files(corpus)].map(([name, write]) => ({
      address: addressOf(kind, name),
      type: servedType(kind),
      write,
    })),
  );
}
