/** Compares the documents with one another: every name refers to something, nothing is declared twice, no link is broken. */

import { placeholderProblems } from '../../authoring/placeholder.ts';
import type { Problem } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { addressProblems } from './addresses.ts';
import { duplicateProblems } from './duplicates.ts';
import { englishProblems, onlyCaseProblems } from './english.ts';
import { englishPageProblems } from './english-pages.ts';
import { registerProblems } from './register.ts';
import { relatedProblems } from './related.ts';
import { vocabularyProblems } from './vocabulary.ts';

/** Every problem that only shows when all documents are seen together, in no order. */
export function linkProblems(documents: Documents): Problem[] {
  return [
    ...vocabularyProblems(documents),
    ...duplicateProblems(documents),
    ...relatedProblems(documents),
    ...registerProblems(documents),
    ...documents.articles.flatMap((article) => placeholderProblems(article, documents.scheduled.has(article.file))),
    ...addressProblems(documents),
    ...englishProblems(documents),
    ...englishPageProblems(documents),
    ...onlyCaseProblems(documents),
  ];
}
