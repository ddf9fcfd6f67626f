/** Parts of drawings around their marks: names of rows, a key, headings. Words get French typography. */
import { typeset } from '../../typography.ts';
import { type Drawing, linesWithin, type Mark, type MarkLink, NARROWEST, type Paint } from './drawing.ts';

/** Pixels between two lines of a name. */
const NAME_LINE = 16;

/** A name, whole at every width, and the pixels that its lines take at the narrowest one beyond the first. */
export interface PlacedName {
  readonly marks: readonly Mark[];
  readonly extra: number;
}

/**
 * A name whose first line has its foot at `y`: one line where there is room, several at narrow widths. Where it is on one
 * line, it stands on the last of them, beside what it names. `width` is what it may take at the narrowest width.
 */
export function placedName(text: string, y: number, width = NARROWEST, link?: MarkLink): PlacedName {
  const name = { kind: 'text', paint: 'label', x: 0, ...(link && { link }) } as const;
  const lines = linesWithin(width, text);
  const extra = (lines.length - 1) * NAME_LINE;
  if (lines.length === 1) return { marks: [{ ...name, y, text }], extra };
  return {
    marks: [
      { ...name, y: y + extra, text, room: 'wide' },
      ...lines.map((line, i): Mark => ({ ...name, y: y + i * NAME_LINE, text: line, room: 'narrow' })),
    ],
    extra,
  };
}

/** A paint of the key and its label. */
export interface KeyWord {
  readonly paint: Paint;
  readonly text: string;
}

/** Pixels between two lines of a key. */
const KEY_LINE = 20;

/** The key above a drawing: each paint that it uses, with its label, on as many lines as the narrowest width needs. */
export function keyMarks(key: readonly KeyWord[], drawn: readonly Mark[]): Drawing {
  const used = new Set(drawn.map(({ paint }) => paint));
  const words = key.filter(({ paint }) => used.has(paint));
  const marks: Mark[] = [];
  let [x, line] = [0, 0];
  for (const { paint, text } of words) {
    const width = text.length * 7 + 30;
    if (x > 0 && x + width > NARROWEST) [x, line] = [0, line + 1];
    const y = line * KEY_LINE + 8;
    if (paint === 'median' || paint === 'mean' || paint === 'target')
      marks.push({ kind: 'line', paint, dx: x + 5, x1: 0, x2: 0, y1: y - 7, y2: y + 7 });
    else marks.push({ kind: 'dot', paint, dx: x + 5, x: 0, y, r: 4.5 });
    marks.push({ kind: 'text', paint: 'note', dx: x + 15, x: 0, y: y + 4, text });
    x += width;
  }
  return { height: words.length === 0 ? 0 : (line + 1) * KEY_LINE + 8, marks };
}

/** Puts drawings one under the other, each under its heading if it has one, with French typography. */
export function stacked(parts: readonly { readonly heading?: string; readonly drawing: Drawing }[]): Drawing {
  const marks: Mark[] = [];
  let height = 0;
  for (const { heading, drawing } of parts) {
    if (heading !== undefined) {
      if (height > 0) height += 14;
      marks.push({ kind: 'text', paint: 'heading', x: 0, y: height + 14, text: typeset(heading) });
      height += 26;
    }
    marks.push(...drawing.marks.map((mark) => lowered(mark, height)));
    height += drawing.height;
  }
  return { height, marks };
}

/** The same mark, moved down by that many pixels, with French typography. */
export function lowered(mark: Mark, by: number): Mark {
  const { link } = mark;
  const said = link && { link: { ...link, title: typeset(link.title) } };
  if (mark.kind === 'line') return { ...mark, ...said, y1: mark.y1 + by, y2: mark.y2 + by };
  if (mark.kind === 'text') return { ...mark, ...said, y: mark.y + by, text: typeset(mark.text) };
  return { ...mark, ...said, y: mark.y + by };
}
