/** Holds the documents against one another: every name refers to something, nothing is said twice, no link is broken. */
import type { Documents } from './documents.ts';
import { addressProblems } from './link-addresses.ts';
import { duplicateProblems } from './link-duplicates.ts';
import { registerProblems } from './link-register.ts';
import { relatedProblems } from './link-related.ts';
import { vocabularyProblems } from './link-vocabulary.ts';
import { placeholderProblems } from './placeholder.ts';
import type { Problem } from './problem.ts';

/** Every problem that only shows when all documents are seen together, in no order. */
export function linkProblems(documents: Documents): Problem[] {
  return [
    ...vocabularyProblems(documents),
    ...duplicateProblems(documents),
    ...relatedProblems(documents),
    ...registerProblems(documents),
    ...documents.articles.flatMap(placeholderProblems),
    ...addressProblems(documents),
  ];
}
