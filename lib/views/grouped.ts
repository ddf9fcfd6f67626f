/** Groups by several keys at once. */
import { rollup } from 'd3-array';

/** Elements under each of their keys, in their order, only once under each key. */
export function grouped<T>(elements: Iterable<T>, keysOf: (element: T) => Iterable<string>): Map<string, T[]> {
  const pairs = [...elements].flatMap((element) => [...new Set(keysOf(element))].map((key) => [key, element] as const));
  return rollup(
    pairs,
    (those) => those.map(([, element]) => element),
    ([key]) => key,
  );
}
