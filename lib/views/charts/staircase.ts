/** Steps in time, from top to bottom: each bar goes from the step before to this one, on one axis of years. */
import { type KeyWord, keyMarks, lowered, placedName, stacked } from './compose.ts';
import { type Drawing, type Mark, NARROWEST, type Paint, textWidth, vertical, yearFraction } from './drawing.ts';

export interface Stair {
  readonly label: string;
  /** Day of the step before and of this one, `YYYY-MM-DD`; the same for the first step. */
  readonly from: string;
  readonly to: string;
  readonly paint: Paint;
  /** How long it took, in words. */
  readonly said: string;
}

/** Percent of the width before the first year and after the last. */
const MARGIN = 3;
/** Width of the label of a year on a phone, in percent. */
const YEAR_ROOM = 14;
const [ROW, BAR] = [44, 12];

/** The drawing of steps, oldest first; empty for no step. The axis goes from the year of the first to that of the last. */
export function staircase(stairs: readonly Stair[], key: readonly KeyWord[]): Drawing {
  const [first, last] = [stairs.at(0), stairs.at(-1)];
  if (!first || !last) return { height: 0, marks: [] };
  const start = Number(first.from.slice(0, 4));
  const years = Array.from({ length: Number(last.to.slice(0, 4)) - start + 2 }, (_, i) => start + i);
  const step = (100 - 2 * MARGIN) / (years.length - 1);
  const x = (day: string) => MARGIN + (yearFraction(day) - start) * step;
  const every = Math.ceil(YEAR_ROOM / step);
  let height = 20;
  const marks = stairs.flatMap(({ label, from, to, paint, said }): Mark[] => {
    const name = placedName(label, 13, NARROWEST - textWidth(said) - 8);
    const top = height;
    const middle = top + name.extra + 20 + BAR / 2;
    height += ROW + name.extra;
    return [
      ...name.marks.map((mark) => lowered(mark, top)),
      { kind: 'text', paint: 'value', x: 100, y: top + 13 + name.extra, text: said, anchor: 'end' },
      { kind: 'bar', paint, x: x(from), width: x(to) - x(from), y: middle - BAR / 2, height: BAR },
      { kind: 'dot', paint, x: x(to), y: middle, r: BAR / 2 },
    ];
  });
  const grid = years.flatMap((year, i): Mark[] => [
    vertical('gridline', MARGIN + i * step, 20, height),
    {
      kind: 'text',
      paint: 'axis',
      x: MARGIN + i * step,
      y: 12,
      text: String(year),
      anchor: 'middle',
      ...(i % every === 0 ? {} : { room: 'wide' }),
    },
  ]);
  return stacked([{ drawing: keyMarks(key, marks) }, { drawing: { height, marks: [...grid, ...marks] } }]);
}
