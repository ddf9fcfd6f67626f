/**
 * The open data as CSV, one row a decision. Fields of inner objects are columns named by their path (`respondents.name`), each a list in the same order.
 */
import type { DecisionRecord, OpenData } from '../schema/open-data.ts';
import { plainFields } from '../views/open-data.ts';
import { csvFile } from './csv.ts';

type Value = string | number | boolean | null;
type Fields = Readonly<Record<string, unknown>>;

/** The whole file. */
export function decisionsCsv({ decisions }: OpenData): string {
  return csvFile([
    plainFields,
    ...decisions.map((decision) => plainFields.map((path) => textOf(valueAt(path, decision)))),
  ]);
}

/** The value of a field; of a field of inner objects, the list of their values. */
function valueAt(path: string, decision: DecisionRecord): Value | readonly Value[] {
  const [field = '', ...inner] = path.split('.');
  const value = (decision as Fields)[field];
  return inner.length === 0 ? (value as Value) : (value as readonly Fields[]).map((one) => innerValue(inner, one));
}

/** The value of a field of an object, null where an object on the way is. */
function innerValue(path: readonly string[], fields: Fields): Value {
  return path.reduce<unknown>((value, name) => (value as Fields | null)?.[name] ?? null, fields) as Value;
}

/** A value as text, null as nothing; in a list joined by `|`, a bar or a backslash of an element is escaped by a backslash. */
function textOf(value: Value | readonly Value[]): string {
  if (Array.isArray(value)) return value.map((element) => textOf(element).replace(/[\\|]/g, '\\$&')).join('|');
  return value === null ? '' : String(value);
}
