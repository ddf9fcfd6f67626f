/**
 * The open data as CSV, one row per decision. The path of an inner field names its column (`respondents.name`); columns
 * of the same list have the same order.
 */
import type { OpenData } from '../schema/open-data.ts';
import { plainFields } from '../views/open-data.ts';
import { csvFile } from './csv.ts';

/** The whole file. */
export function decisionsCsv({ decisions }: OpenData): string {
  const paths = plainFields.map((name) => name.split('.'));
  return csvFile([plainFields, ...decisions.map((decision) => paths.map((path) => textOf(valueAt(decision, path))))]);
}

/** The value at a path; for a list, the values in each element. */
function valueAt(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((element) => valueAt(element, [field, ...rest]));
  return valueAt((value as Readonly<Record<string, unknown>>)[field], rest);
}

/**
 * A value as text, null as an empty text. Elements of a list are joined by `|`; a backslash escapes a bar or a
 * backslash inside an element.
 */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((element) => textOf(element).replace(/[\\|]/g, '\\$&')).join('|');
  return value === null ? '' : String(value);
}
