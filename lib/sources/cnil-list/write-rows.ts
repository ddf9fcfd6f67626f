/** Inserts new rows into the text of a register year; no other byte of the file changes. */
import { parse } from 'yaml';
import { TO_READ } from '../../schema/register.ts';
import type { NewRow } from './compare.ts';
import type { Terms } from './terms.ts';

/** A new row, with the fields that the register adds to the CNIL's words. */
export interface RowToWrite extends NewRow {
  /** Our decision for this row, or the terms proposed for a register-only row. */
  readonly told: { readonly decision: string } | Terms;
}

/** The first lines of a new register year. In: the year; the source and the `state` of the other years. */
export function newYear(year: string, source: Readonly<Record<string, string>>, state: string): string {
  return [
    `# La liste officielle de la CNIL pour ${year}, ligne à ligne, dans ses mots (majuscules et coquilles comprises).`,
    'source:',
    ...Object.entries(source).map(
      ([key, value]) => `  ${key}: ${key === 'title' || key === 'proves' ? JSON.stringify(value) : value}`,
    ),
    `state: ${state}`,
    'rows:',
    '',
  ].join('\n');
}

/** The text with the rows, each after those of the same date or earlier. Throws when the result cannot be read back. */
export function insertRows(text: string, rows: readonly RowToWrite[]): string {
  let result = text.endsWith('\n') ? text : `${text}\n`;
  for (const row of rows.toSorted((a, b) => (a.row.date < b.row.date ? -1 : a.row.date > b.row.date ? 1 : 0)))
    result = insertRow(result, row);
  const before = rowIds(text);
  const after = rowIds(result);
  const added = new Set(rows.map(({ id }) => id));
  if (after.length !== before.length + rows.length || after.filter((id) => !added.has(id)).join() !== before.join())
    throw new Error('the rows could not be written in place');
  return result;
}

function insertRow(text: string, row: RowToWrite): string {
  const starts = [...text.matchAll(/^ {2}- id: r-(\d{4}-\d{2}-\d{2})/gm)];
  const later = starts.find((start) => (start[1] ?? '') > row.row.date);
  const at = later?.index ?? text.length;
  return `${text.slice(0, at)}${rowText(row)}${text.slice(at)}`;
}

function rowIds(text: string): string[] {
  const file = parse(text) as { rows?: { id: string }[] | null };
  return (file.rows ?? []).map(({ id }) => id);
}

/** A row in the style of the register; marks what a person must check. */
export function rowText({ id, row, told }: RowToWrite): string {
  const quoted = (value: string) => JSON.stringify(value);
  const list = (values: readonly string[]) => `[${values.join(', ')}]`;
  const lines = [
    `  - id: ${id}`,
    `    date: ${row.date}`,
    `    body: ${quoted(row.body)}`,
    `    procedure: ${row.procedure}`,
    ...(row.subject === null ? [] : [`    subject: ${quoted(row.subject)}`]),
    ...(row.breaches.length === 0
      ? ['    breaches: []']
      : ['    breaches:', ...row.breaches.map((breach) => `      - ${quoted(breach)}`)]),
    `    outcome: ${quoted(row.outcome)}`,
    `    measures: ${list(row.measures)}`,
    ...(row.fine === null ? [] : [`    fine: ${row.fine}`]),
    ...(row.liquidation === null ? [] : [`    liquidation: ${row.liquidation}`]),
    ...(row.number === null ? [] : [`    number: ${/^\d/.test(row.number) ? quoted(row.number) : row.number}`]),
    ...(row.legifrance === null ? [] : [`    legifrance: ${row.legifrance}`]),
    ...('decision' in told
      ? [`    decision: ${told.decision}`]
      : [
          `    # ${TO_READ} : secteur et thèmes proposés d’après les mots de la CNIL.`,
          `    sector: ${told.sector}`,
          `    themes: ${list(told.themes)}`,
        ]),
    ...(row.measures.length === 0
      ? [`    note: "${TO_READ} : les mots de la décision ne désignent aucune mesure connue."`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The text of a year read on `today`, with the list dated `day`: updates its `state`, the reading date and the title.
 */
export function withState(
  text: string,
  { day, today, formerName, name }: Readonly<Record<'day' | 'today' | 'formerName' | 'name', string>>,
): string {
  return text
    .replace(/^state: \d{4}-\d{2}-\d{2}$/m, `state: ${day}`)
    .replace(/^ {2}readOn: .*$/m, `  readOn: ${today}`)
    .replace(/^( {2}title: .*)$/m, (title) => title.replace(`état du ${formerName}`, `état du ${name}`));
}
