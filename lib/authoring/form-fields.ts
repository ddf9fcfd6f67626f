/**
 * The fields of the visual editor, derived from the schemas: their sentence as a hint, their enumerations as choices,
 * their references as searches in a vocabulary. Format: https://sveltiacms.app/en/docs/fields.
 */
import * as z from 'zod';
import { unwrap } from '../schema/fields.ts';
import { KEY, TEXT } from './form-values.ts';

/** A field of the editor, as its configuration writes it. */
export type FormField = Readonly<Record<string, unknown>> & { readonly name: string };

/** The collections that a field can refer to. */
type Vocabulary =
  | 'organisations'
  | 'groups'
  | 'themes'
  | 'sectors'
  | 'authorities'
  | 'courts'
  | 'provisions'
  | 'articles';

/** Fields that hold an identifier, by their name, which says what they refer to everywhere. */
const REFERENCES: Readonly<Record<string, Vocabulary>> = {
  organisation: 'organisations',
  organisations: 'organisations',
  group: 'groups',
  theme: 'themes',
  themes: 'themes',
  sector: 'sectors',
  authority: 'authorities',
  court: 'courts',
  provision: 'provisions',
  provisions: 'provisions',
  setAside: 'provisions',
  related: 'articles',
};

/** How to search each collection: its file, the identifier that is stored, and what is shown. */
const SEARCHES: Readonly<Record<Vocabulary, object>> = {
  organisations: inFile('organisations', 'organisations'),
  groups: inFile('organisations', 'groups'),
  themes: inFile('themes', 'items'),
  sectors: inFile('sectors', 'items'),
  authorities: inFile('authorities', 'items'),
  courts: inFile('courts', 'items'),
  provisions: {
    collection: 'provisions',
    value_field: '{{slug}}',
    display_fields: ['short', 'subject'],
    search_fields: ['name', 'short', 'subject'],
  },
  articles: { collection: 'articles', value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title'] },
};

function inFile(file: string, list: string): object {
  return {
    collection: 'vocabulaires',
    file,
    value_field: `${list}.*.${KEY}`,
    display_fields: [`${list}.*.name`],
    search_fields: [`${list}.*.name`, `${list}.*.${KEY}`],
  };
}

/** What a new entry starts with, by the path of the field. */
export type Starts = Readonly<Record<string, unknown>>;

/** The fields of an object, in the order of its schema. */
export function formFields(schema: z.ZodObject, starts: Starts = {}, parent = ''): FormField[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) =>
    formField(name, field, starts, `${parent}${name}`),
  );
}

/** The field of a list or of a map that is a whole file, or a part of one. */
export function formField(name: string, schema: z.ZodType, starts: Starts = {}, path = name): FormField {
  const sentence = schema.description ?? unwrap(schema).description ?? '';
  const start = starts[path];
  return {
    name,
    label: labelOf(name, sentence),
    ...(sentence === '' ? {} : { hint: `${hintOf(schema, sentence)} Champ « ${name} ».` }),
    required: isRequired(schema),
    ...(start === undefined ? {} : { default: start }),
    ...widgetOf(name, schema, starts, path),
  };
}

/** The words of a sentence before its first stop: « Titre de la page : l’organisme… » → « Titre de la page ». */
export function labelOf(name: string, sentence: string): string {
  const words = /^[^:;.,(«»]+/.exec(sentence.replace(/^«\s*/, ''))?.[0].trim() ?? '';
  return words === '' ? name : words.length > 60 ? `${words.slice(0, 59).replace(/\s+\S*$/, '')}…` : words;
}

/** The sentence of a field, in the words of a form: an empty field for « null », a box for « true ». */
function hintOf(schema: z.ZodType, sentence: string): string {
  const plain = sentence.replace(/\bnull\b/g, 'vide').replace(/\btrue\b/g, 'oui');
  const choices = choicesOf(unwrap(schema));
  const unsaid = choices.some((choice) => !plain.includes(choice)) ? ` Choix : ${choices.join(', ')}.` : '';
  return `${plain}${unsaid}`;
}

/** Whether the form must be filled in: what may be null, or an empty list, may stay empty. */
function isRequired(schema: z.ZodType): boolean {
  if (schema.isOptional() || schema.isNullable()) return false;
  const held = unwrap(schema);
  if (held instanceof z.ZodBoolean || held instanceof z.ZodRecord) return false;
  return !(held instanceof z.ZodArray) || !held.safeParse([]).success;
}

function widgetOf(name: string, schema: z.ZodType, starts: Starts, path: string): object {
  const held = unwrap(schema);
  if (held instanceof z.ZodArray) return listOf(name, held, starts, path);
  if (held instanceof z.ZodRecord) return mapOf(name, held);
  if (held instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: formFields(held, starts, `${path}.`) };
  return plainWidget(name, held, path);
}

function listOf(name: string, schema: z.ZodArray, starts: Starts, path: string): object {
  const element = unwrap(schema.element as z.ZodType);
  if (element instanceof z.ZodObject)
    return {
      widget: 'list',
      label_singular: ONE[name] ?? 'élément',
      collapsed: 'auto',
      summary: summaryOf(element),
      fields: formFields(element, starts, `${path}.`),
    };
  const choices = choicesOf(element);
  if (choices.length > 0) return { widget: 'select', multiple: true, options: choices };
  const reference = REFERENCES[name];
  if (reference !== undefined) return { widget: 'relation', multiple: true, ...SEARCHES[reference] };
  return {
    widget: 'list',
    label_singular: ONE[name] ?? 'élément',
    field: { name: TEXT, label: 'Texte', ...plainWidget(TEXT, element, path) },
  };
}

function mapOf(name: string, schema: z.ZodRecord): object {
  const inner = unwrap(schema.valueType as z.ZodType);
  const key = {
    name: KEY,
    label: 'Identifiant',
    hint: keyHint(schema),
    widget: 'string',
    ...patternOf(schema.keyType as z.ZodType),
  };
  const fields = inner instanceof z.ZodObject ? formFields(inner) : [{ ...formField(TEXT, inner), label: 'Valeur' }];
  const summary = inner instanceof z.ZodObject ? summaryOf(inner) : `{{fields.${KEY}}} : {{fields.${TEXT}}}`;
  return {
    widget: 'list',
    label_singular: ONE[name] ?? 'élément',
    collapsed: true,
    summary,
    fields: [key, ...fields],
  };
}

function keyHint(schema: z.ZodRecord): string {
  const refused = (schema.keyType as z.ZodType).safeParse('\u0000').error?.issues[0]?.message ?? '';
  return /^(?:Invalid|Too)/.test(refused)
    ? 'Unique dans la liste.'
    : `Unique dans la liste, ne change plus : ${refused}.`;
}

/** Fields that name an item of a folded list, the most telling first. */
const TELLING = [
  'name',
  'title',
  'number',
  'body',
  'label',
  'point',
  'do',
  'meaning',
  'fr',
  'decides',
  'change',
  'was',
  'court',
];

/** What names an item of a folded list: its first telling field that is always written, and its day. */
function summaryOf(schema: z.ZodObject): string {
  const shape = schema.shape as Record<string, z.ZodType>;
  const first = TELLING.find((name) => shape[name] !== undefined && !shape[name].isOptional());
  const day = ['decided', 'date'].find((name) => shape[name] !== undefined);
  const shown = [first, day].filter((name) => name !== undefined);
  return shown.map((name) => `{{fields.${name}}}`).join(' · ') || `{{fields.${KEY}}}`;
}

/** The noun for one item of a list: « Ajouter organisme », « 1 organisme ». */
const ONE: Readonly<Record<string, string>> = {
  decisions: 'décision',
  respondents: 'organisme visé',
  holdings: 'point jugé',
  appeals: 'recours',
  sources: 'source',
  events: 'date',
  figures: 'montant',
  checks: 'vérification',
  corrections: 'correction',
  organisations: 'organisme',
  groups: 'groupe',
  aliases: 'nom',
  lessons: 'leçon',
  rows: 'ligne',
  breaches: 'manquement',
  steps: 'étape',
};

function plainWidget(name: string, schema: z.ZodType, path: string): object {
  const reference = REFERENCES[name];
  const choices = choicesOf(schema);
  if (choices.length > 0) return { widget: 'select', options: choices };
  if (reference !== undefined) return { widget: 'relation', ...SEARCHES[reference] };
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber) return { widget: 'number', value_type: 'int', min: 0 };
  if (schema instanceof z.ZodISODate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema instanceof z.ZodURL) return { widget: 'string', type: 'url' };
  if (schema instanceof z.ZodEmail) return { widget: 'string', type: 'email' };
  return { widget: isLong(schema, path) ? 'text' : 'string', ...patternOf(schema) };
}

function choicesOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** Names of the free texts that take more than a line. */
const LONG =
  /^(?:description|summary|lead|note|text|was|now|rightOfReply|do|decides|change|outcome|why|proves|english)$/;

function isLong(schema: z.ZodType, path: string): boolean {
  return LONG.test(path.split('.').at(-1) ?? '') || schema.safeParse('a'.repeat(20)).success === false;
}

/** The form that a text must have, with what the schema answers to another. */
function patternOf(schema: z.ZodType): object {
  const pattern = schema instanceof z.ZodString ? z.toJSONSchema(schema).pattern : undefined;
  if (pattern === undefined) return {};
  const message = schema.safeParse('\u0000').error?.issues[0]?.message ?? '';
  return { pattern: [pattern, message] };
}
