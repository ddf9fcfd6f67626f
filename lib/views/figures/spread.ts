/** The spread of amounts or durations: a mean always comes with its median, and both with their number of values. */

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
  /** At least a quarter of the values are at most the first quartile; at least a quarter are at least the third. */
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
 * A quantile of ascending values, interpolated between the two nearest ones: definition 7 of Hyndman and Fan (1996),
 * the one of spreadsheets (QUARTILE.INC), so that readers get the same result from the data.
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return Math.round(below + (above - below) * (at - Math.floor(at)));
}
