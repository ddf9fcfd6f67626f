/** Gives pages and files the configuration and the corpus, which is read once. */
import { unpackCorpus } from '#lib/content/packed.ts';
import { handedCorpus } from '#lib/kept/pages.ts';
import { previewState } from '#lib/preview/state.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { readConfig } from '#lib/site.ts';

export const config = readConfig();

/** Where a process keeps the corpus: Next may bundle this file twice. */
const keeper = globalThis as { recueilCorpus?: Corpus };

/** The corpus that the build handed over. The live preview has one of its own, and reads it again when a file changes. */
export function corpus(): Corpus {
  if (config.showDrafts) return previewState().corpus;
  keeper.recueilCorpus ??= unpackCorpus(handedCorpus());
  return keeper.recueilCorpus;
}
