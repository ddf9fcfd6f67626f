/** Pseudo-random numbers, the same at each run, to generate content. */

export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, without 1 (mulberry32; its period is much longer than a site needs). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One element. With a larger `lean`, the first ones are more frequent: 1 is even, 3 makes a few names fill a list. */
  pick<T>(elements: readonly T[], lean = 1): T {
    const found = elements[Math.floor(this.next() ** lean * elements.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** That many different elements, in the order of the list; all of them when it is shorter. */
  some<T>(elements: readonly T[], count: number, lean = 1): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, elements.length)) chosen.add(this.pick(elements, lean));
    return elements.filter((element) => chosen.has(element));
  }
}

/** The day `count` days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Number of days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
