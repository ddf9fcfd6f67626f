/** The amount of a decision as a table says it: the same on a page and, in the browser, for what a reader selects. */
import type { DecisionRow } from './decisions.ts';
import { amounts as frenchAmounts } from './words/fr-browser.ts';

/** What is read first, null where there is no amount; then, in small, the rest. */
export interface AmountCell {
  readonly figure: string | null;
  readonly notes: readonly AmountNote[];
}

export interface AmountNote {
  readonly text: string;
  /** An amount that no longer holds, struck out after the text. */
  readonly struck?: string;
}

type Amounts = Pick<DecisionRow, 'fine' | 'fineInForce' | 'liquidation' | 'undisclosed'>;

/**
 * The fine in force first, with the one it replaces and where the decision stands (`status`), which an amount never lacks; a liquidated penalty is no
 * fine: it comes after one, and first only where there is none.
 */
export function amountCell(
  { fine, fineInForce, liquidation, undisclosed }: Amounts,
  status: string,
  words = frenchAmounts,
): AmountCell {
  const { euros } = words;
  const penalty = liquidation === null ? [] : [{ text: words.penalty(liquidation) }];
  if (undisclosed) return { figure: words.undisclosed, notes: [{ text: status }, ...penalty] };
  if (fine !== null && fineInForce !== null)
    return {
      figure: euros(fineInForce),
      notes: [
        ...(fineInForce === fine ? [] : [{ text: words.instead, struck: euros(fine) }]),
        { text: status },
        ...penalty,
      ],
    };
  return liquidation === null
    ? { figure: null, notes: [{ text: words.noFine }] }
    : { figure: euros(liquidation), notes: [{ text: words.liquidated }, { text: status }] };
}
