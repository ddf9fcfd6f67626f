/** Reads what a deliberation decides: measures, fines, daily penalty, delay, provisions, publicity; it never guesses. */
import type { Measure } from '../../schema/decision.ts';
import { type Clause, clausesOf, operativeLines } from './clauses.ts';
import { type Fine, finesOf, liquidationOf } from './fines.ts';
import { enjoins, measuresOf, punishes } from './measures.ts';
import { dailyPenaltyOf, deadlineOf, publicityOf } from './penalty.ts';
import { readBreaches } from '../../french/provisions.ts';
import type { Field, Say, Unread } from './unread.ts';

export interface Operative {
  readonly measures: readonly Measure[];
  /** One for each clause that fines. */
  readonly fines: readonly Fine[];
  /** Euros of a liquidated daily penalty: not a fine. */
  readonly liquidation: number | null;
  /** Euros a day of delay. */
  readonly dailyPenalty: number | null;
  /** « 3 mois », « 31 octobre 2026 ». */
  readonly deadline: string | null;
  readonly provisions: readonly string[];
  readonly namedForYears: number | null;
  readonly unread: readonly Unread[];
}

const EMPTY: Operative = {
  measures: [],
  fines: [],
  liquidation: null,
  dailyPenalty: null,
  deadline: null,
  provisions: [],
  namedForYears: null,
  unread: [],
};

/** What the operative part of a text orders. In: the `plainText` of a deliberation; its day, which tells the numbering of the law of 1978. */
export function readOperative(text: string, decided: string | null): Operative {
  const lines = operativeLines(text);
  const clauses = lines && clausesOf(lines);
  if (!clauses || clauses.length === 0) {
    const message = lines
      ? 'la partie qui suit « PAR CES MOTIFS » ne se lit pas'
      : '« PAR CES MOTIFS » est introuvable';
    return {
      ...EMPTY,
      unread: (
        ['measures', 'fine', 'liquidation', 'dailyPenalty', 'deadline', 'provisions', 'namedForYears'] as const
      ).map((field) => ({ field, message })),
    };
  }
  const unread: Unread[] = [];
  const say = (field: Field, message: string) => unread.push({ field, message });
  return {
    measures: measuresOf(clauses, say),
    fines: finesOf(clauses, say),
    liquidation: liquidationOf(clauses, say),
    dailyPenalty: dailyPenaltyOf(clauses, say),
    deadline: deadlineOf(clauses, say),
    provisions: provisionsOf(clauses, decided, say),
    namedForYears: publicityOf(clauses, say),
    unread,
  };
}

/** Breaches are named by the clauses that punish; by the injunction only where nothing else is pronounced. */
function provisionsOf(clauses: readonly Clause[], decided: string | null, say: Say): string[] {
  const punishing = clauses.filter(punishes);
  const sources = punishing.length > 0 ? punishing : clauses.filter(enjoins);
  const passages = sources.flatMap(({ text }) => /(?<!\p{L})manquements?(?!\p{L}).*/iu.exec(text)?.[0] ?? []);
  const readings = passages.map((passage) => readBreaches(passage, decided));
  for (const problem of readings.flatMap(({ problems }) => problems)) say('provisions', problem);
  const provisions = [...new Set(readings.flatMap((reading) => reading.provisions))];
  if (provisions.length === 0 && sources.length > 0 && !readings.some(({ problems }) => problems.length > 0))
    say('provisions', 'les fondements des manquements n’ont pas été trouvés dans ce qui est décidé');
  return provisions;
}
