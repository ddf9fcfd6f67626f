/** Pairs the rows of the CNIL's page with the rows of our register, each row at most once. */
import { plainLetters } from '../../french/letters.ts';
import type { RegisterRow } from '../../schema/register.ts';
import { singleSpaced } from './cell.ts';
import type { ListRow } from './row.ts';

export interface Pair {
  readonly theirs: ListRow;
  readonly ours: RegisterRow;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** Rows of the page that we do not have, in the order of the page. */
  readonly added: readonly ListRow[];
  /** Our rows that are no longer on the page, in our order. */
  readonly gone: readonly RegisterRow[];
}

/** The text without differences of spaces and apostrophes. */
export function comparableText(text: string): string {
  return singleSpaced(text).replace(/[‘’ʼ´`]/g, "'");
}

/**
 * Pairs rows in four steps, from the surest: same words; same text on Légifrance; same date and most words (a reworded
 * row); same words and a date with one wrong digit. Remaining rows are new or gone.
 */
export function matchRows(theirs: readonly ListRow[], ours: readonly RegisterRow[]): Matching {
  const left = new Set(theirs);
  const right = new Set(ours);
  const pairs: Pair[] = [];
  const pair = (list: ListRow, row: RegisterRow) => {
    left.delete(list);
    right.delete(row);
    pairs.push({ theirs: list, ours: row });
  };
  pairEqual([...left], [...right], (row) => JSON.stringify([row.date, ...wordsOf(row)]), pair);
  pairEqual([...left], [...right], (row) => row.legifrance ?? null, pair);
  const before = new Map(theirs.map((row, i) => [row, theirs[i - 1]]));
  const partners = new Map(pairs.map(({ theirs: list, ours: row }) => [list, row]));
  const previous = new Map(ours.map((row, i) => [row, ours[i - 1]]));
  for (const [list, row] of byLikeness([...left], [...right], (list, row) => {
    if (list.date !== null && list.date !== row.date)
      return oneSlip(list.date, row.date) ? likeness(list, row) - 0.35 : 0;
    const above = before.get(list);
    // A row in the same position may differ more and still be the same row.
    const sameSlot = above !== undefined && partners.get(above) === previous.get(row);
    return likeness(list, row) + (sameSlot ? 0.1 : 0);
  }))
    pair(list, row);
  return { pairs, added: theirs.filter((row) => left.has(row)), gone: ours.filter((row) => right.has(row)) };
}

/** Pairs rows with the same key, in order; rows without a key are not paired. */
function pairEqual(
  theirs: readonly ListRow[],
  ours: readonly RegisterRow[],
  keyOf: (row: ListRow | RegisterRow) => string | null,
  pair: (list: ListRow, row: RegisterRow) => void,
): void {
  const waiting = new Map<string, RegisterRow[]>();
  for (const row of ours) {
    const key = keyOf(row);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  for (const list of theirs) {
    const key = keyOf(list);
    const row = key === null ? undefined : waiting.get(key)?.shift();
    if (row) pair(list, row);
  }
}

function wordsOf(row: ListRow | RegisterRow): string[] {
  return [
    comparableText(row.body),
    row.procedure,
    comparableText(row.subject ?? ''),
    ...row.breaches.map(comparableText),
    comparableText(row.outcome),
    row.legifrance ?? '',
  ];
}

const SAME_ROW = 0.6;

/** Pairs of sufficiently similar rows, the most similar first; each row at most once. */
function byLikeness(
  theirs: readonly ListRow[],
  ours: readonly RegisterRow[],
  score: (list: ListRow, row: RegisterRow) => number,
): [ListRow, RegisterRow][] {
  const scored = theirs
    .flatMap((list, i) => ours.map((row, j) => ({ list, row, at: [i, j] as const, score: score(list, row) })))
    .filter((candidate) => candidate.score >= SAME_ROW)
    .toSorted((a, b) => b.score - a.score || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const taken = new Set<ListRow | RegisterRow>();
  return scored.flatMap(({ list, row }): [ListRow, RegisterRow][] => {
    if (taken.has(list) || taken.has(row)) return [];
    taken.add(list).add(row);
    return [[list, row]];
  });
}

/** Words common to many rows: they do not distinguish bodies. */
const COMMON = new Set(
  'a au aux avec ayant d de des du en et exercant exploitant l la le les par pour principale sa ses societe specialisee sur un une activite activites administrative euros'.split(
    ' ',
  ),
);

/** From 0 (nothing in common) to 1 (the same words). */
function likeness(list: ListRow, row: RegisterRow): number {
  if (list.legifrance !== null && row.legifrance !== undefined && list.legifrance !== row.legifrance) return 0;
  return (
    0.45 * shared(list.body, row.body) +
    0.35 * shared(list.breaches.join(' '), row.breaches.join(' ')) +
    0.2 * shared(list.outcome, row.outcome)
  );
}

/** Share of words that two texts have in common (Dice's coefficient). */
function shared(left: string, right: string): number {
  if (comparableText(left) === comparableText(right)) return 1;
  const [a, b] = [bagOf(left), bagOf(right)];
  if (a.length + b.length === 0) return 0;
  const rest = [...b];
  const both = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / (a.length + b.length);
}

function bagOf(text: string): string[] {
  return plainLetters(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !COMMON.has(word));
}

/** Whether two dates differ by one digit, as after a typing error. */
function oneSlip(a: string, b: string): boolean {
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}
