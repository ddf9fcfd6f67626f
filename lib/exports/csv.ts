/** CSV files (RFC 4180) that a spreadsheet opens directly, and in which it finds no formula. */

/** Between two cells: RFC 4180 has the comma, a French spreadsheet expects the semicolon. */
export type Separator = ',' | ';';

/** A file: UTF-8 with a byte order mark, lines ended by CRLF; the first row is the column names. */
export function csvFile(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/**
 * Where a spreadsheet could take text for a formula: at the start of a cell (OWASP, « CSV Injection »); also after a
 * semicolon, a tab or a line break, because a French spreadsheet splits columns there even inside quotes. Apostrophes
 * already present are part of the match, so that a reader who removes one gets the original text.
 */
const formula = /(?<=^|[;\t\r\n])('*)(?=[=+\-@\t\r\n])/g;

/** A cell that starts no formula, quoted where RFC 4180 requires it and where a semicolon could split it. */
function cell(text: string): string {
  const safe = text.replace(formula, "'$1");
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
