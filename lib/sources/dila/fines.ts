/** Reads the fines of a decision and its liquidated penalty: one amount for certain, or none and the reason. */
import { isDaily, readStatedAmounts, type StatedAmount } from '../../french/amounts.ts';
import type { Clause } from './clauses.ts';
import { isFine, mainPart } from './measures.ts';
import { readBodies } from './title.ts';
import type { Say } from './unread.ts';

export interface Fine {
  /** The body fined, as written; null where the clause does not say, or withholds it. */
  readonly respondent: string | null;
  /** Euros. */
  readonly amount: number;
}

/** One fine for each clause that fines; none at all where one of them cannot be read. */
export function finesOf(clauses: readonly Clause[], say: Say): Fine[] {
  const fines = clauses.filter(isFine).map((clause) => fineOf(clause, say));
  return fines.some((fine) => fine === null) ? [] : fines.flatMap((fine) => fine ?? []);
}

function fineOf(clause: Clause, say: Say): Fine | null {
  const text = clause.text;
  const amounts = readStatedAmounts(text).filter((amount) => !isDaily(text, amount));
  const [total, ...parts] = amounts;
  if (/(?<!\p{L})(?:respecti(?:f|fs|ves?|vement)|chacune?|(?:amendes|sanctions) )/iu.test(mainPart(clause)))
    say('fine', 'une même clause prononce plusieurs amendes');
  else if (!total || total.start < text.search(/amende|sanction/iu))
    say('fine', 'le montant de l’amende n’a pas été trouvé');
  else if (total.value === null) say('fine', total.problem ?? 'le montant de l’amende ne se lit pas');
  else if (
    parts.length > 0 &&
    !/(?:se décompose|décomposant|se répartit|répartie?|ventilée?|comme suit)/iu.test(
      text.slice(total.end, parts[0]?.start),
    )
  )
    say('fine', 'la clause qui prononce l’amende contient plusieurs montants');
  else if (parts.length > 0 && !addsUp(parts, total.value))
    say('fine', `les parties de l’amende ne font pas son total : « ${text.slice(total.start, total.end).trim()} »`);
  else return { respondent: respondentOf(text), amount: total.value };
  return null;
}

function addsUp(parts: readonly StatedAmount[], total: number): boolean {
  return parts.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0) === total;
}

function respondentOf(text: string): string | null {
  const match =
    /à l['’](?:encontre|égard) (?=d)(.+?)(?:,? (?:une?|des) (?:amende|sanction|rappel|injonction|avertissement)|,? d['’]un montant|,? (?:pour|au regard|au titre)(?!\p{L})|\s*[;:]|$)/u.exec(
      text,
    );
  const names = match?.[1] === undefined ? [] : readBodies(match[1]).names;
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** Euros of the liquidated penalty, or null. */
export function liquidationOf(clauses: readonly Clause[], say: Say): number | null {
  const liquidations = clauses.filter(({ verb }) => verb === 'liquider');
  if (liquidations.length === 0) return null;
  const amounts = liquidations.flatMap(({ text }) =>
    readStatedAmounts(text).filter((amount) => !isDaily(text, amount)),
  );
  if (amounts.length === 1 && amounts[0]?.value !== null && amounts[0] !== undefined) return amounts[0].value;
  say(
    'liquidation',
    amounts[0]?.problem ??
      (amounts.length === 0
        ? 'le montant de l’astreinte liquidée n’a pas été trouvé'
        : 'plusieurs montants d’astreinte liquidée'),
  );
  return null;
}
