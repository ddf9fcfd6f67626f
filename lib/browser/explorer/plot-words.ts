/** Describes the chart in one sentence, for readers who do not see it. */
import { count, euros, longDate, NBSP } from '../../format.ts';
import { highestOf, medianOf, namesOf } from './plot.ts';
import { indices, type Records } from './records.ts';

/** The number of fines, their range, their median, and the highest one. */
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
 * What the figures mix: ordinary and simplified fines (20 000 € at most), and fines of several authorities, are not
 * comparable. « (autorités et procédures confondues) », or an empty text.
 */
function mixed({ columns }: Records, fined: readonly number[]): string {
  const kinds = [
    ['autorités', columns.autorite],
    ['procédures', columns.procedure],
  ] as const;
  const several = kinds.filter(([, column]) => new Set(fined.flatMap((i) => indices(column[i]))).size > 1);
  return several.length > 0 ? ` (${several.map(([kind]) => kind).join(' et ')} confondues)` : '';
}
