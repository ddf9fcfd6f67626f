/** The rules of the editorial check, in the order in which the editors’ guide explains them. */

import type { Rule } from './rule.ts';
import { amountMismatch } from './rules/amount-mismatch.ts';
import { amountMisplaced } from './rules/amount-misplaced.ts';
import { amountReplaced } from './rules/amount-replaced.ts';
import { appealBoilerplate } from './rules/appeal-boilerplate.ts';
import { appealWindow } from './rules/appeal-window.ts';
import { authorityMismatch } from './rules/authority-mismatch.ts';
import { checksMissing } from './rules/checks-missing.ts';
import { countMismatch } from './rules/count-mismatch.ts';
import { courtMismatch } from './rules/court-mismatch.ts';
import { dateMismatch } from './rules/date-mismatch.ts';
import { deadlineMismatch } from './rules/deadline-mismatch.ts';
import { descriptionLength } from './rules/description-length.ts';
import { draftPublishedDate } from './rules/draft-published-date.ts';
import { duplicatePassage } from './rules/duplicate-passage.ts';
import { emptySection } from './rules/empty-section.ts';
import { englishPage } from './rules/english-page.ts';
import { englishTerm } from './rules/english-term.ts';
import { evidenceContradicted } from './rules/evidence-contradicted.ts';
import { futureDate } from './rules/future-date.ts';
import { headingOrder } from './rules/heading-order.ts';
import { measureMismatch } from './rules/measure-mismatch.ts';
import { nameVariant } from './rules/name-variant.ts';
import { naturalPerson } from './rules/natural-person.ts';
import { numberUnknown } from './rules/number-unknown.ts';
import { outcomeMismatch } from './rules/outcome-mismatch.ts';
import { paragraphBeyond } from './rules/paragraph-beyond.ts';
import { procedureMismatch } from './rules/procedure-mismatch.ts';
import { provisionUndeclared } from './rules/provision-undeclared.ts';
import { rankingMismatch } from './rules/ranking-mismatch.ts';
import { repositoryLink } from './rules/repository-link.ts';
import { sourceMissing } from './rules/source-missing.ts';
import { stale } from './rules/stale.ts';
import { titleLength } from './rules/title-length.ts';
import { turnoverMismatch } from './rules/turnover-mismatch.ts';
import { typography } from './rules/typography.ts';

/** Broken links are found where links are resolved, in `lib/content/link/addresses.ts`, under the names broken-link and broken-anchor. */
export const rules: readonly Rule[] = [
  amountMismatch,
  amountMisplaced,
  amountReplaced,
  dateMismatch,
  authorityMismatch,
  outcomeMismatch,
  courtMismatch,
  procedureMismatch,
  measureMismatch,
  turnoverMismatch,
  countMismatch,
  deadlineMismatch,
  rankingMismatch,
  numberUnknown,
  provisionUndeclared,
  nameVariant,
  englishTerm,
  englishPage,
  paragraphBeyond,
  sourceMissing,
  evidenceContradicted,
  repositoryLink,
  checksMissing,
  appealBoilerplate,
  appealWindow,
  stale,
  draftPublishedDate,
  futureDate,
  naturalPerson,
  duplicatePassage,
  titleLength,
  descriptionLength,
  headingOrder,
  emptySection,
  typography,
];
