/**
 * Strips: each value of a row is a dot on a shared axis, with the median and the mean marked, or the values before and
 * after.
 */
import { groups, mean, sum } from 'd3-array';
import { shortEuros } from '../../format.ts';
import { type KeyWord, keyMarks, lowered, type PlacedName, placedName, stacked } from './compose.ts';
import {
  type Drawing,
  horizontal,
  type Mark,
  type MarkLink,
  NARROWEST,
  nameWithin,
  type Paint,
  textWidth,
  vertical,
  WIDE,
} from './drawing.ts';

export type Lane = -1 | 1;

export interface StripRow {
  readonly label: string;
  /** Text at the right end of the name's line. */
  readonly note?: string;
  /** `lane` sets a group apart: -1 above the middle of the row, 1 below it. */
  readonly groups: readonly { readonly paint: Paint; readonly values: readonly number[]; readonly lane?: Lane }[];
  readonly ticks: readonly { readonly paint: 'median' | 'mean'; readonly value: number; readonly lane?: Lane }[];
  /** The page of the row, and what its name says when pointed at. */
  readonly link?: MarkLink;
  /** A short text beside a value, where there is room. */
  readonly callout?: { readonly value: number; readonly text: string };
  /** From one value to another: a band for the middle half of the row, or a thin line for a change. */
  readonly span?: { readonly paint: 'band' | 'link'; readonly from: number; readonly to: number };
}

/** Pixels from the middle of a row to a lane. */
const LANE = 7;

export interface Axis {
  /** Place of a value, from 0 to 1. */
  readonly place: (value: number) => number;
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  /** Values of the thin vertical lines. */
  readonly grid: readonly number[];
  /** Columns in which close values become one larger dot: the drawing has a limited size, whatever the number of values. */
  readonly columns: number;
}

/**
 * The axis of amounts, in euros: logarithmic, from the power of ten under the lowest amount to the one over the highest. A
 * cancelled fine (0 €) has no place on it, and stands at its start.
 */
export function amountAxis(amounts: readonly number[]): Axis {
  const logs = amounts.filter((amount) => amount > 0).map(Math.log10);
  const from = logs.length === 0 ? 3 : Math.floor(Math.min(...logs));
  const to = logs.length === 0 ? 6 : Math.max(from + 1, Math.ceil(Math.max(...logs)));
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return {
    place: (amount) => (amount <= 0 ? 0 : Math.min(1, Math.max(0, (Math.log10(amount) - from) / (to - from)))),
    // Five labels at most, the first of them at the start.
    marks: decades
      .filter((_, i) => i % Math.ceil(decades.length / 5) === 0)
      .map((value) => ({ value, label: shortEuros(value) })),
    grid: decades,
    columns: 32,
  };
}

/** A linear axis from 0, with a mark at each multiple of a step. */
export function linearAxis(highest: number, step: number, unit: string): Axis {
  const end = Math.max(1, Math.ceil(highest / step)) * step;
  const grid = Array.from({ length: end / step + 1 }, (_, i) => i * step);
  return {
    place: (value) => Math.min(1, Math.max(0, value / end)),
    marks: grid.map((value) => ({ value, label: value === end ? `${value}\u00a0${unit}` : String(value) })),
    grid,
    columns: 60,
  };
}

/** Groups the values in the same column of an axis: one dot at the mean of their places, which is exact for equal values. */
export function clusters(values: readonly number[], { place, columns }: Axis): { at: number; count: number }[] {
  const gathered = groups(values.map(place), (at) => Math.floor(at * columns));
  return gathered.map(([, all]) => ({ at: mean(all) ?? 0, count: all.length }));
}

/** Rows with short names: each name is at the left of its strip. */
export function stripsBeside(rows: readonly StripRow[], axis: Axis, key: readonly KeyWord[]): Drawing {
  const dx = Math.max(0, ...rows.map(({ label }) => textWidth(label))) + 14;
  const full = ((NARROWEST - dx - 8) / NARROWEST) * 100;
  return strips(rows, axis, key, { dx, from: 0, full, rowHeight: 34, middle: 17, beside: true });
}

/** Rows with long names: each name is on a line above its strip. */
export function stripsAbove(rows: readonly StripRow[], axis: Axis, key: readonly KeyWord[]): Drawing {
  return strips(rows, axis, key, { dx: 0, from: 2, full: 96, rowHeight: 48, middle: 32, beside: false });
}

interface Layout {
  readonly dx: number;
  /** Percentage at which the axis begins, and its length in percent. */
  readonly from: number;
  readonly full: number;
  readonly rowHeight: number;
  /** Pixels from the top of a row to the middle of its strip. */
  readonly middle: number;
  readonly beside: boolean;
}

function strips(rows: readonly StripRow[], axis: Axis, key: readonly KeyWord[], layout: Layout): Drawing {
  const { dx, rowHeight } = layout;
  const x = (value: number) => layout.from + axis.place(value) * layout.full;
  const unit = dotUnit(rows, axis);
  const names = rows.map((row) => nameOf(row, layout));
  const tops = names.map((_, i) => i * rowHeight + sum(names.slice(0, i), ({ extra }) => extra));
  const height = rows.length * rowHeight + sum(names, ({ extra }) => extra);
  const marks: Mark[] = [
    ...axis.grid.map((value) => ({ ...vertical('gridline', x(value), 20, height + 20), dx })),
    ...axis.marks.flatMap(({ value, label }): Mark[] =>
      [12, height + 34].map((y) => ({
        kind: 'text',
        paint: 'axis',
        dx,
        x: x(value),
        y,
        text: label,
        anchor: 'middle',
      })),
    ),
    ...rows.flatMap((row, i) => {
      const [top = 0, name] = [tops[i], names[i]];
      if (name === undefined) return [];
      return [
        ...name.marks.map((mark) => lowered(mark, 20 + top)),
        ...rowMarks(row, 20 + top + name.extra, axis, x, unit, layout),
      ];
    }),
  ];
  return stacked([{ drawing: keyMarks(key, marks) }, { drawing: { height: height + 40, marks } }]);
}

/** The name of a row, from the top of the row; a note at the end of its line takes some of the width. */
function nameOf({ label, note, link }: StripRow, { beside, middle }: Layout): PlacedName {
  if (beside) return placedName(label, middle + 4, NARROWEST, link);
  return placedName(label, 13, NARROWEST - (note === undefined ? 0 : textWidth(note) + 8), link);
}

function rowMarks(
  row: StripRow,
  top: number,
  axis: Axis,
  x: (value: number) => number,
  unit: number,
  { dx, from, full, middle }: Layout,
): Mark[] {
  const y = top + middle;
  const { span } = row;
  return [
    ...(row.note === undefined
      ? []
      : [{ kind: 'text', paint: 'value', x: 100, y: top + 13, text: row.note, anchor: 'end' } satisfies Mark]),
    ...(span?.paint === 'band'
      ? [
          {
            kind: 'bar',
            paint: 'band',
            dx,
            x: x(span.from),
            width: x(span.to) - x(span.from),
            y: y - 9,
            height: 18,
          } satisfies Mark,
        ]
      : []),
    ...(span?.paint === 'link' ? [{ ...horizontal('link', y, x(span.from), x(span.to)), dx }] : []),
    ...calloutMarks(row, y, x, dx + 9),
    ...row.groups.flatMap(({ paint, values, lane = 0 }) =>
      clusters(values, axis).map(
        ({ at, count }): Mark => ({
          kind: 'dot',
          paint,
          dx,
          x: from + at * full,
          y: y + lane * LANE,
          r: Math.round(Math.max(2.5, unit * Math.sqrt(count)) * 10) / 10,
        }),
      ),
    ),
    ...row.ticks.map(({ paint, value, lane }) => {
      const [up, down] = lane === undefined ? [11, 11] : lane < 0 ? [13, -1] : [-1, 13];
      return { ...vertical(paint, x(value), y - up, y + down), dx };
    }),
  ];
}

/** A text at the right of its value, at wide widths only, cut if it is too long. */
function calloutMarks({ callout }: StripRow, y: number, x: (value: number) => number, dx: number): Mark[] {
  if (callout === undefined) return [];
  const at = x(callout.value);
  const text = nameWithin(WIDE - dx - (at / 100) * WIDE, callout.text);
  return [{ kind: 'text', paint: 'note', room: 'wide', dx, x: at, y: y + 4, text }];
}

/**
 * Radius of the dot of one value, so that the largest dot of the drawing fits in its row. The area of a dot is
 * proportional to its number of values.
 */
function dotUnit(rows: readonly StripRow[], axis: Axis): number {
  const counts = rows.flatMap(({ groups }) =>
    groups.flatMap(({ values }) => clusters(values, axis).map(({ count }) => count)),
  );
  const lanes = rows.some(({ groups }) => groups.some(({ lane }) => lane !== undefined));
  return Math.min(3.5, (lanes ? LANE : 10) / Math.sqrt(Math.max(1, ...counts)));
}
