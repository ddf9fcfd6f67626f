/** Horizontal bars, plain or stacked: one row per line, its name beside or above, its value in words at the end of the bar. */
import { type KeyWord, keyMarks, placedName, stacked } from './compose.ts';
import { type Drawing, type Mark, type MarkLink, NARROWEST, type Paint, textWidth, vertical } from './drawing.ts';

export interface BarRow {
  readonly label: string;
  readonly segments: readonly { readonly value: number; readonly paint: Paint }[];
  /** The value of the row, in words. */
  readonly said: string;
  /** The page of the row, and what its name and its bar say when pointed at. */
  readonly link?: MarkLink;
  /** A target value, marked across the bar. */
  readonly target?: number;
}

/** Rows with short names: each name is at the left of its bar. */
export function barsBeside(rows: readonly BarRow[], key: readonly KeyWord[] = []): Drawing {
  const [rowHeight, barHeight] = [23, 14];
  const inset = Math.max(0, ...rows.map(({ label }) => textWidth(label))) + 8;
  const full = fullLength(inset, rows);
  const highest = highestOf(rows);
  const marks = rows.flatMap((row, i): Mark[] => {
    const top = i * rowHeight;
    const end = (lengthOf(row) / highest) * full;
    return [
      { kind: 'text', paint: 'label', x: 0, y: top + 12, text: row.label, ...(row.link && { link: row.link }) },
      ...barMarks(row, { top, height: barHeight, full, highest, dx: inset }),
      { kind: 'text', paint: 'value', dx: inset + 6, x: end, y: top + 12, text: row.said },
    ];
  });
  return stacked([{ drawing: keyMarks(key, marks) }, { drawing: { height: rows.length * rowHeight, marks } }]);
}

/** Rows with long names: each name is above its bar, whole at every width. */
export function barsAbove(rows: readonly BarRow[], key: readonly KeyWord[] = []): Drawing {
  const [rowHeight, barHeight] = [40, 12];
  const full = fullLength(0, rows);
  const highest = highestOf(rows);
  let height = 0;
  const marks = rows.flatMap((row): Mark[] => {
    const name = placedName(row.label, height + 12, NARROWEST, row.link);
    const top = height + 18 + name.extra;
    const end = (lengthOf(row) / highest) * full;
    height += rowHeight + name.extra;
    return [
      ...name.marks,
      ...barMarks(row, { top, height: barHeight, full, highest, dx: 0 }),
      { kind: 'text', paint: 'value', dx: 6, x: end, y: top + 11, text: row.said },
    ];
  });
  return stacked([{ drawing: keyMarks(key, marks) }, { drawing: { height, marks } }]);
}

/** Percentage of the width for the longest bar, so that the words after each bar fit at the narrowest width. */
function fullLength(inset: number, rows: readonly BarRow[]): number {
  const highest = highestOf(rows);
  const left = rows.map((row) => {
    const room = NARROWEST - inset - textWidth(row.said) - 8;
    return room / Math.max(0.1, lengthOf(row) / highest);
  });
  return Math.max(10, (Math.min(NARROWEST - inset, ...left) / NARROWEST) * 100);
}

interface BarPlace {
  readonly top: number;
  readonly height: number;
  /** Percentage of the width for the highest value. */
  readonly full: number;
  readonly highest: number;
  readonly dx: number;
}

function barMarks({ segments, target, link }: BarRow, { top, height, full, highest, dx }: BarPlace): Mark[] {
  const marks: Mark[] = [];
  let x = 0;
  for (const { value, paint } of segments) {
    if (value === 0) continue;
    const width = (value / highest) * full;
    const said = link && { link: { ...link, href: null } };
    marks.push({ kind: 'bar', paint, dx, x, width, y: top, height, ...said });
    x += width;
  }
  if (target !== undefined) {
    marks.push({ ...vertical('target', (target / highest) * full, top - 3, top + height + 3), dx });
  }
  return marks;
}

function lengthOf({ segments, target = 0 }: BarRow): number {
  return Math.max(
    target,
    segments.reduce((sum, { value }) => sum + value, 0),
  );
}

/** The highest value; 1 when all are 0, to avoid a division by zero. */
function highestOf(rows: readonly BarRow[]): number {
  return Math.max(0, ...rows.map(lengthOf)) || 1;
}
