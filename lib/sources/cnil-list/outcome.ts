/** Reads the decision in a row of the list: measures, fine and liquidated penalty. */
import { readAmounts } from '../../french/amounts.ts';
import { plainLetters } from '../../french/letters.ts';
import { Measure } from '../../schema/decision.ts';
import { measures } from '../../schema/measures.ts';

export interface Outcome {
  readonly measures: readonly Measure[];
  /** Euros; the sum when the row has several fines. */
  readonly fine: number | null;
  /** Euros of a liquidated penalty. */
  readonly liquidation: number | null;
}

/**
 * The measures and amounts of « Amende administrative de 20 000 euros et injonction »; empty when the words name none.
 */
export function readOutcome(written: string): Outcome {
  const words = plainLetters(written);
  const found = new Set(Measure.options.filter((measure) => measures[measure].listed?.test(words)));
  // An amount belongs to the words before it: a liquidated penalty is never added to a fine.
  const [before = '', after] = splitAt(written, /liquidation/i);
  return {
    measures: [...found],
    fine: found.has('amende') ? sumOf(found.has('liquidation-astreinte') ? before : written) : null,
    liquidation: after === undefined ? null : sumOf(after),
  };
}

function splitAt(text: string, pattern: RegExp): [string, string?] {
  const at = text.search(pattern);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** The sum of the amounts of a text in whole euros; null when there is none. */
function sumOf(passage: string): number | null {
  const amounts = readAmounts(passage.replaceAll("'", '’'));
  const sum = amounts.reduce((total, { value }) => total + value, 0);
  return amounts.length > 0 && Number.isSafeInteger(sum) ? sum : null;
}
