/** How amounts or durations are spread: never a mean without its median, nor either without their number. */

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
  /** A quarter of the values are at most the first, a quarter at least the third. */
  readonly firstQuartile: number;
  readonly thirdQuartile: number;
}

/** The spread of values, rounded to the unit; null without values. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  return {
    count: sorted.length,
    min,
    max,
    mean: Math.round(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
    median: quantile(sorted, 0.5),
    firstQuartile: quantile(sorted, 0.25),
    thirdQuartile: quantile(sorted, 0.75),
  };
}

/**
 * A quantile of ascending values, interpolated between the two nearest ones: definition 7 of Hyndman and Fan (1996), which
 * is that of spreadsheets (QUARTILE.INC), so that a reader finds the same from the data.
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return Math.round(below + (above - below) * (at - Math.floor(at)));
}
