/** Decisions as the rows of a table: what CSV files and workbooks have in common. */
import type { DecisionRecord } from '../../schema/open-data.ts';
import type { Cell } from '../xlsx.ts';
import { columnPaths } from './columns.ts';

const paths = columnPaths.map((path) => path.split('.'));

/** The row of a decision: one cell for each column. */
export function rowOf(decision: DecisionRecord): Cell[] {
  return paths.map((path) => cellOf(valueAt(decision, path)));
}

/** The value at a path; for a list, the values in each element. */
function valueAt(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((element) => valueAt(element, [field, ...rest]));
  return valueAt((value as Readonly<Record<string, unknown>>)[field], rest);
}

/** A list is one text: its elements joined by `|`; a backslash escapes a bar or a backslash inside an element. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((element) => textOf(cellOf(element)).replace(/[\\|]/g, '\\$&')).join('|');
  return value as Cell;
}

/** A cell as text: null is an empty one. */
export function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
