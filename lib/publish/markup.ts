/**
 * Splits a page into its tags and texts, without building a tree: pages come from React, which closes what it opens and
 * quotes every value. A tree of one page takes 7 ms to build and to write; this takes less than one.
 */

/** A piece of a page. Put together, the sources are the page. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'text' | 'comment';
  /** Name of a tag, in lower case; empty for a text or a comment. */
  readonly name: string;
  readonly source: string;
  /** Attributes of an opening tag by their names in lower case, with their decoded values. */
  readonly attributes: ReadonlyMap<string, string>;
}

const PIECE = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose content is not markup (HTML, § 13.2.5.4). */
const RAW = new Map(['script', 'style'].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]));

const none: ReadonlyMap<string, string> = new Map();

/** The pieces of a page, in order. Never throws: whatever is not a tag is a text. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(html); found !== null; found = PIECE.exec(html)) {
    const [source, slash, tag, written = ''] = found;
    if (tag === undefined) {
      const kind = source.startsWith('<!--') ? 'comment' : 'text';
      pieces.push({ kind, name: '', source, attributes: none });
      continue;
    }
    const name = tag.toLowerCase();
    if (slash === '/') {
      pieces.push({ kind: 'close', name, source, attributes: none });
      continue;
    }
    pieces.push({ kind: 'open', name, source, attributes: attributesOf(written) });
    const end = RAW.get(name);
    if (end === undefined) continue;
    end.lastIndex = PIECE.lastIndex;
    const until = end.exec(html)?.index ?? html.length;
    const text = html.slice(PIECE.lastIndex, until);
    if (text !== '') pieces.push({ kind: 'text', name: '', source: text, attributes: none });
    PIECE.lastIndex = until;
  }
  return pieces;
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  if (written === '' || written === '/') return none;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // The first of two attributes with one name counts (HTML, § 13.2.5.33).
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the references that React writes: five names, and numbers. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Writes an opening tag. */
export function openTag(name: string, attributes: Iterable<readonly [name: string, value: string]>): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${encodeValue(value)}"`).join('')}>`;
}

function encodeValue(value: string): string {
  return value.replace(/[&"'<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}
