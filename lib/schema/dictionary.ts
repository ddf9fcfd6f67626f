/** A schema read as a data dictionary: one row a field, fields of inner objects under the name of what holds them. */
import * as z from 'zod';
import { unwrap } from './fields.ts';

export interface DictionaryRow {
  /** Path of the field: `respondents.fine`. */
  readonly name: string;
  /** What it holds, in French: « date », « liste de textes ». */
  readonly kind: string;
  readonly nullable: boolean;
  /** The sentence that the schema gives it. */
  readonly sentence: string;
  /** Accepted values, where they are a few. */
  readonly values: readonly string[];
}

/** The rows of a schema, in the order of its fields. Throws for a field that has no sentence. */
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

/** The French name of what a schema accepts, singular and plural. */
function kindOf(schema: z.ZodType): readonly [string, string] {
  if (schema instanceof z.ZodObject) return ['objet', 'objets'];
  if (schema instanceof z.ZodEnum) return ['code', 'codes'];
  if (schema instanceof z.ZodISODate) return ['date AAAA-MM-JJ', 'dates AAAA-MM-JJ'];
  if (schema instanceof z.ZodURL) return ['adresse', 'adresses'];
  if (schema instanceof z.ZodBoolean) return ['true ou false', 'true ou false'];
  if (schema instanceof z.ZodNumber) return ['nombre entier', 'nombres entiers'];
  return ['texte', 'textes'];
}
