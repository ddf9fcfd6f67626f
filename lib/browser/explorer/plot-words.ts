/** Describes the chart in one sentence, for readers who do not see it. */
import { plot as words } from '../../views/words/fr-browser.ts';
import { edges, highestOf, medianOf, namesOf } from './plot.ts';
import { indices, type Records } from './records.ts';

/** The number of fines, their range, their median, and the highest one. */
export function sentenceOf(records: Records, shown: readonly number[]): string {
  const { columns } = records;
  const fined = shown.filter((i) => (columns.fineInForce[i] ?? 0) > 0);
  const fines = fined.map((i) => columns.fineInForce[i] ?? 0);
  const highest = highestOf(records, fined);
  const median = medianOf(fines);
  if (highest === null || median === null) return words.none;
  const [least, most] = edges(fines, 0);
  const top = words.fine(namesOf(records, highest), most, columns.decided[highest] ?? '');
  if (fines.length === 1) return words.one(top);
  const mean = Math.round(fines.reduce((a, b) => a + b, 0) / fines.length);
  return words.many(fines.length, least, most, median, mean, mixed(records, fined), top);
}

/**
 * What the figures mix: ordinary and simplified fines (20 000 € at most), and fines of several authorities, are not
 * comparable. « (autorités et procédures confondues) », or an empty text.
 */
function mixed({ columns }: Records, fined: readonly number[]): string {
  const kinds = [
    [words.authorities, columns.autorite],
    [words.procedures, columns.procedure],
  ] as const;
  const several = kinds.filter(([, column]) => new Set(fined.flatMap((i) => indices(column[i]))).size > 1);
  return several.length > 0 ? words.mixed(several.map(([kind]) => kind)) : '';
}
