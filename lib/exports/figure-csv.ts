/** A figure as CSV: one line per row, plain numbers, the unit in the name of the column. */
import type { Cell, Column, Figure } from '../views/figures/figure.ts';
import { csvFile } from './csv.ts';

/** The file; the first line is the column names, and an unknown value is an empty cell. */
export function figureCsv({ head, columns, rows }: Figure): string {
  return csvFile([
    [head, ...columnNames(columns)],
    ...rows.map(({ label, cells }) => [label, ...cells.map((cell: Cell) => (cell === null ? '' : String(cell)))]),
  ]);
}

const units: Readonly<Record<Column['unit'], string>> = {
  text: '',
  date: '',
  count: '',
  euros: ' (€)',
  days: ' (jours)',
  percent: ' (%)',
};

/** Column names with their group and their unit: a CSV file has only one line of names. */
function columnNames(columns: readonly Column[]): string[] {
  return columns.map(({ label, unit, group }) => `${group === undefined ? '' : `${group} : `}${label}${units[unit]}`);
}
