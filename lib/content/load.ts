/** Loads the corpus: read, parse, validate, link, sort, freeze. Collects every problem, then throws once. */

import { followAuthority } from '../anonymise/follow-authority.ts';
import type { Corpus } from '../schema/corpus.ts';
import { assembleCorpus, present } from './link/corpus.ts';
import { linkProblems } from './link/link.ts';
import { holdScheduled, softenUnfinished } from './link/scheduled.ts';
import { ContentError, type Problem, sortProblems } from './problem.ts';
import { type Documents, readDocuments } from './read/documents.ts';
import { readPublicFiles } from './read/folder.ts';

export interface CorpusOptions {
  /** Absolute address of the site, without a final slash. */
  readonly siteUrl: string;
  /** Day of publication, `YYYY-MM-DD`: decides which names have expired. */
  readonly today: string;
  /** Whether to include drafts: live preview only. */
  readonly drafts?: boolean;
}

export interface LoadOptions extends CorpusOptions {
  /** Folder of the content. */
  readonly dir: string;
  /** Folder of the images. */
  readonly publicDir?: string;
}

/** Every problem of the documents of a folder and of the links between them, in reading order. */
export function documentProblems(documents: Documents): Problem[] {
  return sortProblems(softenUnfinished([...documents.problems, ...linkProblems(documents)], documents));
}

/** The corpus of a content folder. Throws a `ContentError` with every problem. */
export function loadCorpus({ dir, publicDir = 'public', ...options }: LoadOptions): Corpus {
  return corpusOf(readDocuments(dir, publicDir), options);
}

/** The corpus of documents already read. Throws a `ContentError` with every problem. */
export function corpusOf(read: Documents, { siteUrl, today, drafts = false }: CorpusOptions): Corpus {
  const documents = holdScheduled(read, today);
  const problems = documentProblems(documents);
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  const followed = present(documents['site.yaml']).names === 'follow-authority';
  return assembleCorpus(followed ? followAuthority(documents, today, readPublicFiles()) : documents, siteUrl, drafts);
}
