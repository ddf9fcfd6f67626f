/** The fields of a schema, with their descriptions, for the tools that help editors write content. */
import * as z from 'zod';

export interface Field {
  readonly name: string;
  /** Its description in the schema. */
  readonly sentence: string;
  readonly required: boolean;
  /** Whether `null` is accepted, for a value that does not exist or is not known. */
  readonly nullable: boolean;
  /** Accepted values, when the field is an enumeration. */
  readonly values: readonly string[];
  /** Whether the value is a list. */
  readonly list: boolean;
  /** Fields of the nested object, or of each object of the list; empty for a plain value. */
  readonly fields: readonly Field[];
  /** Default value when the field is left out; undefined when there is none. */
  readonly fallback: unknown;
}

/** The fields of an object, in the order of the schema. */
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

/** Help text of a field for editors: required or not, description, accepted values. */
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
