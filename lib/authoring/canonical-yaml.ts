/**
 * The canonical form of YAML: fields in the order of the schema, one style for each kind of value. It depends on the
 * values alone, so a form that saves the same values writes the same bytes. Comments and blank lines stay.
 */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parse,
  parseDocument,
  type Scalar,
  type ScalarTag,
  type Tags,
  visit,
  type YAMLSeq,
} from 'yaml';
import { stringifyString, stringTag } from 'yaml/util';
import * as z from 'zod';
import { unwrap } from '../schema/fields.ts';

/** Columns of a folded text, and of a list on one line. */
const WIDTH = 120;
/** A longer text is folded over several lines, in characters. */
const LONGEST_LINE = 200;
/** A text written without quotation marks: an identifier, a date, an address, a word without accents. */
const BARE = /^(?:\d{4}-\d{2}-\d{2}|[A-Za-z/][A-Za-z0-9_./?=&%+~,()-]*(?::[A-Za-z0-9_./?=&%+~,()#:-]+)?)$/;

/** Comments and blank lines that end a source, at the left margin: the library would move them into the last value. */
const TAIL = /(?:^#.*\n|^\n)*$(?![\s\S])/m;

/** The canonical text of a YAML source. Ends with a line feed. A source that cannot be read comes back as it is. */
export function canonicalYaml(source: string, schema: z.ZodType): string {
  return rewriteYaml(source, undefined, schema);
}

/**
 * The canonical text of new values, with the comments of the source that they replace. `value` undefined keeps the
 * values of the source.
 */
export function rewriteYaml(source: string, value: unknown, schema: z.ZodType): string {
  const text = source.endsWith('\n') || source === '' ? source : `${source}\n`;
  const tail = TAIL.exec(text)?.[0] ?? '';
  const document = parseDocument(text.slice(0, text.length - tail.length), {
    version: '1.2',
    schema: 'core',
    customTags: canonicalTags,
  });
  if (document.errors.length > 0) return text;
  if (value !== undefined) document.contents = merge(document, document.contents, value) as never;
  if (document.contents === null) return text;
  arrange(document.contents as Node, schema);
  visit(document, {
    Collection: (_, node) => {
      node.flow = node.items.length === 0 || (isSeq(node) && fitsOneLine(node));
    },
  });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
  return `${withMargins(written, text.slice(0, text.length - tail.length))}${tail}`;
}

/**
 * The text with the comments at the margin that they had: the library moves those that end a nested value, and announce
 * the next field, into that value. As it is when comments moved, or when a text has lines that look like comments.
 */
function withMargins(written: string, source: string): string {
  const isComment = (line: string) => /^ *#/.test(line);
  const margin = (line: string) => line.length - line.trimStart().length;
  const lines = written.split('\n');
  const [before, after] = [source.split('\n').filter(isComment), lines.filter(isComment)];
  if (before.length !== after.length || before.some((line, i) => line.trim() !== after[i]?.trim())) return written;
  const margins = before.map((line, i) => Math.min(margin(line), margin(after[i] ?? '')));
  const moved = lines.map((line) => (isComment(line) ? ' '.repeat(margins.shift() ?? 0) + line.trimStart() : line));
  const result = moved.join('\n');
  return result === written || JSON.stringify(parse(result)) !== JSON.stringify(parse(written)) ? written : result;
}

/** Sorts the keys in the order of the schema, and drops the fields that only repeat their default. */
function arrange(node: Node | null, schema: z.ZodType | null): void {
  const held = schema && unwrap(schema);
  if (isSeq(node)) {
    const element = held instanceof z.ZodArray ? (held.element as z.ZodType) : null;
    for (const item of node.items) arrange(item as Node, element);
  }
  if (!isMap(node)) return;
  if (held instanceof z.ZodRecord)
    for (const { value } of node.items) arrange(value as Node, held.valueType as z.ZodType);
  if (!(held instanceof z.ZodObject)) return;
  const shape = held.shape as Record<string, z.ZodType>;
  const order = Object.keys(shape);
  node.items = node.items
    .filter((pair) => !repeatsDefault(pair, shape[keyOf(pair)]))
    // Unknown keys, which the check refuses, come last.
    .toSorted((a, b) => place(order, keyOf(a)) - place(order, keyOf(b)));
  for (const pair of node.items) arrange(pair.value as Node, shape[keyOf(pair)] ?? null);
}

function place(order: readonly string[], key: string): number {
  const index = order.indexOf(key);
  return index < 0 ? order.length : index;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The node with a new value. Keeps each part that has not changed, with its comments. */
function merge(document: Document, node: unknown, value: unknown): unknown {
  if (isNode(node) && same(node, value)) return node;
  if (isMap(node) && isObject(value)) {
    const known = new Map(node.items.map((pair) => [keyOf(pair), pair]));
    node.items = Object.entries(value).map(([key, inner]) => {
      const pair = known.get(key) ?? document.createPair(key, null);
      pair.value = merge(document, pair.value, inner);
      return pair;
    });
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const old = [...node.items];
    // The library gives the comment before the first item to the list.
    if (isNode(old[0]) && node.commentBefore) old[0].commentBefore = node.commentBefore;
    if (isNode(old[0])) delete node.commentBefore;
    // An unchanged item is found wherever it moved; a changed one takes the place that is left.
    const kept = value.map((inner) => {
      const index = old.findIndex((item) => isNode(item) && same(item, inner));
      return index < 0 ? undefined : old.splice(index, 1)[0];
    });
    node.items = value.map((inner, i) => kept[i] ?? merge(document, old.shift(), inner));
    return node;
  }
  if (isScalar(node) && !isObject(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

function same(node: Node, value: unknown): boolean {
  return JSON.stringify(node.toJSON()) === JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether a field without a comment says what leaving it out says: `draft: false`, `appeals: []`. */
function repeatsDefault({ key, value }: Pair, schema: z.ZodType | undefined): boolean {
  if (schema === undefined || !schema.isOptional() || commentsOf(key) !== '' || commentsOf(value) !== '') return false;
  const fallback = schema.safeParse(undefined);
  const written = isCollection(value) ? value.toJSON() : isScalar(value) ? value.value : value;
  return fallback.success && fallback.data !== undefined && JSON.stringify(fallback.data) === JSON.stringify(written);
}

function commentsOf(node: unknown): string {
  if (node === null || typeof node !== 'object') return '';
  const { comment, commentBefore } = node as { comment?: string | null; commentBefore?: string | null };
  return `${commentBefore ?? ''}${comment ?? ''}`;
}

/** Whether a list holds only identifiers and numbers, without a comment, and fits on one line. */
function fitsOneLine({ items }: YAMLSeq): boolean {
  const bare = (item: unknown) =>
    isScalar(item) && commentsOf(item) === '' && (typeof item.value !== 'string' || BARE.test(item.value));
  return items.every(bare) && items.map(String).join(', ').length <= WIDTH - 20;
}

/** Strings choose their own style: bare, quoted, folded when long, literal when they have lines. */
const canonicalString: ScalarTag = {
  ...stringTag,
  stringify(item, context, onComment, onChompKeep) {
    const value = String(item.value);
    const type = context.implicitKey && BARE.test(value) ? 'PLAIN' : styleOf(value);
    const options = { ...context.options, lineWidth: type === 'BLOCK_FOLDED' ? WIDTH : 0 };
    return stringifyString(
      { ...item, value, type } as Scalar<string>,
      { ...context, options, actualString: true } as never,
      onComment,
      onChompKeep,
    );
  },
};

function styleOf(text: string): Scalar.Type {
  if (text.includes('\n')) return 'BLOCK_LITERAL';
  if (BARE.test(text)) return 'PLAIN';
  return text.length > LONGEST_LINE ? 'BLOCK_FOLDED' : 'QUOTE_DOUBLE';
}

function canonicalTags(tags: Tags): Tags {
  return tags.map((tag) => (tag === stringTag ? canonicalString : tag));
}
