/** What pages and files are made of: the configuration, and the corpus of its folder, read once. */
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
 * Where the corpus is kept. Next bundles this file twice, for pages and for the other files: in a build, the two share what
 * one of them has read. A live preview keeps one in each, so that a change of our code is seen.
 */
const keeper: { recueilCorpus?: Kept } = config.showDrafts ? {} : (globalThis as { recueilCorpus?: Kept });

/** The corpus of the configured folder; the live preview reads it again when a file changes. */
export function corpus(): Corpus {
  const { contentDir: dir, showDrafts: drafts, siteUrl, buildDate: today } = config;
  const signature = drafts ? contentSignature(dir) : '';
  if (keeper.recueilCorpus?.signature !== signature)
    keeper.recueilCorpus = { signature, corpus: loadCorpus({ dir, drafts, siteUrl, today }) };
  return keeper.recueilCorpus.corpus;
}
