/**
 * A drawing as plain data: marks placed in percent of its width and pixels of its height. A page draws it at the width
 * of the reader's screen, with text at a fixed size; a file draws it at one width.
 */
/** Roles of the marks, from the back of a drawing to its front. Pages colour them by class, files by attributes. */
export const paints = [
  'gridline',
  'baseline',
  'column',
  'band',
  'removed',
  'stem',
  'side-stem',
  'simplified',
  'ordinary',
  'plain',
  'hollow',
  'disc',
  'ring',
  'rug',
  'link',
  'median',
  'mean',
  'target',
  'axis',
  'note',
  'label',
  'value',
  'heading',
] as const;
export type Paint = (typeof paints)[number];

/** Width that a text needs. Files and wide pages show the `wide` ones. */
export type Room = 'narrow' | 'wide';

/** Where a mark leads, and what it says when it is pointed at. */
export interface MarkLink {
  /** A page of the site; null for a mark that only says something. */
  readonly href: string | null;
  readonly title: string;
}

interface Painted {
  readonly paint: Paint;
  /** Shown only at that width; at every width when not given. */
  readonly room?: Room;
  /** Pixels to the right of the place given in percent. */
  readonly dx?: number;
  readonly link?: MarkLink;
}

/** `x` and widths are percentages of the width; `y`, heights and radii are pixels. */
export type Mark = Painted &
  (
    | { readonly kind: 'bar'; readonly x: number; readonly width: number; readonly y: number; readonly height: number }
    | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number }
    | { readonly kind: 'line'; readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number }
    | {
        readonly kind: 'text';
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly anchor?: 'middle' | 'end';
      }
  );

export interface Drawing {
  /** Pixels. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Marks of the same paint and room, drawn together. */
export interface Layer {
  readonly paint: Paint;
  readonly room: Room | null;
  readonly dx: number;
  readonly marks: readonly Mark[];
}

/** Narrowest width of a drawing in pixels: a screen of 320 pixels, less its margins. */
export const NARROWEST = 288;

/** Smallest width, in pixels, that counts as wide: a screen of 640 pixels, less its margins. */
export const WIDE = 576;

/** Layers of a drawing, from the back to the front. */
export function layersOf({ marks }: Drawing): Layer[] {
  const layers = new Map<string, { paint: Paint; room: Room | null; dx: number; marks: Mark[] }>();
  for (const mark of marks) {
    const { paint, room = null, dx = 0 } = mark;
    const key = `${paint} ${room} ${dx}`;
    const layer = layers.get(key);
    if (layer) layer.marks.push(mark);
    else layers.set(key, { paint, room, dx, marks: [mark] });
  }
  return [...layers.values()].toSorted((a, b) => paints.indexOf(a.paint) - paints.indexOf(b.paint) || a.dx - b.dx);
}

/** A line from one height to another. */
export function vertical(paint: Paint, x: number, y1: number, y2: number): Mark {
  return { kind: 'line', paint, x1: x, x2: x, y1, y2 };
}

/** A line from one percentage of the width to another. */
export function horizontal(paint: Paint, y: number, x1 = 0, x2 = 100): Mark {
  return { kind: 'line', paint, x1, x2, y1: y, y2: y };
}

/** Largest width in pixels of a text of a chart, computed for the widest system font. */
export function textWidth(text: string): number {
  return text.length * 9;
}

/** Average width of a letter of a name in pixels; decides where a name is cut. */
const LETTER = 7.3;

/** A name that fits in a width in pixels: whole, or cut between two words. */
export function nameWithin(width: number, name: string): string {
  const letters = Math.floor(width / LETTER);
  if (name.length <= letters) return name;
  return `${name.slice(0, Math.max(0, name.lastIndexOf(' ', letters - 1))).replace(/[ ,;:.]+$/, '')}…`;
}

/** A name on as many lines as a width in pixels needs, cut at its spaces alone. */
export function linesWithin(width: number, name: string): string[] {
  const letters = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A percentage as written: two decimals at most. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** `2020-07-02` → 2020.5: precise enough to place a mark. */
export function yearFraction(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}
