/**
 * The values of a content file as a form shows them, and back. A form has no map whose keys are chosen by the editor:
 * each becomes a list of objects that begin with their `id`.
 */
import * as z from 'zod';
import { unwrap } from '../schema/fields.ts';

/** Field of a form that holds a file which is a list or a map as a whole. */
export const ITEMS = 'items';
/** Field that holds the key of an entry of a map. */
export const KEY = 'id';
/** Field that holds the value of an entry of a map, when it is a plain text. */
export const TEXT = 'text';

/** The values of a whole file for its form: always an object. */
export function fileToForm(value: unknown, schema: z.ZodType): Record<string, unknown> {
  const form = toForm(value, schema);
  return isObject(form) ? form : { [ITEMS]: form ?? [] };
}

/** The values of a file from its form: what is empty is left out, or null where the schema requires an answer. */
export function fileFromForm(form: Record<string, unknown>, schema: z.ZodType): unknown {
  const held = unwrap(schema);
  return fromForm(held instanceof z.ZodObject ? form : form[ITEMS], schema);
}

function toForm(value: unknown, schema: z.ZodType): unknown {
  const held = unwrap(schema);
  if (held instanceof z.ZodRecord) {
    const inner = held.valueType as z.ZodType;
    return Object.entries(isObject(value) ? value : {}).map(([key, item]) => {
      const shown = toForm(item, inner);
      return isObject(shown) ? { [KEY]: key, ...shown } : { [KEY]: key, [TEXT]: shown };
    });
  }
  if (held instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => toForm(item, held.element as z.ZodType));
  if (held instanceof z.ZodObject && isObject(value)) {
    return Object.fromEntries(
      Object.entries(held.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
        // The editor would give a box left out what a new entry starts with: « draft ».
        if (value[key] === undefined) return unwrap(field) instanceof z.ZodBoolean ? [[key, false]] : [];
        return [[key, toForm(value[key], field)]];
      }),
    );
  }
  return value;
}

function fromForm(form: unknown, schema: z.ZodType): unknown {
  const held = unwrap(schema);
  if (held instanceof z.ZodRecord) {
    const inner = held.valueType as z.ZodType;
    const rows = Array.isArray(form) ? form.filter(isObject) : [];
    return Object.fromEntries(
      rows.map(({ [KEY]: key, ...rest }) => [
        String(key ?? ''),
        unwrap(inner) instanceof z.ZodObject ? fromForm(rest, inner) : (rest[TEXT] ?? ''),
      ]),
    );
  }
  if (held instanceof z.ZodArray)
    return (Array.isArray(form) ? form : [])
      .map((item) => fromForm(item, held.element as z.ZodType))
      .filter((item) => item !== undefined && item !== '' && item !== null);
  if (held instanceof z.ZodObject) return objectFromForm(isObject(form) ? form : {}, held);
  if (held instanceof z.ZodLiteral && !held.values.has(form as never)) return undefined;
  return typeof form === 'string' ? form.trim() : form;
}

function objectFromForm(form: Record<string, unknown>, schema: z.ZodObject): Record<string, unknown> {
  const entries = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const required = !field.isOptional();
    // An optional object that the editor has not opened is left out; a required one is written with its nulls.
    const value = isEmpty(form[key]) && !(required && isObject(form[key])) ? undefined : fromForm(form[key], field);
    if (!isEmpty(value) || (required && isObject(value))) return [[key, value]];
    if (required) return field.isNullable() ? [[key, null]] : isList(field) ? [[key, []]] : [];
    // Null says something of its own where the schema tells it from an absence: the sector of a row.
    return form[key] === null && field.isNullable() && field.safeParse(undefined).data === undefined
      ? [[key, null]]
      : [];
  });
  return Object.fromEntries(entries);
}

function isList(schema: z.ZodType): boolean {
  const held = unwrap(schema);
  return held instanceof z.ZodArray || held instanceof z.ZodRecord;
}

/** Whether a value says nothing: an empty text, list or object, or an object of nothing else. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isEmpty);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
