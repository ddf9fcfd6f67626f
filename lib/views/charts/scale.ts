/** The scale of fines, from 1 000 € to 1 000 000 000 €: with all fines in force and one amount, or as the ruler of an image. */
import { shortEuros } from '../../format.ts';
import { type AmountScale, placeOf } from '../amount-scale.ts';
import { type Drawing, horizontal, type Mark, vertical } from './drawing.ts';

/** The drawing of a scale, on which an amount in euros may be marked; `short` writes the amounts of its axis. */
export function scaleDrawing({ columns, marks }: AmountScale, amount?: number, short = shortEuros): Drawing {
  const axis = 44;
  return {
    height: axis + 18,
    marks: [
      ...columnMarks(columns, axis, axis - 6, 0.3),
      horizontal('baseline', axis),
      ...(amount === undefined ? [] : pin(placeOf(amount) * 100, axis)),
      ...marks.map(({ amount: mark }) => amountName(mark, axis + 14, short)),
    ],
  };
}

function pin(x: number, axis: number): Mark[] {
  return [vertical('stem', x, 0, axis), { kind: 'dot', paint: 'ordinary', x, y: 4, r: 4 }];
}

/** Places of an amount in force and of the original one, from 0 to 1. */
export interface RulerPlace {
  readonly inForce: number | null;
  readonly original: number | null;
}

/** Pixels from the top of a ruler to its axis: the highest column. */
export const RULER_AXIS = 80;

/**
 * A ruler graduated as a slide rule, for an image. On it the amount in force, an open mark at the original one and what a judge
 * took off between them; or all fines as columns.
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

/** A column for each number that is not 0, the highest of them so many pixels; `gap` is left on both sides, in percent. */
function columnMarks(columns: readonly number[], bottom: number, highest: number, gap: number): Mark[] {
  const step = 100 / columns.length;
  const most = Math.max(1, ...columns);
  return columns.flatMap((value, i): Mark[] => {
    if (value === 0) return [];
    const height = Math.round((value / most) * highest * 100) / 100;
    return [{ kind: 'bar', paint: 'column', x: i * step + gap, width: step - 2 * gap, y: bottom - height, height }];
  });
}

/** The amount at its place on the scale, inside its two ends. */
function amountName(amount: number, y: number, short = shortEuros): Mark {
  const at = placeOf(amount);
  const name = { kind: 'text', paint: 'axis', x: at * 100, y, text: short(amount) } as const;
  return at === 0 ? name : { ...name, anchor: at === 1 ? 'end' : 'middle' };
}
