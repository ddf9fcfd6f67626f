/** The decisions that figures count: sanctions of the CNIL. Those of other authorities are always separate. */
import type { Decision } from '../../schema/corpus.ts';
import type { Procedure } from '../../schema/decision.ts';
import { fineInForce } from '../../schema/in-force.ts';
import { isUnfavourable } from '../../schema/measures.ts';
import { perCorpus } from '../per-corpus.ts';

export const procedures = ['ordinaire', 'simplifiee'] as const satisfies readonly Procedure[];

/** Decisions of the CNIL, newest first, sanctions or not. */
export const cnilDecisions = perCorpus((corpus) => corpus.decisions.filter(({ authority }) => authority === 'cnil'));

/** Sanctions of the CNIL, newest first. */
export const cnilSanctions = perCorpus((corpus) => cnilDecisions(corpus).filter(isSanction));

/** Decisions of other authorities in cooperation with the CNIL, newest first. */
export const foreignDecisions = perCorpus((corpus) => corpus.decisions.filter(({ authority }) => authority !== 'cnil'));

/**
 * Whether a decision is a sanction. A row of the official list with an unreadable measure counts as one, because the
 * list contains sanctions.
 */
export function isSanction({ measures }: Pick<Decision, 'measures'>): boolean {
  return measures.length === 0 || measures.some(isUnfavourable);
}

/** Fines in force, in euros, without annulled fines and fines of unknown amount. */
export function finesOf(decisions: readonly Decision[]): number[] {
  return decisions.flatMap((decision) => fineInForce(decision) || []);
}

/** The decisions of a procedure. */
export function under(procedure: Procedure, decisions: readonly Decision[]): Decision[] {
  return decisions.filter((decision) => decision.procedure === procedure);
}
