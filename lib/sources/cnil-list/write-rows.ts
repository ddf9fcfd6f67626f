/** Writes new rows into the text of a year of the register, in place: no other byte of the file changes. */
import { parse } from 'yaml';
import type { NewRow } from './compare.ts';
import type { Terms } from './terms.ts';

/** A new row, and what the register says of it beyond the CNIL's words. */
export interface RowToWrite extends NewRow {
  /** The decision of ours that the row designates, or the terms proposed for a row that stands alone. */
  readonly told: { readonly decision: string } | Terms;
}

/** How the file of a year that has none begins. In: the year; the source and the state that other years give. */
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

/** The text with the rows, each after those of its day or before. Throws when the result does not read as it should. */
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

/** A row as the register writes one; what a person has to read over is marked. */
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
          '    # À relire : secteur et thèmes proposés d’après les mots de la CNIL.',
          `    sector: ${told.sector}`,
          `    themes: ${list(told.themes)}`,
        ]),
    ...(row.measures.length === 0
      ? ['    note: "À relire : les mots de la décision ne désignent aucune mesure connue."']
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The text of a year whose list was read on `today` in the state of `day`: its `state`, the day of the reading, its title. */
export function withState(
  text: string,
  { day, today, formerName, name }: Readonly<Record<'day' | 'today' | 'formerName' | 'name', string>>,
): string {
  return text
    .replace(/^state: \d{4}-\d{2}-\d{2}$/m, `state: ${day}`)
    .replace(/^ {2}readOn: .*$/m, `  readOn: ${today}`)
    .replace(/^( {2}title: .*)$/m, (title) => title.replace(`état du ${formerName}`, `état du ${name}`));
}
