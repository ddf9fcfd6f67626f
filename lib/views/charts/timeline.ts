/**
 * Decisions in time: each fine in force at its day and amount, other measures on the baseline. No stem joins a fine to the
 * baseline: on a logarithmic scale its length would mean nothing.
 */
import { shortEuros } from '../../format.ts';
import { placeOf } from '../amount-scale.ts';
import type { DecisionRow } from '../decisions.ts';
import { type Drawing, horizontal, type Mark, yearFraction } from './drawing.ts';

/** Pixels from the top to the baseline. */
const HEIGHT = 120;
/** Percent of the width, on each side. */
const MARGIN = 6;
/** Width of the label of an amount on a phone, and of the label of a year, in percent. */
const AMOUNT_ROOM = 15;
const YEAR_ROOM = 12;

type Row = Pick<DecisionRow, 'key' | 'decided' | 'fineInForce'>;

/** The drawing of rows, which are newest first; null for fewer than two decisions. `short` writes the amounts. */
export function timelineDrawing(rows: readonly Row[], short = shortEuros): Drawing | null {
  const [newest, oldest] = [rows.at(0), rows.at(-1)];
  if (rows.length < 2 || !newest || !oldest) return null;
  const first = Number(oldest.decided.slice(0, 4));
  const years = Array.from({ length: Number(newest.decided.slice(0, 4)) - first + 2 }, (_, i) => first + i);
  const step = (100 - 2 * MARGIN) / (years.length - 1);
  const x = (instant: number) => MARGIN + (instant - first) * step;
  const every = Math.ceil(YEAR_ROOM / step);
  const places = rows.map((row) => ({ ...row, x: x(yearFraction(row.decided)) }));
  const named = namedOnPhones(places);
  return {
    height: HEIGHT + 20,
    marks: [
      horizontal('baseline', HEIGHT),
      ...years.map(
        (year, i): Mark => ({
          kind: 'text',
          paint: 'axis',
          x: x(year),
          y: HEIGHT + 16,
          text: String(year),
          anchor: 'middle',
          ...(i % every === 0 ? {} : { room: 'wide' }),
        }),
      ),
      ...places.flatMap((place) => marksOf(place, named.has(place.key), short)),
    ],
  };
}

/** A row and its place, in percent of the width. */
type Place = Row & { readonly x: number };

/** Keys of the fines whose amount is written on a phone: the largest first, if their labels do not overlap. */
function namedOnPhones(places: readonly Place[]): ReadonlySet<string> {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => (b.fineInForce ?? 0) - (a.fineInForce ?? 0) || a.x - b.x))
    if (kept.every((other) => Math.abs(other.x - place.x) >= AMOUNT_ROOM)) kept.push(place);
  return new Set(kept.map(({ key }) => key));
}

function marksOf({ x, fineInForce }: Place, named: boolean, short: typeof shortEuros): Mark[] {
  if (!fineInForce) return [{ kind: 'dot', paint: 'hollow', x, y: HEIGHT, r: 4 }];
  const y = Math.round((HEIGHT - placeOf(fineInForce) * (HEIGHT - 24)) * 10) / 10;
  return [
    { kind: 'dot', paint: 'ordinary', x, y, r: 4.5 },
    {
      kind: 'text',
      paint: 'label',
      x,
      y: y - 9,
      text: short(fineInForce),
      anchor: 'middle',
      ...(named ? {} : { room: 'wide' }),
    },
  ];
}
