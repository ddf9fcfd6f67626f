/** Reads YAML 1.2 with the line of every value; refuses octal numbers and duplicate keys, never makes dates. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '../problem.ts';

export interface YamlError {
  readonly place: Place;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

export interface YamlSource {
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Place of the value at a path, or of its nearest parent in the file; place of the key when `key` is true. */
  readonly locate: (path: readonly PropertyKey[], key?: boolean) => Place;
}

/** Deepest nesting accepted: content needs five levels, and the parser is recursive. */
const DEEPEST = 50;

/** Parses a YAML source; `firstLine` is its first line in the file. Never throws. */
export function parseYaml(source: string, firstLine = 1): YamlSource {
  const deep = tooDeep(source);
  if (deep !== null)
    return refused(firstLine, [
      {
        place: { line: deep + firstLine, column: 1 },
        rule: 'nesting',
        message: 'des éléments sont emboîtés les uns dans les autres, sans fin',
        fix: 'Ramener la ligne à la forme attendue.',
      },
    ]);
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    // Checked below instead: the library compares each key with all the previous ones.
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      offset: error.pos[0],
      message: translate(error.code, error.message),
    })),
    ...refusals(document.contents),
    ...cutValues(source, document.contents),
  ].map(({ offset, ...said }: Refusal) => ({ ...UNREAD, ...said, place: place(offset) }));
  if (errors.length > 0) return refused(firstLine, errors);
  return {
    value: document.toJS(),
    errors,
    locate: (path, key = false) => place(offsetOf(document.contents, path, key)),
  };
}

function refused(firstLine: number, errors: readonly YamlError[]): YamlSource {
  return { value: undefined, errors, locate: () => ({ line: firstLine, column: 1 }) };
}

/** The first line that nests too deep (brackets, dashes or indentation), counted from 0; null when there is none. */
function tooDeep(source: string): number | null {
  if (!new RegExp(`[[{ \\-]{${DEEPEST}}`).test(source)) return null;
  const deep = new RegExp(`(?:[[{] *){${DEEPEST}}|^(?: *- +){${DEEPEST}}|^ {${DEEPEST * 4}}`);
  const line = source.split('\n').findIndex((text) => deep.test(text));
  return line < 0 ? null : line;
}

/** Rule and advice for invalid YAML without a rule of its own. */
const UNREAD = { rule: 'yaml', fix: 'Corriger la ligne indiquée, ou celle qui précède.' };

interface Refusal {
  readonly offset: number;
  readonly rule?: string;
  readonly message: string;
  readonly fix?: string;
}

/**
 * An ordinary decimal number. YAML also reads `0x186A0`, `1e5` and `020000` as numbers, but not as the editor expects.
 */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Plain values cut by a « # » that the editor did not mean as a comment: « affaire #2 », « procès-verbal #2) ». */
function cutValues(source: string, contents: Node | null): Refusal[] {
  const marks = [...source.matchAll(/\S[ \t]+(#[^\s#])/g)].map((match) => match.index + match[0].length - 2);
  if (marks.length === 0) return [];
  const scalars: { start: number; end: number; plain: boolean }[] = [];
  visit(contents, {
    Scalar: (_, { range, type }) => {
      if (range) scalars.push({ start: range[0], end: range[1], plain: type === 'PLAIN' });
    },
  });
  return marks.flatMap((offset): Refusal[] => {
    const before = scalars.findLast(({ start }) => start < offset);
    if (before === undefined || !before.plain || offset < before.end) return [];
    if (source.slice(before.end, offset).trim() !== '') return [];
    const lost = source.slice(offset).split('\n')[0] ?? '';
    return [
      {
        offset,
        rule: 'yaml-comment',
        message: `après une espace, # ouvre un commentaire : « ${lost} » est perdu`,
        fix: 'Mettre toute la valeur entre guillemets ; pour un vrai commentaire, écrire une espace après #.',
      },
    ];
  });
}

const ANCHOR = 'les ancres et alias (& et *) ne sont pas admis : mettre le texte entre guillemets';

/** What YAML allows and content does not: duplicate keys, anchors, aliases, unusual numbers. */
function refusals(node: unknown, found: Refusal[] = []): Refusal[] {
  if (isPair(node)) {
    refusals(node.key, found);
    return refusals(node.value, found);
  }
  if (!isNode(node)) return found;
  // An anchor alone would remove a word: `name: &Co Conseil`.
  if (isAlias(node) || node.anchor !== undefined) found.push({ offset: node.range?.[0] ?? 0, message: ANCHOR });
  if (isScalar(node) && typeof node.value === 'number' && !DECIMAL.test(node.source ?? ''))
    found.push({
      offset: node.range?.[0] ?? 0,
      rule: 'number-form',
      message: `« ${node.source} » n’est pas un nombre en chiffres ordinaires`,
      fix: `Écrire ${node.value}, si c’est lui ; mettre entre guillemets ce qui n’est pas un nombre.`,
    });
  if (!isCollection(node)) return found;
  if (isMap(node)) found.push(...repeatedKeys(node.items));
  for (const item of node.items) refusals(item, found);
  return found;
}

function repeatedKeys(pairs: readonly Pair[]): Refusal[] {
  const known = new Set<unknown>();
  const repeated: Refusal[] = [];
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    if (known.has(key.value))
      repeated.push({ offset: key.range?.[0] ?? 0, message: 'la même clé est écrite deux fois' });
    known.add(key.value);
  }
  return repeated;
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], key: boolean): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (!isNode(node)) break;
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const keyOffset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const valueOffset = isNode(pair.value) ? pair.value.range?.[0] : undefined;
      offset = (last && key ? keyOffset : (valueOffset ?? keyOffset)) ?? offset;
      node = pair.value;
    } else {
      const child: unknown = 'get' in node && typeof node.get === 'function' ? node.get(step, true) : undefined;
      if (!isNode(child)) break;
      offset = child.range?.[0] ?? offset;
      node = child;
    }
  }
  return offset;
}

function translate(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'une tabulation sert de retrait : YAML n’admet que des espaces';
  if (message.includes('end with a'))
    return 'un crochet ou une accolade n’est pas refermé, ou la suite manque de retrait';
  if (code === 'BAD_INDENT') return 'le retrait ne correspond pas aux lignes voisines';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'un texte contient « : » suivi d’une espace : le mettre entre guillemets';
  if (code === 'BAD_SCALAR_START')
    return 'un texte commence par un signe que YAML se réserve (@ ` %) : le mettre entre guillemets';
  if (code === 'TAG_RESOLVE_FAILED') return 'un texte commence par « ! » : le mettre entre guillemets';
  if (code === 'MULTIPLE_DOCS') return 'une ligne « --- » ouvre un second document';
  if (code === 'MISSING_CHAR') return 'un caractère manque : guillemet, crochet ou deux-points non refermé';
  if (code === 'BAD_DQ_ESCAPE')
    return 'une barre oblique inverse, entre guillemets droits, n’annonce rien de connu : la retirer';
  if (code === 'UNEXPECTED_TOKEN') return 'un signe n’est pas à sa place : mettre le texte entre guillemets';
  if (code === 'MULTILINE_IMPLICIT_KEY') return 'un champ tient sur plusieurs lignes, ou il lui manque « : »';
  return 'le YAML ne se lit pas à cet endroit';
}
