/** CSV files (RFC 4180) that a spreadsheet opens as they are, and that cannot make it compute. */

/** A file: UTF-8 with a byte order mark, lines ended by CRLF, the names of the columns first. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Where a spreadsheet could take text for a formula: at the start of a cell (OWASP, « CSV Injection ») and, because a
 * French spreadsheet parts the columns at semicolons and tabs whatever the quotes, after those and after a line break.
 * Apostrophes that are there already are counted with it, so that taking one away gives the text back.
 */
const formula = /(?<=^|[;\t\r\n])('*)(?=[=+\-@\t\r\n])/g;

/** A cell that starts no formula, quoted where RFC 4180 asks for it and where a semicolon could part it. */
function cell(text: string): string {
  const safe = text.replace(formula, "'$1");
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
