/** The chart for who does not see it, in a sentence. */
import { count, euros, longDate, NBSP } from '../../format.ts';
import { highestOf, medianOf, namesOf } from './plot.ts';
import { indices, type Records } from './records.ts';

/** How many fines, from what to what, what is usual, and which is the highest. */
export function sentenceOf(records: Records, shown: readonly number[]): string {
  const { columns } = records;
  const fined = shown.filter((i) => (columns.fineInForce[i] ?? 0) > 0);
  const fines = fined.map((i) => columns.fineInForce[i] ?? 0);
  const highest = highestOf(records, fined);
  const median = medianOf(fines);
  if (highest === null || median === null) return 'Aucune amende en vigueur dans cette sélection.';
  const most = columns.fineInForce[highest] ?? 0;
  const top = `${namesOf(records, highest)}, ${euros(most)}, le ${longDate(columns.decided[highest] ?? '')}`;
  if (fines.length === 1) return `Une amende en vigueur${NBSP}: ${top}.`;
  const least = fines.reduce((a, b) => Math.min(a, b), most);
  const mean = Math.round(fines.reduce((a, b) => a + b, 0) / fines.length);
  return `${count(fines.length, 'amende', 'amendes')} en vigueur, de ${euros(least)} à ${euros(most)}, médiane ${euros(median)}, moyenne ${euros(mean)}${mixed(records, fined)}. La plus élevée${NBSP}: ${top}.`;
}

/**
 * What the figures mix: an ordinary fine and a simplified one (20 000 € at most), the CNIL's and those of other
 * authorities, are not of the same kind. « (autorités et procédures confondues) », or nothing.
 */
function mixed({ columns }: Records, fined: readonly number[]): string {
  const kinds = [
    ['autorités', columns.autorite],
    ['procédures', columns.procedure],
  ] as const;
  const several = kinds.filter(([, column]) => new Set(fined.flatMap((i) => indices(column[i]))).size > 1);
  return several.length > 0 ? ` (${several.map(([kind]) => kind).join(' et ')} confondues)` : '';
}
