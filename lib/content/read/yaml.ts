/** Reads YAML 1.2 so that every value can be traced to its line: no dates, no octal numbers, no duplicate keys. */
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
} from 'yaml';
import type { Place } from '../problem.ts';

export interface YamlSource {
  readonly value: unknown;
  readonly errors: readonly { place: Place; message: string }[];
  /** Place of the value at a path, or of its nearest parent that is written; of the key itself when asked. */
  readonly locate: (path: readonly PropertyKey[], key?: boolean) => Place;
}

/** Parses a YAML source whose first line is line `firstLine` of its file. Never throws. */
export function parseYaml(source: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    // Refused below: the library compares each key with all those before it.
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
  ].map(({ offset, message }) => ({ place: place(offset), message }));
  if (errors.length > 0) return { value: undefined, errors, locate: () => ({ line: firstLine, column: 1 }) };
  return {
    value: document.toJS(),
    errors,
    locate: (path, key = false) => place(offsetOf(document.contents, path, key)),
  };
}

interface Refusal {
  readonly offset: number;
  readonly message: string;
}

const ANCHOR = 'les ancres et alias (& et *) ne sont pas admis : mettre le texte entre guillemets';

/** What YAML admits and content does not, below a node: a key written twice, an anchor, an alias. */
function refusals(node: unknown, found: Refusal[] = []): Refusal[] {
  if (isPair(node)) {
    refusals(node.key, found);
    return refusals(node.value, found);
  }
  if (!isNode(node)) return found;
  // An anchor alone would swallow a word: `name: &Co Conseil`.
  if (isAlias(node) || node.anchor !== undefined) found.push({ offset: node.range?.[0] ?? 0, message: ANCHOR });
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
  return `le YAML ne se lit pas (${message})`;
}
