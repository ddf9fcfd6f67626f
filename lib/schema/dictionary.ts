/** Turns a schema into a data dictionary: one row per field, nested fields under the path of their parent. */
import * as z from 'zod';
import { unwrap } from './fields.ts';

export interface DictionaryRow {
  /** Path of the field: `respondents.fine`. */
  readonly name: string;
  /** Type of the value, in French: « date », « liste de textes ». */
  readonly kind: string;
  readonly nullable: boolean;
  /** Its description in the schema. */
  readonly sentence: string;
  /** Accepted values, when the field is an enumeration. */
  readonly values: readonly string[];
}

/** The rows of a schema, in the order of its fields. Throws when a field has no description. */
export function dictionaryOf(schema: z.ZodObject, parent = ''): DictionaryRow[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const name = `${parent}${key}`;
    if (field.description === undefined) throw new Error(`the field ${name} has no sentence`);
    const held = unwrap(field);
    const list = held instanceof z.ZodArray;
    const inner = list ? unwrap(held.element as z.ZodType) : held;
    const [one, many] = kindOf(inner);
    return [
      {
        name,
        kind: list ? `liste ${/^[aeiou]/.test(many) ? 'd’' : 'de '}${many}` : one,
        nullable: field.isNullable(),
        sentence: field.description,
        values: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      },
      ...(inner instanceof z.ZodObject ? dictionaryOf(inner, `${name}.`) : []),
    ];
  });
}

/** The French name of the values that a schema accepts: singular, plural. */
function kindOf(schema: z.ZodType): readonly [string, string] {
  if (schema instanceof z.ZodObject) return ['objet', 'objets'];
  if (schema instanceof z.ZodEnum) return ['code', 'codes'];
  if (schema instanceof z.ZodISODate) return ['date AAAA-MM-JJ', 'dates AAAA-MM-JJ'];
  if (schema instanceof z.ZodURL) return ['adresse', 'adresses'];
  if (schema instanceof z.ZodBoolean) return ['true ou false', 'true ou false'];
  if (schema instanceof z.ZodNumber) return ['nombre entier', 'nombres entiers'];
  return ['texte', 'textes'];
}
