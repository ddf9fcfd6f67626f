/** Reads the order of a deliberation: measures, fines, daily penalty, delay, provisions, publicity. Never guesses. */

import { readStatedAmounts } from '../../french/amounts.ts';
import { type BreachReading, readBreaches } from '../../french/provisions.ts';
import type { Measure } from '../../schema/decision.ts';
import { type Clause, clausesOf, operativeLines } from './clauses.ts';
import { type Fine, finesOf, liquidationOf } from './fines.ts';
import { enjoins, measuresOf, punishes } from './measures.ts';
import { dailyPenaltyOf, deadlineOf, publicityOf } from './penalty.ts';
import type { Field, Say, Unread } from './unread.ts';

export interface Operative {
  readonly measures: readonly Measure[];
  /** One per clause that fines. */
  readonly fines: readonly Fine[];
  /** Liquidated daily penalty in euros; not a fine. */
  readonly liquidation: number | null;
  /** Euros per day of delay. */
  readonly dailyPenalty: number | null;
  /** « 3 mois », « 31 octobre 2026 ». */
  readonly deadline: string | null;
  /** Breached provisions. */
  readonly provisions: readonly string[];
  /** Provisions that only an injunction names. */
  readonly enjoined: readonly string[];
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
  enjoined: [],
  namedForYears: null,
  unread: [],
};

/**
 * Reads the operative part of a text. In: the `plainText` of a deliberation; its date, which decides the numbering of
 * the law of 1978.
 */
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
  // This order decides the order of the messages in `unread`.
  const measures = measuresOf(clauses, say);
  const fines = finesOf(clauses, say);
  const liquidation = liquidationOf(clauses, say);
  const dailyPenalty = dailyPenaltyOf(clauses, say);
  const deadline = deadlineOf(clauses, say);
  const provisions = provisionsOf(clauses, decided, say);
  const enjoined = namedIn(clauses.filter(enjoins), decided).provisions.filter((id) => !provisions.includes(id));
  const namedForYears = publicityOf(clauses, say);
  return { measures, fines, liquidation, dailyPenalty, deadline, provisions, enjoined, namedForYears, unread };
}

/** The clauses that punish name the breaches; the injunction only counts when nothing else is pronounced. */
function provisionsOf(clauses: readonly Clause[], decided: string | null, say: Say): readonly string[] {
  const punishing = clauses.filter(punishes);
  const sources = punishing.length > 0 ? punishing : clauses.filter(enjoins);
  const { provisions, problems } = namedIn(sources, decided);
  for (const problem of problems) say('provisions', problem);
  if (provisions.length === 0 && sources.length > 0 && problems.length === 0)
    say('provisions', 'les fondements des manquements n’ont pas été trouvés dans ce qui est décidé');
  return provisions;
}

/** The provisions that clauses name after « manquement », without duplicates. */
function namedIn(clauses: readonly Clause[], decided: string | null): BreachReading {
  const passages = clauses.flatMap(({ text }) => /(?<!\p{L})manquements?(?!\p{L}).*/iu.exec(text)?.[0] ?? []);
  const readings = passages.map((passage) => readBreaches(withoutAmounts(passage), decided));
  return {
    provisions: [...new Set(readings.flatMap(({ provisions }) => provisions))],
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/**
 * « … 12 et 32 du RGPD et de 40 000 euros au regard du manquement à l’article 82 »: removes the amount, which is not an
 * article number.
 */
function withoutAmounts(passage: string): string {
  return readStatedAmounts(passage).reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start).replace(/(?:,? et|,|;)? ?(?:une (?:amende|sanction)(?: administrative| pécuniaire)? )?(?:d['’]un montant )?(?:de |d['’])?$/iu, ', ')}${text.slice(end).replace(/^ ?(?:au regard|au titre|pour|s['’]agissant) (?:du |des |de l['’]|de la |le |les )?/iu, ' ')}`,
    passage,
  );
}
