/** Reads the fines of a decision and its liquidated penalty: a certain amount, or none with the reason. */
import { isDaily, readStatedAmounts, type StatedAmount } from '../../french/amounts.ts';
import type { Clause } from './clauses.ts';
import { isFine, mainPart } from './measures.ts';
import { readBodies } from './title.ts';
import type { Say } from './unread.ts';

export interface Fine {
  /** The fined body, as written; null when the clause does not name it. */
  readonly respondent: string | null;
  /** Euros; the total when the clause gives shares. */
  readonly amount: number;
  /** Euros per group of breaches, when the clause divides the fine. */
  readonly shares?: readonly number[];
}

/** The fines of every clause that fines; empty when one of them cannot be read. */
export function finesOf(clauses: readonly Clause[], say: Say): Fine[] {
  const fines = clauses.filter(isFine).map((clause) => finesIn(clause, say));
  return fines.some((fine) => fine === null) ? [] : fines.flatMap((fine) => fine ?? []);
}

const SEVERAL = /(?<!\p{L})(?:respecti(?:f|fs|ves?|vement)|chacune?|(?:amendes|sanctions) )/iu;
const BROKEN_DOWN =
  /(?:se décompose|décomposant|décomposée?|se répartit|répartie?|ventilée?|comme suit|(?<!\p{L})dont(?!\p{L}))/iu;
/** « 120 000 euros au regard des manquements aux articles 5 et 12 et de 40 000 euros au regard … » */
const ADDED =
  /(?<!\p{L})(?:manquements?|articles?)(?!\p{L}).*(?:[,;]|(?<!\p{L})et|ainsi que)\s*(?:d['’])?(?:une (?:amende|sanction)(?: administrative| pécuniaire)? )?(?:d['’]un montant )?(?:de |d['’])?$/iu;
const IN_ALL = /(?<!\p{L})(?:soit|total)(?!\p{L})[^;]*$/iu;

function finesIn(clause: Clause, say: Say): Fine[] | null {
  const { text } = clause;
  const amounts = readStatedAmounts(text).filter((amount) => !isDaily(text, amount));
  const [total, ...parts] = amounts;
  const respondent = respondentOf(text);
  if (SEVERAL.test(mainPart(clause))) {
    const each = eachBody(text, amounts);
    if (each === null) say('fine', 'une même clause prononce plusieurs amendes');
    return each;
  }
  if (!total || total.start < text.search(/amende|sanction/iu))
    say('fine', 'le montant de l’amende n’a pas été trouvé');
  else if (total.value === null) say('fine', total.problem ?? 'le montant de l’amende ne se lit pas');
  else if (parts.length === 0) return [{ respondent, amount: total.value }];
  else if (BROKEN_DOWN.test(between(text, total, parts[0])) || isTotal(text, total)) {
    if (addsUp(parts, total.value)) return [{ respondent, amount: total.value, shares: valuesOf(parts) }];
    say('fine', `les parties de l’amende ne font pas son total : « ${text.slice(total.start, total.end).trim()} »`);
  } else {
    const last = amounts.at(-1);
    const summed = last !== undefined && amounts.length > 2 && IN_ALL.test(between(text, amounts.at(-2), last));
    const shares = summed ? amounts.slice(0, -1) : amounts;
    const added = shares.slice(1).every((amount, i) => ADDED.test(between(text, shares[i], amount)));
    const amount = valuesOf(shares).reduce((sum, value) => sum + value, 0);
    const sound = added && shares.every(({ value }) => value !== null) && (!summed || last?.value === amount);
    if (sound) return [{ respondent, amount, shares: valuesOf(shares) }];
    say('fine', 'la clause qui prononce l’amende contient plusieurs montants');
  }
  return null;
}

/**
 * « aux sociétés A et B, respectivement, 60 millions d’euros et 40 millions d’euros », « … chacune »: one fine per
 * body.
 */
function eachBody(text: string, amounts: readonly StatedAmount[]): Fine[] | null {
  const names = bodiesOf(text);
  const values = amounts.flatMap(({ value }) => value ?? []);
  if (names.length < 2 || values.length !== amounts.length) return null;
  const [only] = values;
  if (values.length === 1 && only !== undefined && /(?<!\p{L})chacune?(?!\p{L})/iu.test(text))
    return names.map((respondent) => ({ respondent, amount: only }));
  if (values.length !== names.length) return null;
  return names.map((respondent, i) => ({ respondent, amount: values[i] ?? 0 }));
}

function between(text: string, from: StatedAmount | undefined, to: StatedAmount | undefined): string {
  return text.slice(from?.end ?? 0, to?.start);
}

/** « d’un montant total de … » */
function isTotal(text: string, { start }: StatedAmount): boolean {
  return /(?<!\p{L})total(?:e)? de $/iu.test(text.slice(0, start));
}

function valuesOf(amounts: readonly StatedAmount[]): number[] {
  return amounts.flatMap(({ value }) => value ?? []);
}

function addsUp(parts: readonly StatedAmount[], total: number): boolean {
  return parts.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0) === total;
}

function respondentOf(text: string): string | null {
  const names = bodiesOf(text);
  return names.length === 1 ? (names[0] ?? null) : null;
}

function bodiesOf(text: string): readonly string[] {
  const match =
    /à l['’](?:encontre|égard) (?=d)(.+?)(?:,? (?:une?|des|la|respectivement|chacune?) (?:amendes?|sanctions?|rappel|injonction|avertissement|liquidation)|,? d['’]un montant|,? (?:pour|au regard|au titre|respectivement)(?!\p{L})|\s*[;:]|$)/u.exec(
      text,
    );
  return match?.[1] === undefined ? [] : readBodies(match[1]).names;
}

/** Words of a liquidation about the earlier decision: that fine and that penalty belong to another act. */
const EARLIER_ACT =
  /,? (?:assortissant|prononcée?|qui (?:avait|a)(?= ))[^;]*?(?=,? (?:à (?:la somme|hauteur)|pour un montant)|[;.]|$)/giu;

/** Liquidated penalty in euros, or null. */
export function liquidationOf(clauses: readonly Clause[], say: Say): number | null {
  const liquidations = clauses.filter(({ verb }) => verb === 'liquider');
  if (liquidations.length === 0) return null;
  const amounts = liquidations.flatMap(({ text }) => {
    const own = text.replace(EARLIER_ACT, (told) => ' '.repeat(told.length));
    return readStatedAmounts(own).filter((amount) => !isDaily(own, amount));
  });
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
