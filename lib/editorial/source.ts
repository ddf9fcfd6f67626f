/** Finds the place in its file of a character that was read through Markdown or YAML: escapes, entities, folded lines. */
import type { Place } from '../content/problem.ts';

/** A stretch of a file: its text as written, and the line of the file on which it starts. */
export interface Source {
  readonly text: string;
  readonly firstLine: number;
}

export function placeOf(source: Source, offset: number): Place {
  const before = source.text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: source.firstLine + before.split('\n').length - 1, column: offset - lastBreak };
}

export function offsetOf(source: Source, place: Place): number {
  let offset = 0;
  for (let line = source.firstLine; line < place.line; line++) {
    const next = source.text.indexOf('\n', offset);
    if (next < 0) break;
    offset = next + 1;
  }
  return offset + place.column - 1;
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iy;

/** How much markup may stand between two characters of a text: quotation marks, a line’s indentation, « > ». */
const REACH = 80;

/** Offset in the source of character `index` of a value that is written there from offset `from`. */
export function sourceOffset(source: string, from: number, value: string, index: number): number {
  let at = from;
  for (let i = 0; i < value.length; i++) {
    const match = step(source, at, value.charAt(i));
    if (i === index) return match.at;
    at = match.at + match.width;
  }
  return at;
}

function step(source: string, at: number, wanted: string): { at: number; width: number } {
  if (source[at] === wanted) return { at, width: 1 };
  if (source[at] === '&' && wanted !== '&') {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(source)?.[0];
    if (entity !== undefined) return { at, width: entity.length };
  }
  if (/\s/.test(wanted) && /\s/.test(source.charAt(at))) return { at, width: 1 };
  const ahead = source.slice(at, at + REACH).indexOf(wanted);
  return ahead < 0 ? { at, width: 0 } : { at: at + ahead, width: 1 };
}
