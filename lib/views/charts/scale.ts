/**
 * The scale of fines, from 1 000 € to 1 000 000 000 €: a chart of all fines in force with one amount, or the ruler of a
 * share image.
 */
import { shortEuros } from '../../format.ts';
import { type AmountScale, placeOf } from '../amount-scale.ts';
import { type Drawing, horizontal, type Mark, vertical } from './drawing.ts';

/** The drawing of a scale, with a mark at an amount in euros if one is given. */
export function scaleDrawing({ columns, marks }: AmountScale, amount?: number): Drawing {
  const axis = 44;
  return {
    height: axis + 18,
    marks: [
      ...columnMarks(columns, axis, axis - 6, 0.3),
      horizontal('baseline', axis),
      ...(amount === undefined ? [] : pin(placeOf(amount) * 100, axis)),
      ...marks.map(({ amount: mark }) => amountName(mark, axis + 14)),
    ],
  };
}

function pin(x: number, axis: number): Mark[] {
  return [vertical('stem', x, 0, axis), { kind: 'dot', paint: 'ordinary', x, y: 4, r: 4 }];
}

/** Places of the amount in force and of the original amount, from 0 to 1. */
export interface RulerPlace {
  readonly inForce: number | null;
  readonly original: number | null;
}

/** Pixels from the top of a ruler to its axis: the height of the highest column. */
export const RULER_AXIS = 80;

/**
 * A ruler with graduations, for a share image. It shows the amount in force, an open mark at the original amount, and
 * the part that a judge removed between them; or a column for each group of fines.
 */
export function rulerDrawing(place: RulerPlace | null, columns: AmountScale['columns'] | null): Drawing {
  const decades = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
  const graduation = (amount: number, length: number) =>
    vertical('baseline', placeOf(amount) * 100, RULER_AXIS, RULER_AXIS + length);
  return {
    height: RULER_AXIS + 44,
    marks: [
      ...columnMarks(columns ?? [], RULER_AXIS, RULER_AXIS, 0.1866),
      horizontal('baseline', RULER_AXIS),
      ...decades.slice(0, -1).flatMap((decade) => [2, 3, 4, 5, 6, 7, 8, 9].map((n) => graduation(n * decade, 6))),
      ...decades.map((decade) => graduation(decade, 12)),
      ...decades.map((decade) => amountName(decade, RULER_AXIS + 40)),
      ...(place ? placeMarks(place) : []),
    ],
  };
}

function placeMarks({ inForce, original }: RulerPlace): Mark[] {
  const dot = (paint: 'hollow' | 'ordinary', at: number | null, r: number): Mark[] =>
    at === null ? [] : [{ kind: 'dot', paint, x: at * 100, y: RULER_AXIS, r }];
  const taken =
    inForce === null || original === null ? [] : [horizontal('stem', RULER_AXIS, inForce * 100, original * 100)];
  return [...taken, ...dot('hollow', original, 9), ...dot('ordinary', inForce, 11)];
}

/**
 * A column for each number other than 0. The highest has the height `highest`, in pixels; `gap` is left on both sides,
 * in percent.
 */
function columnMarks(columns: readonly number[], bottom: number, highest: number, gap: number): Mark[] {
  const step = 100 / columns.length;
  const most = Math.max(1, ...columns);
  return columns.flatMap((value, i): Mark[] => {
    if (value === 0) return [];
    const height = Math.round((value / most) * highest * 100) / 100;
    return [{ kind: 'bar', paint: 'column', x: i * step + gap, width: step - 2 * gap, y: bottom - height, height }];
  });
}

/** The label of the amount at its place, inside the ends of the scale. */
function amountName(amount: number, y: number): Mark {
  const at = placeOf(amount);
  const name = { kind: 'text', paint: 'axis', x: at * 100, y, text: shortEuros(amount) } as const;
  return at === 0 ? name : { ...name, anchor: at === 1 ? 'end' : 'middle' };
}
