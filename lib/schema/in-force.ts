/** What remains of a decision after the courts: its status, the amount in force, the provisions still held breached. */
import type { AppealOutcome } from './appeal.ts';
import type { DecisionFacts } from './decision.ts';

/**
 * Where a decision stands. `unknown` covers « no appeal found », an appeal that was only announced, and a judgment
 * whose operative part could not be read: the absence of an appeal is never taken as proved.
 */
export type Status = 'definitive' | 'appeal-pending' | 'confirmed' | 'reformed' | 'annulled' | 'unknown';

type Appealed = Pick<DecisionFacts, 'appeals'>;
type Appeal = DecisionFacts['appeals'][number];

/** What each outcome decides, from what prevails over the others: an open appeal; then a change, or a judgment not read. */
const precedence: readonly (readonly AppealOutcome[])[] = [
  ['pendant'],
  ['annulation', 'reformation', 'inconnu'],
  ['rejet'],
  ['desistement'],
  ['annonce'],
];

const statuses: Record<AppealOutcome, Status> = {
  pendant: 'appeal-pending',
  annulation: 'annulled',
  reformation: 'reformed',
  inconnu: 'unknown',
  rejet: 'confirmed',
  desistement: 'definitive',
  annonce: 'unknown',
};

/**
 * The appeal that says where a decision stands: one still open, otherwise the last judgment that changed it or could not
 * be read (a later dismissal leaves it as that judgment made it), otherwise the last one. Undefined without an appeal.
 */
export function decisiveAppeal({ appeals }: Appealed): Appeal | undefined {
  for (const outcomes of precedence) {
    const appeal = appeals.findLast(({ outcome }) => outcomes.includes(outcome));
    if (appeal) return appeal;
  }
  return undefined;
}

/** Status of a decision from its appeals. */
export function statusOf(decision: Appealed): Status {
  const appeal = decisiveAppeal(decision);
  return appeal ? statuses[appeal.outcome] : 'unknown';
}

/** Total of the fines still due, in euros; 0 once annulled; null where there is no fine or it is not disclosed. */
export function fineInForce({ fine, appeals }: Pick<DecisionFacts, 'fine' | 'appeals'>): number | null {
  if (fine === null) return null;
  const change = lastChange(appeals);
  if (!change) return fine;
  return change.outcome === 'annulation' ? 0 : (change.fineAfter ?? fine);
}

/** Provisions still held breached: those of the decision, less those that a judge set aside. */
export function provisionsInForce({ provisions, appeals }: Pick<DecisionFacts, 'provisions' | 'appeals'>): string[] {
  if (lastChange(appeals)?.outcome === 'annulation') return [];
  const setAside = new Set(appeals.flatMap((appeal) => appeal.setAside));
  return provisions.filter((id) => !setAside.has(id));
}

/** The last judgment that changed the decision; an appeal against that judgment does not undo it while it is pending. */
function lastChange(appeals: readonly Appeal[]): Appeal | undefined {
  return appeals.findLast(({ outcome }) => outcome === 'annulation' || outcome === 'reformation');
}
