/** Names that resemble a query that found nothing: what the reader may have meant. */
import { plainWords } from '../french/letters.ts';

/** A name, its address, its other spellings. */
export type KnownName = readonly [label: string, href: string, ...others: string[]];

const MOST = 5;

/** The nearest names, best first; only those that differ by a slip (a letter in four at most). */
export function nearestNames(query: string, names: readonly KnownName[]): KnownName[] {
  const sought = wordsOf(query);
  return names
    .map((name) => ({ name, distance: distanceTo(sought, name) }))
    .filter(({ distance }) => distance <= 0.25)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** From 0 (every word of the query is in the name) to 1: the mean, over the words of the query, of their distance to the nearest. */
function distanceTo(sought: readonly string[], [label, , ...others]: KnownName): number {
  const distances = [label, ...others].map((spelling) => {
    const words = wordsOf(spelling);
    const nearest = sought.map((word) => Math.min(1, ...words.map((other) => editsBetween(word, other) / word.length)));
    return nearest.reduce((sum, distance) => sum + distance, 0) / nearest.length;
  });
  return sought.length === 0 ? 1 : Math.min(...distances);
}

/** Words of three letters and more. */
function wordsOf(text: string): string[] {
  return plainWords(text).filter((word) => word.length > 2);
}

/** Letters to add, take out, change or swap (Damerau-Levenshtein, neighbours alone) from one word to the other. */
export function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped ? (before[j - 2] ?? 0) + 1 : Infinity),
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
