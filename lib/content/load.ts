/** Loads the corpus: read, parse, validate, link, sort, freeze; every problem is collected, then it fails once. */
import { buildDate, contentDir, showDrafts } from '../site.ts';
import type { Corpus } from '../schema/corpus.ts';
import { type Documents, readDocuments } from './read/documents.ts';
import { followAuthority } from '../anonymise/follow-authority.ts';
import { assembleCorpus, present } from './link/corpus.ts';
import { linkProblems } from './link/link.ts';
import { ContentError, type Problem, softenDrafts, sortProblems } from './problem.ts';
import { contentSignature } from './read/folder.ts';

export interface LoadOptions {
  /** Folder of the content. */
  readonly dir: string;
  /** Folder of the images that content may show. */
  readonly publicDir?: string;
  /** Whether drafts are part of the corpus: in the live preview only. */
  readonly drafts?: boolean;
}

/** Everything wrong with the documents of a folder and with what they say of one another, in reading order. */
export function documentProblems(documents: Documents): Problem[] {
  return sortProblems(softenDrafts([...documents.problems, ...linkProblems(documents)], documents.drafts));
}

/** The corpus of a content folder. Throws a `ContentError` that holds every problem. */
export function loadCorpus({ dir, publicDir = 'public', drafts = false }: LoadOptions): Corpus {
  return corpusOf(readDocuments(dir, publicDir), drafts);
}

/** The corpus of documents already read; `today`, `YYYY-MM-DD`, says which names have expired. Throws a `ContentError` that holds every problem. */
export function corpusOf(documents: Documents, drafts = false, today = buildDate): Corpus {
  const problems = documentProblems(documents);
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  const followed = present(documents['site.yaml']).names === 'follow-authority';
  return assembleCorpus(followed ? followAuthority(documents, today) : documents, drafts);
}

interface Kept {
  signature: string;
  corpus: Corpus;
}

/**
 * Where the corpus is kept. Next bundles this file twice, for pages and for the other files: in a build, the two share what
 * one of them has read. A live preview keeps one in each, so that a change of our code is seen.
 */
const keeper: { recueilCorpus?: Kept } = showDrafts ? {} : (globalThis as { recueilCorpus?: Kept });

/** The corpus that pages are made of, from the configured folder; the live preview reads it again when a file changes. */
export function corpus(): Corpus {
  const signature = showDrafts ? contentSignature(contentDir) : '';
  if (keeper.recueilCorpus?.signature !== signature)
    keeper.recueilCorpus = { signature, corpus: loadCorpus({ dir: contentDir, drafts: showDrafts }) };
  return keeper.recueilCorpus.corpus;
}

/** The day on which this corpus is published, `YYYY-MM-DD`: what « today » means to a page. */
export const publicationDay = buildDate;
