/**
 * The open data as CSV, one row a decision. Fields of inner objects are columns named by their path (`respondents.name`), each a list in the same order.
 */
import type { OpenData } from '../schema/open-data.ts';
import { plainFields } from '../views/open-data.ts';
import { csvFile } from './csv.ts';

/** The whole file. */
export function decisionsCsv({ decisions }: OpenData): string {
  const paths = plainFields.map((name) => name.split('.'));
  return csvFile([plainFields, ...decisions.map((decision) => paths.map((path) => textOf(valueAt(decision, path))))]);
}

/** What a path leads to; through a list, the list of what it leads to in each element. */
function valueAt(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((element) => valueAt(element, [field, ...rest]));
  return valueAt((value as Readonly<Record<string, unknown>>)[field], rest);
}

/** A value as text, null as nothing; in a list joined by `|`, a bar or a backslash of an element is escaped by a backslash. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((element) => textOf(element).replace(/[\\|]/g, '\\$&')).join('|');
  return value === null ? '' : String(value);
}
