/** Turns a schema into the Table Schema (https://datapackage.org/standard/table-schema/) of its CSV form. */
import * as z from 'zod';
import { unwrap } from './fields.ts';

/** A column of the CSV. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'list';
  readonly description: string;
  readonly format?: 'uri';
  readonly delimiter?: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}

/** The fields at these paths (`respondents.name`), each a column; the elements of a list are text in one cell. */
export function tableFields(schema: z.ZodObject, paths: readonly string[], key: string): TableField[] {
  return paths.map((name) => {
    const { field, listed } = fieldAt(schema, name.split('.'));
    const { description = '' } = field;
    if (listed) return { name, type: 'list', delimiter: '|', description };
    const inner = unwrap(field);
    const constraints = {
      ...(field.isNullable() ? {} : { required: true as const }),
      ...(name === key ? { unique: true as const } : {}),
      ...(inner instanceof z.ZodEnum ? { enum: inner.options.map(String) } : {}),
    };
    return {
      name,
      ...typeOf(inner),
      description,
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    };
  });
}

/** The field at a path, and whether the path goes through a list. Throws when there is no such field. */
function fieldAt(
  schema: z.ZodType,
  [name, ...rest]: readonly string[],
  listed = false,
): { field: z.ZodType; listed: boolean } {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && name !== undefined)
    return fieldAt(inner.element as z.ZodType, [name, ...rest], true);
  if (name === undefined) return { field: schema, listed: listed || inner instanceof z.ZodArray };
  const field = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>)[name] : undefined;
  if (field === undefined) throw new Error(`no field ${name}`);
  return fieldAt(field, rest, listed);
}

function typeOf(schema: z.ZodType): Pick<TableField, 'type' | 'format'> {
  if (schema instanceof z.ZodISODate) return { type: 'date' };
  if (schema instanceof z.ZodURL) return { type: 'string', format: 'uri' };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  return { type: schema instanceof z.ZodNumber ? 'integer' : 'string' };
}
