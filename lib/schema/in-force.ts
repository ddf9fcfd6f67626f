/** The state of a decision after the courts: its status, the amount in force, the provisions still breached. */
import type { AppealOutcome } from './appeal.ts';
import type { DecisionFacts } from './decision.ts';

/**
 * Status of a decision. `unknown` covers « no appeal found », an appeal that was only announced, and a judgment whose
 * operative part could not be read: the absence of an appeal is never considered proved.
 */
export type Status = 'definitive' | 'appeal-pending' | 'confirmed' | 'reformed' | 'annulled' | 'unknown';

type Appealed = Pick<DecisionFacts, 'appeals'>;
type Appeal = DecisionFacts['appeals'][number];

/** Outcomes by priority: a pending appeal first, then a change or an unread judgment. */
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
 * The appeal that decides the status: a pending one, otherwise the last judgment that changed the decision or could not
 * be read, otherwise the last one. A later dismissal does not undo an earlier change. Undefined without an appeal.
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

/** Total of the fines still due, in euros; 0 once annulled; null when there is no fine or it is not disclosed. */
export function fineInForce({ fine, appeals }: Pick<DecisionFacts, 'fine' | 'appeals'>): number | null {
  if (fine === null) return null;
  const change = lastChange(appeals);
  if (!change) return fine;
  return change.outcome === 'annulation' ? 0 : (change.fineAfter ?? fine);
}

/** Provisions still breached: those of the decision, minus those that a court removed. */
export function provisionsInForce({ provisions, appeals }: Pick<DecisionFacts, 'provisions' | 'appeals'>): string[] {
  if (lastChange(appeals)?.outcome === 'annulation') return [];
  const setAside = new Set(appeals.flatMap((appeal) => appeal.setAside));
  return provisions.filter((id) => !setAside.has(id));
}

/** The last judgment that changed the decision. A pending appeal against that judgment does not undo it. */
function lastChange(appeals: readonly Appeal[]): Appeal | undefined {
  return appeals.findLast(({ outcome }) => outcome === 'annulation' || outcome === 'reformation');
}
