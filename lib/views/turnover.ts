/** A fine beside the turnover that the decision gives: its share, in words. */
import type { Decision } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

export interface TurnoverView {
  /** Name of the body, where the decision has several; null otherwise. */
  readonly name: string | null;
  /** « 12 000 000 € en 2023, pour le groupe ». */
  readonly turnover: string;
  /** « 0,3 % du chiffre d’affaires 2023 du groupe »; null where the fine is not known, or is no longer due. */
  readonly share: string | null;
  /** Where the decision gives it: « SAN-2025-001, § 158 ». */
  readonly source: string;
}

/** The turnovers that a decision gives, in the order of its respondents. */
export function turnoversOf(decision: Decision, { turnover: words }: Words = fr): TurnoverView[] {
  const several = decision.respondents.length > 1;
  return decision.respondents.flatMap(({ name, turnover }, i) => {
    if (turnover === null) return [];
    const ratio = shareOf(decision, i);
    const { amount, year, approximate } = turnover;
    const group = turnover.scope === 'groupe';
    return [
      {
        name: several ? (name ?? words.unnamed) : null,
        turnover: words.amount(amount, year, group, approximate),
        share: ratio === null ? null : words.share(ratio, year, group, approximate && ratio >= 1e-4),
        source: turnover.source,
      },
    ];
  });
}

/**
 * The fine in force of one respondent as a share of its turnover, from 0 to 1. Null where the turnover or the fine is not
 * known, where nothing is due, and where a judge changed the total of several fines: what is left of each is not known.
 */
export function shareOf(decision: Decision, respondent: number): number | null {
  const { respondents, fine } = decision;
  const { turnover, fine: own } = respondents[respondent] ?? {};
  const inForce = fineInForce(decision);
  const due = respondents.length === 1 ? inForce : inForce === fine ? (own ?? null) : null;
  return turnover && due ? due / turnover.amount : null;
}
