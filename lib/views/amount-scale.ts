/**
 * The place of an amount among the fines of the CNIL in force, on a logarithmic scale from 1 000 € to 1 000 000 000 €. The
 * fines of other authorities are not among them: they are not added to the CNIL's anywhere.
 */
import { bisectRight } from 'd3-array';
import type { Corpus } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { perCorpus } from './per-corpus.ts';

const LOWEST = 3;
const HIGHEST = 9;
/** Columns of the scale: four for each power of ten, however many fines there are. */
const COLUMNS = (HIGHEST - LOWEST) * 4;

export interface AmountScale {
  /** Number of fines in force in each column, from the lowest amounts to the highest. */
  readonly columns: readonly number[];
  /** Amounts in euros marked on the axis, with their places from 0 to 1. */
  readonly marks: readonly { readonly amount: number; readonly at: number }[];
}

/** The scale of a corpus, the same for each of its pages. */
export const amountScale = perCorpus((corpus): AmountScale => {
  const columns = Array.from({ length: COLUMNS }, () => 0);
  for (const amount of sortedFines(corpus)) {
    const column = Math.min(COLUMNS - 1, Math.floor(placeOf(amount) * COLUMNS));
    columns[column] = (columns[column] ?? 0) + 1;
  }
  return { columns, marks: [1e3, 1e5, 1e7, 1e9].map((amount) => ({ amount, at: placeOf(amount) })) };
});

/** Place of an amount in euros on the scale, from 0 to 1; an amount outside the scale is at its end. */
export function placeOf(amount: number): number {
  return Math.min(1, Math.max(0, (Math.log10(amount) - LOWEST) / (HIGHEST - LOWEST)));
}

/** Fines of the CNIL in force, in euros, ascending. */
const sortedFines = perCorpus((corpus) =>
  corpus.decisions
    .filter(({ authority }) => authority === 'cnil')
    .flatMap((decision) => fineInForce(decision) || [])
    .toSorted((a, b) => a - b),
);

/** How many fines of the CNIL in force are strictly higher than an amount in euros; uses bisection. */
export function higherFines(corpus: Corpus, amount: number): number {
  const fines = sortedFines(corpus);
  return fines.length - bisectRight(fines, amount);
}
