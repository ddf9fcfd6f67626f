/** The decisions that figures count: sanctions of the CNIL; those of other authorities stand apart, always. */
import type { Decision } from '../../schema/corpus.ts';
import type { Procedure } from '../../schema/decision.ts';
import { fineInForce } from '../../schema/in-force.ts';
import { isUnfavourable } from '../../schema/measures.ts';
import { perCorpus } from '../per-corpus.ts';

export const procedures = ['ordinaire', 'simplifiee'] as const satisfies readonly Procedure[];

/** What the CNIL decided, newest first, sanction or not. */
export const cnilDecisions = perCorpus((corpus) => corpus.decisions.filter(({ authority }) => authority === 'cnil'));

/** What the CNIL pronounced as sanctions, newest first. */
export const cnilSanctions = perCorpus((corpus) => cnilDecisions(corpus).filter(isSanction));

/** What other authorities decided in cooperation with the CNIL, newest first. */
export const foreignDecisions = perCorpus((corpus) => corpus.decisions.filter(({ authority }) => authority !== 'cnil'));

/** Whether a decision sanctions; a row of the official list whose measure cannot be read is there because it does. */
export function isSanction({ measures }: Pick<Decision, 'measures'>): boolean {
  return measures.length === 0 || measures.some(isUnfavourable);
}

/** Fines in force of decisions, in euros: neither the annulled, nor those whose amount is not disclosed. */
export function finesOf(decisions: readonly Decision[]): number[] {
  return decisions.flatMap((decision) => fineInForce(decision) || []);
}

/** The decisions of a procedure. */
export function under(procedure: Procedure, decisions: readonly Decision[]): Decision[] {
  return decisions.filter((decision) => decision.procedure === procedure);
}
