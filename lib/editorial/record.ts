/** The facts in the front matter of an article: its amounts, dates, numbers and provisions. */

import { readDays } from '../french/dates.ts';
import { type DecisionFacts, namedUntil } from '../schema/decision.ts';
import { fineInForce } from '../schema/in-force.ts';
import type { RegisterRow } from '../schema/register.ts';
import { readNumbers } from './numbers.ts';
import { readable } from './passages.ts';
import type { ArticleDocument } from './rule.ts';

export interface KnownAmount {
  readonly euros: number;
  /** Its meaning, in French: « amende », « astreinte par jour de retard ». */
  readonly meaning: string;
  /** Whether it comes from a decision; otherwise from `figures`. */
  readonly decided: boolean;
}

/** An amount that a court replaced. */
export interface ReplacedAmount {
  readonly euros: number;
  /** The amount now due; 0 once annulled. */
  readonly inForce: number;
}

export interface CaseRecord {
  readonly amounts: readonly KnownAmount[];
  readonly replaced: readonly ReplacedAmount[];
  /** Full dates, `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>;
  /** Months of those dates, and of the events dated by month, `YYYY-MM`. */
  readonly months: ReadonlySet<string>;
  /** Years of the decisions, their appeals and their events, `YYYY`. */
  readonly years: ReadonlySet<string>;
  /** Date of each numbered decision or judgment. */
  readonly dayOf: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
}

/** The records of the articles behind these addresses, without duplicates. */
export function linkedRecords(links: readonly string[], records: ReadonlyMap<string, CaseRecord>): CaseRecord[] {
  if (links.length === 0) return [];
  const addresses = new Set(links.map((url) => url.split(/[?#]/)[0] ?? ''));
  return [...addresses].flatMap((address) => records.get(address) ?? []);
}

export function recordOf({ data }: ArticleDocument): CaseRecord {
  const words = readable(wordsOf(data).join('\n'));
  const days = new Set([
    ...data.decisions.flatMap(decisionDays),
    ...data.events.map(({ date }) => date).filter((date) => date.length === 10),
    ...data.corrections.map(({ date }) => date),
    ...[data.published, data.updated, data.checked].flatMap((day) => day ?? []),
    ...readDays(words).flatMap(({ day }) => day ?? []),
  ]);
  const partial = data.events.map(({ date }) => date).filter((date) => date.length === 7);
  return {
    amounts: [
      ...caseAmounts(data.decisions),
      ...data.figures.map(({ amount, meaning }) => ({ euros: amount, meaning, decided: false })),
    ],
    replaced: replacedAmounts(data.decisions),
    days,
    months: new Set([...partial, ...[...days].map((day) => day.slice(0, 7))]),
    years: new Set(
      [...data.decisions.flatMap(decisionDays), ...data.events.map(({ date }) => date)].map((day) => day.slice(0, 4)),
    ),
    dayOf: new Map(data.decisions.flatMap(numberedDays)),
    numbers: new Set([
      ...data.decisions.flatMap(numbersOf),
      ...readNumbers(words).flatMap(({ kind, value }) => (kind === 'bare' ? [] : value)),
    ]),
    provisions: new Set([
      ...data.decisions.flatMap(({ provisions }) => provisions),
      ...data.decisions.flatMap(({ holdings }) => holdings.flatMap(({ provision }) => provision ?? [])),
      ...data.mentions.provisions,
    ]),
  };
}

/** The texts of the front matter: their dates and numbers count as known too. */
function wordsOf(data: ArticleDocument['data']): string[] {
  const sources = [...data.decisions.flatMap((decision) => decision.sources), ...data.sources];
  return [
    ...sources.flatMap(({ title, proves }) => [title, proves]),
    ...data.events.map(({ label }) => label),
    ...data.figures.map(({ meaning }) => meaning),
    ...data.decisions.flatMap(({ appeals }) => appeals.flatMap(({ note }) => note ?? [])),
    ...data.decisions.flatMap(({ deadline }) => deadline ?? []),
  ];
}

function caseAmounts(decisions: readonly DecisionFacts[]): KnownAmount[] {
  const known: KnownAmount[] = [];
  const know = (euros: number | null, meaning: string) => {
    if (euros !== null && euros > 0 && !known.some((amount) => amount.euros === euros))
      known.push({ euros, meaning, decided: true });
  };
  for (const decision of decisions) {
    know(decision.fine, decision.respondents.length > 1 ? 'total des amendes' : 'amende');
    for (const { fine, name } of decision.respondents) know(fine, name === null ? 'amende' : `amende de ${name}`);
    for (const { turnover } of decision.respondents)
      know(turnover?.amount ?? null, `chiffre d’affaires ${turnover?.year}`);
    for (const { fineAfter } of decision.appeals) know(fineAfter, 'amende après recours');
    know(decision.liquidation, 'astreinte liquidée');
    know(decision.dailyPenalty, 'astreinte par jour de retard');
  }
  know(totalOf(decisions, fineOf), 'total des amendes de l’affaire');
  know(totalOf(decisions, fineInForce), 'total en vigueur');
  return known;
}

/**
 * Fines and totals before a judgment, each with the amount now due; without amounts still in force elsewhere in the
 * case.
 */
function replacedAmounts(decisions: readonly DecisionFacts[]): ReplacedAmount[] {
  const changed = decisions.filter((decision) => fineInForce(decision) !== decision.fine);
  if (changed.length === 0) return [];
  const former = changed.flatMap((decision): ReplacedAmount[] => {
    const inForce = fineInForce(decision) ?? 0;
    // A reduction does not give the new share of each body; after an annulment every share is 0.
    const shares = inForce === 0 ? decision.respondents.map(({ fine }) => fine) : [];
    return [decision.fine, ...decision.appeals.map(({ fineAfter }) => fineAfter), ...shares].flatMap((euros) =>
      euros === null ? [] : [{ euros, inForce }],
    );
  });
  const total = totalOf(decisions, fineInForce);
  const current = new Set([
    total,
    ...decisions.flatMap((decision) => [fineInForce(decision), decision.liquidation, decision.dailyPenalty]),
    ...decisions
      .filter((decision) => !changed.includes(decision))
      .flatMap(({ respondents }) => respondents.map(({ fine }) => fine)),
  ]);
  return [...former, { euros: totalOf(decisions, fineOf), inForce: total }].filter(({ euros }) => !current.has(euros));
}

function fineOf({ fine }: DecisionFacts): number | null {
  return fine;
}

function totalOf(decisions: readonly DecisionFacts[], amount: (decision: DecisionFacts) => number | null): number {
  return decisions.reduce((total, decision) => total + (amount(decision) ?? 0), 0);
}

function decisionDays(decision: DecisionFacts): string[] {
  const { decided, published, appeals } = decision;
  return [decided, published, namedUntil(decision), ...appeals.flatMap(({ filed, date }) => [filed, date])].flatMap(
    (day) => day ?? [],
  );
}

function numberedDays(decision: DecisionFacts): [string, string][] {
  const judgments = decision.appeals.flatMap(({ number, date }): [string, string][] =>
    number !== null && date !== null ? [[number, date]] : [],
  );
  return decision.number === null ? judgments : [[decision.number, decision.decided], ...judgments];
}

/** The numbers that citations of a decision or of a register row may use, including those of its appeals. */
export function numbersOf({ number, legifrance, appeals = [], ...facts }: DecisionFacts | RegisterRow): string[] {
  return [
    number,
    legifrance,
    'follows' in facts ? facts.follows : undefined,
    ...appeals.flatMap((appeal) => [appeal.number, appeal.ecli]),
  ].flatMap((one) => one ?? []);
}
