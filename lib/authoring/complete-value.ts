/**
 * Completes a value that does not fit its schema, so that the live preview can show an unfinished article: what is
 * missing is marked « À COMPLÉTER », what cannot be kept is left out. The check reads the real value, never this one.
 */
import * as z from 'zod';
import { unwrap } from '../schema/fields.ts';
import { PLACEHOLDER, PLACEHOLDER_SLUG } from '../schema/placeholder.ts';

/** Stands for what cannot be kept: an unknown choice in a list, an optional field in the wrong form. */
const LEFT_OUT = Symbol('left out');

/**
 * The value in the form of the schema. `day` (`YYYY-MM-DD`) stands for the dates that are missing. The rules that hold
 * several fields together are not applied.
 */
export function completeValue<S extends z.ZodType>(value: unknown, schema: S, day: string): z.output<S> {
  return complete(value, schema, day) as z.output<S>;
}

function complete(value: unknown, schema: z.ZodType, day: string): unknown {
  const inner = unwrap(schema);
  if (value === null && schema.isNullable()) return null;
  if (value === undefined || value === null) return missing(schema, day);
  if (inner instanceof z.ZodObject) {
    if (!isObject(value)) return missing(schema, day);
    const fields = Object.entries(inner.shape as Record<string, z.ZodType>).map(
      ([key, field]) => [key, complete(value[key], field, day)] as const,
    );
    if (fields.some(([, held]) => held === LEFT_OUT)) return schema === inner ? LEFT_OUT : missing(schema, day);
    return Object.fromEntries(fields.filter(([, held]) => held !== undefined));
  }
  if (inner instanceof z.ZodArray) {
    if (!Array.isArray(value)) return missing(schema, day);
    const element = inner.element as z.ZodType;
    const isPlain = !(unwrap(element) instanceof z.ZodObject);
    return value
      .filter((item) => !isPlain || element.safeParse(item).success)
      .map((item) => complete(item, element, day))
      .filter((item) => item !== LEFT_OUT && item !== undefined);
  }
  if (inner instanceof z.ZodRecord) {
    if (!isObject(value)) return missing(schema, day);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const held = complete(item, inner.valueType as z.ZodType, day);
        return (inner.keyType as z.ZodType).safeParse(key).success && held !== LEFT_OUT ? [[key, held]] : [];
      }),
    );
  }
  return completePlain(value, schema, inner, day);
}

function completePlain(value: unknown, schema: z.ZodType, inner: z.ZodType, day: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // A text that is too long or too short is shown as it is.
  if (inner instanceof z.ZodString && typeof value === 'string' && value !== '' && acceptsAnyText(inner)) return value;
  return missing(schema, day);
}

/** What stands for a missing value. */
function missing(schema: z.ZodType, day: string): unknown {
  if (schema.isOptional()) return schema.safeParse(undefined).data;
  if (schema.isNullable()) return null;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    const needsOne = !inner.safeParse([]).success && unwrap(element) instanceof z.ZodObject;
    return needsOne ? [complete({}, element, day)] : [];
  }
  if (inner instanceof z.ZodObject) return complete({}, inner, day);
  if (inner instanceof z.ZodRecord) return {};
  const candidates = [PLACEHOLDER, PLACEHOLDER_SLUG, day, 'ZZ', 'https://www.example.org/', false];
  const fitting = candidates.find((one) => schema.safeParse(one).success);
  if (fitting !== undefined) return fitting;
  if (inner instanceof z.ZodString && acceptsAnyText(inner)) return PLACEHOLDER;
  // The last choice of an enumeration claims the least: « cite », « secondary », « inconnu ».
  if (inner instanceof z.ZodEnum) return inner.options.at(-1);
  return LEFT_OUT;
}

/** Whether only the length of a text is limited. */
function acceptsAnyText(schema: z.ZodType): boolean {
  return [200, 100, 40, 20].some((length) => schema.safeParse('À '.repeat(length / 2)).success);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
