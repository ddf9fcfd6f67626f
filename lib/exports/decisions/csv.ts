/** Decisions as CSV, one row per decision. */
import type { DecisionRecord } from '../../schema/open-data.ts';
import { csvFile, type Separator } from '../csv.ts';
import { type ColumnLanguage, columnNames } from './columns.ts';
import { rowOf, textOf } from './rows.ts';

/** The whole file. The published one has commas and the names of the fields. */
export function decisionsCsv(
  decisions: readonly DecisionRecord[],
  language: ColumnLanguage = 'en',
  separator: Separator = ',',
): string {
  return csvFile([columnNames(language), ...decisions.map((decision) => rowOf(decision).map(textOf))], separator);
}
