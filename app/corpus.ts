/** Gives pages and files the configuration and the corpus, which is read once. */
import { loadCorpus } from '#lib/content/load.ts';
import { contentSignature } from '#lib/content/read/folder.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { readConfig } from '#lib/site.ts';

export const config = readConfig();

interface Kept {
  signature: string;
  corpus: Corpus;
}

/**
 * Where the corpus is cached. Next bundles this file twice, once for pages and once for the other files. In a build,
 * both bundles share one corpus. A live preview has one cache in each bundle, so that a change of our code takes
 * effect.
 */
const keeper: { recueilCorpus?: Kept } = config.showDrafts ? {} : (globalThis as { recueilCorpus?: Kept });

/** The corpus of the configured folder. The live preview reads it again when a file changes. */
export function corpus(): Corpus {
  const { contentDir: dir, showDrafts: drafts, siteUrl, buildDate: today } = config;
  const signature = drafts ? contentSignature(dir) : '';
  if (keeper.recueilCorpus?.signature !== signature)
    keeper.recueilCorpus = { signature, corpus: loadCorpus({ dir, drafts, siteUrl, today }) };
  return keeper.recueilCorpus.corpus;
}
