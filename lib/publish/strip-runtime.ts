/** Finds in a page everything that Next adds for its browser runtime: scripts, payloads, preloads and render markers. */
import type { Piece } from './markup.ts';

/** Types of inline scripts that remain: data blocks. Our own script files remain too. */
const KEPT_TYPES = new Set(['application/ld+json', 'speculationrules']);

/** Resource hints added by Next: they repeat a file that the page already loads, or the page itself. */
const HINTS = new Set(['preload', 'modulepreload', 'preconnect']);

/** The position after what Next added at a position of the pieces; the same position where it added nothing. */
export function leftoverEnd(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece === undefined) return at;
  if (piece.kind === 'comment') return at + 1;
  if (piece.kind !== 'open') return at;
  const { name, attributes } = piece;
  if (name === 'script') return isOurs(attributes) ? at : after('script', pieces, at);
  if (name === 'link') return isHint(attributes) ? at + 1 : at;
  if (name === 'meta') return attributes.get('name') === 'next-size-adjust' ? at + 1 : at;
  return name === 'div' && attributes.has('hidden') ? hiddenEnd(pieces, at) : at;
}

/** A hidden box that holds nothing but leftovers. */
function hiddenEnd(pieces: readonly Piece[], at: number): number {
  let inside = at + 1;
  while (pieces[inside]?.kind !== 'close') {
    const end = leftoverEnd(pieces, inside);
    if (end === inside) return at;
    inside = end;
  }
  return inside + 1;
}

function after(name: string, pieces: readonly Piece[], at: number): number {
  const close = pieces.findIndex((piece, i) => i > at && piece.kind === 'close' && piece.name === name);
  return close === -1 ? pieces.length : close + 1;
}

function isHint(attributes: ReadonlyMap<string, string>): boolean {
  const words = (attributes.get('rel') ?? '').split(/\s+/);
  return words.some((word) => HINTS.has(word)) || attributes.get('as') === 'script';
}

function isOurs(attributes: ReadonlyMap<string, string>): boolean {
  const src = attributes.get('src');
  return src === undefined ? KEPT_TYPES.has(attributes.get('type') ?? '') : src.startsWith('/js/');
}
