/** Compares a sanction of the archive with our decision, field by field. */

import { plainName } from '../../french/letters.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { compareProvisions } from '../../schema/provision.ts';
import type { Organisations } from '../names.ts';
import { SAN_NUMBER, type Sanction } from './sanction.ts';
import type { Field } from './unread.ts';

export type Value = string | number | null | readonly string[];

/** A field with different values in the archive and in our content. */
export interface Difference {
  readonly field: string;
  readonly archive: Value;
  readonly ours: Value;
}

/**
 * The contradictions between the archive and our content. Fields that could not be read are not compared, nor are
 * fields that the archive may leave out (withheld names, delay, length of the publicity).
 */
export function compareSanction(sanction: Sanction, ours: DecisionFacts, organisations: Organisations): Difference[] {
  const unread = new Set(sanction.unread.map(({ field }) => field));
  const differences: Difference[] = [];
  const hold = (field: string, archive: Value, our: Value) => {
    if (JSON.stringify(archive) !== JSON.stringify(our)) differences.push({ field, archive, ours: our });
  };
  const said = (field: Field, archive: Value, our: Value) => {
    if (archive !== null && !unread.has(field)) hold(field, archive, our);
  };
  /** A missing amount means « no amount » only when every measure was read. */
  const amount = (field: Field, archive: number | null, our: number | null) => {
    if (!unread.has(field) && (archive !== null || !unread.has('measures'))) hold(field, archive, our);
  };
  if (ours.legifrance !== undefined || !ours.sources.some(({ url }) => url.includes(sanction.id)))
    hold('legifrance', sanction.id, ours.legifrance ?? null);
  if (sanction.number !== null && SAN_NUMBER.test(sanction.number)) hold('number', sanction.number, ours.number);
  said('decided', sanction.decided, ours.decided);
  said('published', sanction.published, ours.published);
  if (sanction.respondents.length > 0 && !sameBodies(sanction.respondents, ours, organisations))
    hold(
      'respondents',
      sanction.respondents,
      ours.respondents.map(({ name }) => name ?? '(anonyme)'),
    );
  if (!unread.has('measures')) hold('measures', sanction.measures.toSorted(), ours.measures.toSorted());
  amount('fine', totalFine(sanction), ours.fine);
  differences.push(...finesByBody(sanction, ours, organisations));
  amount('liquidation', sanction.liquidation, ours.liquidation);
  amount('dailyPenalty', sanction.dailyPenalty, ours.dailyPenalty);
  if (
    sanction.deadline !== null &&
    (ours.deadline === null || plainName(sanction.deadline) !== plainName(ours.deadline))
  )
    said('deadline', sanction.deadline, ours.deadline);
  // Provisions named only by the injunction are also breached: our content may have them or not.
  const enjoined = ours.provisions.filter((id) => sanction.enjoined.includes(id));
  if (!unread.has('provisions'))
    hold(
      'provisions',
      [...sanction.provisions, ...enjoined].toSorted(compareProvisions),
      ours.provisions.toSorted(compareProvisions),
    );
  said('namedForYears', sanction.namedForYears, ours.namedForYears);
  return differences;
}

/** Sum of the fines in euros, or null when there is none. */
export function totalFine({ fines }: Pick<Sanction, 'fines'>): number | null {
  return fines.length === 0 ? null : fines.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Fine of each body in euros, in the order of `respondents`; null when the clauses do not give them all, or when they
 * do not add up to the total. A clause without a name fines the only body.
 */
export function finesByRespondent({ fines, respondents }: Pick<Sanction, 'fines' | 'respondents'>): number[] | null {
  const shares = respondents.map((name) =>
    totalFine({
      fines:
        respondents.length === 1
          ? fines
          : fines.filter(({ respondent }) => respondent !== null && plainName(respondent) === plainName(name)),
    }),
  );
  const known = shares.flatMap((share) => share ?? []);
  return known.length === shares.length && known.reduce((sum, share) => sum + share, 0) === totalFine({ fines })
    ? known
    : null;
}

function finesByBody(sanction: Sanction, ours: DecisionFacts, organisations: Organisations): Difference[] {
  if (sanction.respondents.length < 2) return [];
  const shares = finesByRespondent(sanction) ?? [];
  const bodies = pairBodies(sanction.respondents, ours, organisations);
  return shares.flatMap((archive, i) => {
    const body = bodies[i];
    return !body || archive === body.fine
      ? []
      : [{ field: `fine (${sanction.respondents[i] ?? ''})`, archive, ours: body.fine }];
  });
}

function sameBodies(names: readonly string[], ours: DecisionFacts, organisations: Organisations): boolean {
  return (
    names.length === ours.respondents.length && pairBodies(names, ours, organisations).every((body) => body !== null)
  );
}

type Body = DecisionFacts['respondents'][number];

/**
 * Our respondent for each name, each used once: first by its own name, then by the names of its organisation, which two
 * companies may share.
 */
function pairBodies(names: readonly string[], ours: DecisionFacts, organisations: Organisations): (Body | null)[] {
  const left = new Set(ours.respondents);
  const found = new Map<number, Body>();
  for (const namesOf of [ownName, (body: Body) => organisationNames(body, organisations)])
    for (const [i, name] of names.entries()) {
      if (found.has(i)) continue;
      const body = [...left].find((candidate) => namesOf(candidate).includes(plainName(name)));
      if (!body) continue;
      left.delete(body);
      found.set(i, body);
    }
  return names.map((_, i) => found.get(i) ?? null);
}

function ownName({ name }: Body): string[] {
  return name === null ? [] : [plainName(name)];
}

function organisationNames({ organisation }: Body, organisations: Organisations): string[] {
  const facts = organisation === null ? undefined : organisations[organisation];
  return [facts?.name, ...(facts?.aliases ?? [])].flatMap((known) => (known === undefined ? [] : plainName(known)));
}
