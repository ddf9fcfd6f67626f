/**
 * Computes the place of each fine on the chart: time from left to right, amount in force on a logarithmic scale. Pure
 * geometry.
 */
import type { YearFigures } from '#components/explorer/plot-figure.tsx';
import { type Records, termsOf } from './records.ts';

/** Height of the drawing and margins for its labels, in pixels. */
export const HEIGHT = 270;
export const margins = { top: 22, bottom: 34 } as const;

/** Fines nearer than this share one disc; a chart of thousands of fines has fewer, coarser discs. */
const STEP = { percent: 1, pixels: 7 };
const COARSE_STEP = { percent: 1.7, pixels: 12 };
const MANY = 1000;

/** Lowest power of ten: the scale begins at 100 €. A symbolic euro is drawn at its edge and does not flatten the others. */
const LOWEST = 2;

export interface Scales {
  /** First year shown, and the one after the last. */
  readonly years: readonly [number, number];
  /** Powers of ten, in euros, below and above the fines in force. */
  readonly powers: readonly [number, number];
}

/** A disc: one fine, or several at nearly the same place. */
export interface Disc {
  /** Percent of the width. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
  /** Indices of the decisions. */
  readonly fines: readonly number[];
}

/**
 * The scales of all decisions: they do not change with the selection, so that readers can compare two selections. But
 * chosen years fill the whole width.
 */
export function scalesOf({ columns, instants }: Records, chosen: readonly string[]): Scales {
  const fines = columns.fineInForce.flatMap((amount) => amount || []);
  const years = chosen.filter((year) => /^\d{4}$/.test(year)).map(Number);
  const [first, last] = edges(years.length > 0 ? years : instants, 2000);
  const [low, high] = edges(fines, 1000);
  const bottom = Math.max(LOWEST, Math.floor(Math.log10(low)));
  return {
    years: [Math.floor(first), Math.floor(last) + 1],
    powers: [bottom, Math.max(bottom + 1, Math.ceil(Math.log10(high)))],
  };
}

/** The lowest and highest of some numbers. `Math.min(...values)` would fail on a very long list. */
export function edges(values: readonly number[], none: number): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0] ?? none, values[0] ?? none],
  );
}

/** Place of an instant, in years: percent of the width. */
export function across({ years: [first, end] }: Scales, instant: number): number {
  return ((instant - first) / (end - first)) * 100;
}

/** Place of an amount in euros: pixels from the top; an amount below the scale is at its edge. */
export function down({ powers: [low, high] }: Scales, amount: number): number {
  const share = Math.max(0, (Math.log10(amount) - low) / (high - low));
  return HEIGHT - margins.bottom - share * (HEIGHT - margins.bottom - margins.top);
}

/** The fines in force above 0 € of a selection, as discs. */
export function discsOf({ columns, instants }: Records, shown: readonly number[], scales: Scales): Disc[] {
  const places = new Map<string, { x: number; y: number; fines: number[] }>();
  const step = shown.length > MANY ? COARSE_STEP : STEP;
  for (const i of shown) {
    const amount = columns.fineInForce[i] ?? 0;
    if (amount <= 0) continue;
    const [x, y] = [across(scales, instants[i] ?? 0), down(scales, amount)];
    const place = `${Math.round(x / step.percent)} ${Math.round(y / step.pixels)}`;
    const disc = places.get(place) ?? { x: 0, y: 0, fines: [] };
    const n = disc.fines.push(i);
    // The mean of its fines: a single fine is exactly at its day and amount.
    places.set(place, { x: disc.x + (x - disc.x) / n, y: disc.y + (y - disc.y) / n, fines: disc.fines });
  }
  return [...places.values()];
}

/** Totals of each year of a selection, newest first; years without a decision are left out. */
export function yearLines({ columns, instants }: Records, shown: readonly number[]): YearFigures[] {
  const years = new Map<number, { decisions: number; fines: number[] }>();
  for (const i of shown) {
    const year = Math.floor(instants[i] ?? 0);
    const line = years.get(year) ?? { decisions: 0, fines: [] };
    const amount = columns.fineInForce[i] ?? 0;
    if (amount > 0) line.fines.push(amount);
    years.set(year, { ...line, decisions: line.decisions + 1 });
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, { decisions, fines }]) => ({
      year,
      decisions,
      fines: fines.length,
      finesInForce: fines.reduce((sum, fine) => sum + fine, 0),
      median: medianOf(fines),
      highest: fines.length > 0 ? edges(fines, 0)[1] : null,
    }));
}

/** Median in whole euros; null for an empty list. */
export function medianOf(amounts: readonly number[]): number | null {
  const ordered = amounts.toSorted((a, b) => a - b);
  const [upper, lower] = [ordered[ordered.length >> 1], ordered[(ordered.length - 1) >> 1]];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2);
}

/** The decision with the highest fine of a selection, the newest if several are equal; null without a fine in force. */
export function highestOf({ columns }: Records, shown: readonly number[]): number | null {
  const amount = (i: number) => columns.fineInForce[i] ?? 0;
  const higher = (a: number, b: number) => (amount(b) - amount(a) || a - b) > 0;
  return shown.reduce<number | null>(
    (found, i) => (amount(i) > 0 && (found === null || higher(found, i)) ? i : found),
    null,
  );
}

/** Names of the bodies of a decision. */
export function namesOf({ columns, terms }: Records, i: number): string {
  return termsOf(terms.organisme, columns.organisme[i])
    .map(({ label }) => label)
    .join(', ');
}
