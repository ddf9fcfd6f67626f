/** What an editor may write in an object of the content: its fields, read from the schema, with their sentences. */
import * as z from 'zod';

export interface Field {
  readonly name: string;
  /** The sentence that the schema gives it. */
  readonly sentence: string;
  readonly required: boolean;
  /** Whether `null` may be written, for what does not exist or is not known. */
  readonly nullable: boolean;
  /** Accepted values, where they are a few. */
  readonly values: readonly string[];
  /** Whether the field holds a list. */
  readonly list: boolean;
  /** Fields of the object that it holds, or of each object of its list; empty for a plain value. */
  readonly fields: readonly Field[];
  /** What leaving the field out amounts to; undefined where that is nothing at all. */
  readonly fallback: unknown;
}

/** The fields of an object, in the order in which the schema gives them. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const held = unwrap(field);
    const list = held instanceof z.ZodArray;
    const inner = list ? unwrap(held.element as z.ZodType) : held;
    return {
      name,
      sentence: field.description ?? '',
      required: !field.isOptional(),
      nullable: field.isNullable(),
      values: valuesOf(inner),
      list,
      fields: inner instanceof z.ZodObject ? fieldsOf(inner) : [],
      fallback: field.isOptional() ? field.parse(undefined) : undefined,
    };
  });
}

/** The sentence of a field as editors meet it: whether it must be written, what it says, what it accepts. */
export function helpOf({ required, sentence, values }: Field): string {
  const unsaid = values.some((value) => !sentence.includes(value)) ? `Valeurs : ${values.join(', ')}.` : '';
  return [required ? 'Obligatoire.' : '', sentence, unsaid].filter((part) => part !== '').join(' ');
}

function valuesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodBoolean) return ['true', 'false'];
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** The schema behind optional, nullable, default and prefault wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  )
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
