/** Validates a parsed value against its schema; reports in French, with the line, everything that does not fit. */
import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import { slugOf } from '../../french/slug.ts';
import { unwrap } from '../../schema/fields.ts';
import { error, type Problem } from '../problem.ts';
import type { YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** The typed value, or its problems. Never throws. */
export function validate<S extends z.ZodType>(
  file: string,
  source: YamlSource,
  schema: S,
): { value: z.output<S> } | { problems: Problem[] } {
  if (source.errors.length > 0)
    return {
      problems: source.errors.map(({ place, rule, message, fix }) => error(file, place, rule, message, fix)),
    };
  const result = schema.safeParse(source.value ?? {});
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => toProblems(file, source, schema, issue)) };
}

function toProblems(file: string, source: YamlSource, schema: z.ZodType, issue: Issue): Problem[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      error(
        file,
        source.locate([...issue.path, key], true),
        'unknown-key',
        `la clé « ${key} » n’existe pas ici`,
        nearest(key, known) ?? 'La retirer.',
      ),
    );
  }
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) =>
      error(
        file,
        source.locate(issue.path, true),
        'invalid-key',
        `clé « ${String(issue.path.at(-1))} » : ${inner.message}`,
        'Corriger la clé.',
      ),
    );
  const help = description(schema, issue.path);
  const fix = help ? `Attendu : ${help}` : 'Corriger la valeur.';
  const written = valueAt(source.value, issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return [error(file, source.locate([]), 'invalid-value', 'des champs sont attendus', 'Écrire « clé: valeur ».')];
  if (written === undefined && issue.code !== 'custom')
    return [error(file, source.locate(issue.path), 'missing-field', `le champ « ${field} » manque`, fix)];
  if (issue.code === 'custom') {
    const rule = typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'invalid-value';
    return [error(file, source.locate(issue.path), rule, `champ « ${field} » : ${issue.message}`, fix)];
  }
  if (issue.code === 'invalid_value') {
    const text = typeof written === 'object' ? JSON.stringify(written) : String(written);
    const accepted = issue.values.map(String);
    return [
      error(
        file,
        source.locate(issue.path),
        'invalid-value',
        `champ « ${field} » : « ${text} » n’est pas admis`,
        nearest(text, accepted) ?? `Choisir parmi : ${accepted.join(', ')}.`,
      ),
    ];
  }
  return [
    error(
      file,
      source.locate(issue.path),
      'invalid-value',
      `champ « ${field} » : ${frenchMessage(issue)}`,
      candidate(issue, written) ?? fix,
    ),
  ];
}

/** What the editor probably meant: quotation marks around a number, or the identifier instead of a name. */
function candidate(issue: Issue, written: unknown): string | null {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof written === 'number')
    return `Mettre entre guillemets : "${written}".`;
  if (issue.code !== 'invalid_format' || typeof written !== 'string') return null;
  // « Conseil d’État » → `conseil-etat`: identifiers leave out articles and prepositions.
  const slug = slugOf(written.replace(/(?<!\p{L})(?:d|l|de|du|des|la|le|les)(?:['’ ])/giu, ' '), 60);
  return issue.message.startsWith('identifiant attendu en minuscules') && slug !== ''
    ? `Écrire ${slug}, si c’est lui.`
    : null;
}

/** A sentence with the three nearest names; null when none is near enough to help. */
export function nearest(written: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.ceil(written.length / 2));
  const close = known
    .filter((name) => distance(written, name) <= limit)
    .toSorted((a, b) => distance(written, a) - distance(written, b) || (a < b ? -1 : 1));
  return close.length === 0 ? null : `Noms les plus proches : ${close.slice(0, 3).join(', ')}.`;
}

function frenchMessage(issue: Issue): string {
  const types: Record<string, string> = {
    string: 'un texte est attendu',
    number: 'un nombre est attendu',
    int: 'un nombre entier est attendu',
    boolean: 'true ou false est attendu',
    array: 'une liste est attendue',
    object: 'des champs sont attendus',
    record: 'des champs sont attendus',
  };
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message))
    return types[issue.expected] ?? `${issue.expected} est attendu`;
  if (issue.code === 'too_big' && /^Too big/.test(issue.message)) return `trop long : ${issue.maximum} au plus`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return issue.minimum === 1 ? 'ne peut pas être vide' : `trop court : ${issue.minimum} au moins`;
  if (issue.code === 'invalid_format' && /^Invalid/.test(issue.message))
    return issue.format === 'url'
      ? 'une adresse complète est attendue (https://…)'
      : issue.format === 'email'
        ? 'une adresse électronique est attendue'
        : 'forme inattendue';
  return issue.message;
}

/** `['decisions', 0, 'fine']` → `decisions[1].fine`: editors count from 1. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The schema at a path, without optional, nullable, default and prefault wrappers. */
function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): { schema: z.ZodType | null; description: string | undefined } {
  let current: z.ZodType | null = schema;
  let description = current.description;
  for (const step of path) {
    const inner: z.ZodType | null = current && unwrap(current);
    if (inner instanceof z.ZodObject) current = (inner.shape[String(step)] as z.ZodType | undefined) ?? null;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) current = inner.valueType as z.ZodType;
    else current = null;
    if (!current) return { schema: null, description };
    description = current.description ?? description;
  }
  return { schema: current && unwrap(current), description };
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path).schema;
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function description(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemaAt(schema, path).description;
}
