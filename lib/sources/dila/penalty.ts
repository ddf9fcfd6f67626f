/** Reads the daily penalty of an injunction, its delay, and how long the publication names the body. */
import { type Clause, readDaily } from './clauses.ts';
import { readDelays } from './delay.ts';
import { carriesPenalty, enjoins } from './measures.ts';
import type { Say } from './unread.ts';

const withPenalty = (clauses: readonly Clause[]) =>
  clauses.filter(
    (clause) => carriesPenalty(clause) && (clause.verb === 'assortir' || readDaily(clause.text).length > 0),
  );

/** Euros per day of delay, or null. */
export function dailyPenaltyOf(clauses: readonly Clause[], say: Say): number | null {
  const penalties = withPenalty(clauses).flatMap((clause) =>
    readDaily(clause.text).map((amount) => ({ amount, after: clause.text.slice(amount.end) })),
  );
  const [first] = penalties;
  if (!first) {
    if (clauses.some(carriesPenalty)) say('dailyPenalty', 'le montant de l’astreinte n’a pas été trouvé');
    return null;
  }
  if (first.amount.value === null)
    say('dailyPenalty', first.amount.problem ?? 'le montant de l’astreinte ne se lit pas');
  else if (penalties.some(({ amount }) => amount.value !== first.amount.value))
    say('dailyPenalty', 'plusieurs astreintes de montants différents');
  else if (/^ ?(?:euros )?par jour(?: de retard)? et (?:par|pour chaque)/iu.test(first.after))
    say('dailyPenalty', 'l’astreinte se multiplie par autre chose que les jours de retard');
  else return first.amount.value;
  return null;
}

const UNTIL = /(?:jusqu['’]au|au plus tard le|avant le) (\d{1,2}(?:er)? \p{L}+ \d{4})/giu;

/** « 3 mois », « 31 octobre 2026 »: the delay of the penalty, otherwise of the injunction. */
export function deadlineOf(clauses: readonly Clause[], say: Say): string | null {
  const penalties = withPenalty(clauses);
  const concerned = penalties.length > 0 ? penalties : clauses.filter(enjoins);
  const delays = new Set(
    concerned.flatMap(({ text }) =>
      readDelays(text).concat([...text.matchAll(UNTIL)].map((match) => match[1] ?? null)),
    ),
  );
  const [only] = delays;
  if (delays.size === 1 && only !== null && only !== undefined) return only;
  if (delays.size > 0) say('deadline', delays.has(null) ? 'le délai ne se lit pas' : 'plusieurs délais sont donnés');
  return null;
}

/** Years during which the publication names the body, or null when it gives none. */
export function publicityOf(clauses: readonly Clause[], say: Say): number | null {
  const text = clauses
    .filter(({ verb }) => verb === 'publier')
    .map((clause) => clause.text)
    .join(' ');
  if (!/(?<!\p{L})(?:nommément|anonym)/iu.test(text)) return null;
  const delays = readDelays(text);
  const years = /^(\d+) (ans?|mois)$/.exec(delays.length === 1 ? (delays[0] ?? '') : '');
  const count = years && (years[2] === 'mois' ? Number(years[1]) / 12 : Number(years[1]));
  if (count !== null && Number.isInteger(count) && count > 0) return count;
  if (!/sans (?:\p{L}+ ){0,4}nommément/iu.test(text))
    say('namedForYears', 'la durée de la publicité nominative ne se lit pas');
  return null;
}
