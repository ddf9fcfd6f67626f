/** A figure as CSV (RFC 4180): one line a row, plain numbers, safe to open in a spreadsheet. */
import type { Cell, Column, Figure } from '../views/figures/figure.ts';

/** The byte order mark by which spreadsheets know UTF-8. */
const BOM = '\ufeff';

/** The file, first line of column names; an unknown value is an empty cell. */
export function figureCsv({ head, columns, rows }: Figure): string {
  const lines = [
    [head, ...columnNames(columns)],
    ...rows.map(({ label, cells }) => [label, ...cells.map((cell: Cell) => (cell === null ? '' : String(cell)))]),
  ];
  return `${BOM}${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

const units: Readonly<Record<Column['unit'], string>> = { text: '', count: '', euros: ' (€)', days: ' (jours)' };

/** Names with their group and their unit, since a file has one line of names. */
function columnNames(columns: readonly Column[]): string[] {
  return columns.map(({ label, unit, group }) => `${group === undefined ? '' : `${group} : `}${label}${units[unit]}`);
}

/**
 * A field, quoted where RFC 4180 asks for it. One that begins as a formula (`=`, `+`, `-`, `@`, tab, return) is made text
 * by an apostrophe (OWASP, CSV injection).
 */
function field(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
