/** What remains of a decision after the courts: its status, the amount in force, the provisions still held breached. */
import type { AppealOutcome } from '../schema/appeal.ts';
import type { DecisionFacts } from '../schema/decision.ts';

/**
 * Where a decision stands. `unknown` covers « no appeal found », an appeal that was only announced, and a judgment
 * whose operative part could not be read: the absence of an appeal is never taken as proved.
 */
export type Status = 'definitive' | 'appeal-pending' | 'confirmed' | 'reformed' | 'annulled' | 'unknown';

type Appealed = Pick<DecisionFacts, 'appeals'>;

/** Status of a decision from its appeals: the last one still open decides, otherwise what the judges did. */
export function statusOf({ appeals }: Appealed): Status {
  const outcomes = appeals.map(({ outcome }) => outcome);
  if (outcomes.at(-1) === 'pendant') return 'appeal-pending';
  const judged: readonly [AppealOutcome, Status][] = [
    ['annulation', 'annulled'],
    ['reformation', 'reformed'],
    ['rejet', 'confirmed'],
    ['desistement', 'definitive'],
  ];
  return judged.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? 'unknown';
}

/** Total of the fines still due, in euros; 0 once annulled; null where there is no fine or it is not disclosed. */
export function fineInForce(decision: Pick<DecisionFacts, 'fine' | 'appeals'>): number | null {
  if (decision.fine === null) return null;
  if (statusOf(decision) === 'annulled') return 0;
  return decision.appeals.findLast(({ fineAfter }) => fineAfter !== null)?.fineAfter ?? decision.fine;
}

/** Provisions still held breached: those of the decision, less those that a judge set aside. */
export function provisionsInForce({ provisions, appeals }: Pick<DecisionFacts, 'provisions' | 'appeals'>): string[] {
  if (statusOf({ appeals }) === 'annulled') return [];
  const setAside = new Set(appeals.flatMap((appeal) => appeal.setAside));
  return provisions.filter((id) => !setAside.has(id));
}
