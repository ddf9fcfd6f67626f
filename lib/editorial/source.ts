/**
 * Finds the place in the file of a character read through Markdown or YAML: handles escapes, entities and folded lines.
 */
import type { Place } from '../content/problem.ts';

/** A part of a file: its raw text, and its first line in the file. */
export interface Source {
  readonly text: string;
  readonly firstLine: number;
}

export function placeOf(source: Source, offset: number): Place {
  const starts = lineStarts(source);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: source.firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
}

const known = new WeakMap<Source, readonly number[]>();

/** Offset of the start of each line, computed once per source. */
function lineStarts(source: Source): readonly number[] {
  const starts = known.get(source) ?? [0, ...Array.from(source.text.matchAll(/\n/g), ({ index }) => index + 1)];
  known.set(source, starts);
  return starts;
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

/** Longest markup between two characters of a text: quotation marks, indentation, « > ». */
const REACH = 80;

/** Like `sourceOffset`, for many characters of one value in any order; increasing indexes are found in one pass. */
export function sourceTracer(source: string, from: number, value: string): (index: number) => number {
  let [i, at] = [0, from];
  return (index) => {
    if (index < i) [i, at] = [0, from];
    for (; i < value.length; i++) {
      const match = step(source, at, value.charAt(i));
      if (i === index) return match.at;
      at = match.at + match.width;
    }
    return at;
  };
}

/** Offset in the source of character `index` of a value that starts at offset `from`. */
export function sourceOffset(source: string, from: number, value: string, index: number): number {
  return sourceTracer(source, from, value)(index);
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
