/**
 * A drawing as plain data: marks placed in percent of its width and in pixels of its height. A page paints it at whatever
 * width the reader has, its text keeping its size; a file paints it at one width. One drawing, two uses.
 */

/** What a mark stands for, from the back of a drawing to its front. Pages colour it by class, files by attributes. */
export const paints = [
  'gridline',
  'way',
  'other-way',
  'band',
  'removed',
  'simplified',
  'ordinary',
  'plain',
  'hollow',
  'disc',
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

/** Width of the place that a text is for; a file and a page that has room show the `wide` ones. */
export type Room = 'narrow' | 'wide';

interface Painted {
  readonly paint: Paint;
  /** Shown only where there is that much room; everywhere when not said. */
  readonly room?: Room;
  /** Pixels to the right of where the percentages say. */
  readonly dx?: number;
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

/** Marks of the same paint and place, to be painted together. */
export interface Layer {
  readonly paint: Paint;
  readonly room: Room | null;
  readonly dx: number;
  readonly marks: readonly Mark[];
}

/** Pixels of the narrowest place a drawing is shown in: a screen of 320 pixels, less its margins. */
export const NARROWEST = 288;

/** Pixels of the least place that is not narrow: a screen of 640 pixels, less its margins. */
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

/** Width in pixels that a text of a chart takes at most: the widest of the system's faces are what it is made for. */
export function textWidth(text: string): number {
  return text.length * 9;
}

/** Pixels of a name, on average: what decides where a name is cut. */
const LETTER = 7.3;

/** A name that keeps to a width in pixels: whole, or cut between two words. */
export function nameWithin(width: number, name: string): string {
  const letters = Math.floor(width / LETTER);
  if (name.length <= letters) return name;
  return `${name.slice(0, Math.max(0, name.lastIndexOf(' ', letters - 1))).replace(/[ ,;:.]+$/, '')}…`;
}

/** A name on its line: whole where there is room, cut where the place is narrow. */
export function nameMarks(text: string, y: number): Mark[] {
  const name = { kind: 'text', paint: 'label', x: 0, y } as const;
  const cut = nameWithin(NARROWEST, text);
  if (cut === text) return [{ ...name, text }];
  return [
    { ...name, text, room: 'wide' },
    { ...name, text: cut, room: 'narrow' },
  ];
}

/** A word of the key and the paint that it names. */
export interface KeyWord {
  readonly paint: Paint;
  readonly text: string;
}

/** Pixels between two lines of a key. */
const KEY_LINE = 20;

/** The key above a drawing: each paint that it uses beside its word, on as many lines as the narrowest width asks for. */
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

/** Drawings one under the other, each under its heading where it has one. */
export function stacked(parts: readonly { readonly heading?: string; readonly drawing: Drawing }[]): Drawing {
  const marks: Mark[] = [];
  let height = 0;
  for (const { heading, drawing } of parts) {
    if (heading !== undefined) {
      if (height > 0) height += 14;
      marks.push({ kind: 'text', paint: 'heading', x: 0, y: height + 14, text: heading });
      height += 26;
    }
    marks.push(...drawing.marks.map((mark) => lowered(mark, height)));
    height += drawing.height;
  }
  return { height, marks };
}

function lowered(mark: Mark, by: number): Mark {
  return mark.kind === 'line' ? { ...mark, y1: mark.y1 + by, y2: mark.y2 + by } : { ...mark, y: mark.y + by };
}

/** A percentage as it is written: two decimals at most. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
