/** Gives pages and files the configuration and the corpus, which is read once. */
import { loadCorpus } from '#lib/content/load.ts';
import { previewState } from '#lib/preview/state.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { readConfig } from '#lib/site.ts';

export const config = readConfig();

/** Where a build keeps the corpus: Next bundles this file twice, for the pages and for the other files. */
const keeper = globalThis as { recueilCorpus?: Corpus };

/** The corpus of the configured folder, read once. The live preview reads it again when a file changes. */
export function corpus(): Corpus {
  if (config.showDrafts) return previewState().corpus;
  const { contentDir: dir, siteUrl, buildDate: today } = config;
  keeper.recueilCorpus ??= loadCorpus({ dir, siteUrl, today });
  return keeper.recueilCorpus;
}
