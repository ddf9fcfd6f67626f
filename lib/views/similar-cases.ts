/**
 * « Un cas comme le mien »: which sanctions meet criteria, and which are nearest. Pure, and the same in the pages built and
 * in the reader's browser.
 */

export type CaseProcedure = 'ordinaire' | 'simplifiee';

/** A sanction, as far as it can be compared. */
export interface Case {
  /** Identifier of the decision: two may be told by one article, on one day. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly sector: string | null;
  readonly procedure: CaseProcedure;
  /** Articles held breached, paragraphs gathered; empty where the official list does not name them. */
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  /** Euros as they stand, and as pronounced; null without a fine, or where its amount is not disclosed. */
  readonly fine: number | null;
  readonly pronounced: number | null;
  /** A fine was imposed whose amount is not known. */
  readonly undisclosed: boolean;
}

/** What a reader looks for; nothing chosen is an empty list or null. */
export interface Criteria {
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  readonly sector: string | null;
  readonly procedure: CaseProcedure | null;
}

const NEAREST = 10;

/**
 * What each thing in common weighs. An article is a legal ground, and says more than a theme; the sector says more than the
 * procedure, which the authority chooses. What a case has beyond the criteria takes one off each, three at most: less than
 * any criterion weighs, so that a case that meets them all always stands before one that misses one.
 */
const weights = { provision: 12, theme: 8, sector: 6, procedure: 4, beyond: 1 } as const;
const MOST_BEYOND = 3;

/** Whether nothing was chosen. */
export function isEmpty({ provisions, themes, sector, procedure }: Criteria): boolean {
  return provisions.length + themes.length === 0 && sector === null && procedure === null;
}

/** Whether a case meets every criterion. */
export function meets(one: Case, { provisions, themes, sector, procedure }: Criteria): boolean {
  return (
    provisions.every((id) => one.provisions.includes(id)) &&
    themes.every((slug) => one.themes.includes(slug)) &&
    (sector === null || one.sector === sector) &&
    (procedure === null || one.procedure === procedure)
  );
}

/** How near a case is to criteria: the weights of what it has in common, less what it has beyond. */
export function nearness(one: Case, criteria: Criteria): number {
  const common =
    criteria.provisions.filter((id) => one.provisions.includes(id)).length * weights.provision +
    criteria.themes.filter((slug) => one.themes.includes(slug)).length * weights.theme +
    (criteria.sector !== null && one.sector === criteria.sector ? weights.sector : 0) +
    (criteria.procedure !== null && one.procedure === criteria.procedure ? weights.procedure : 0);
  return common - Math.min(MOST_BEYOND, beyond(one, criteria).length) * weights.beyond;
}

/**
 * The cases nearest to criteria, nearest first; equal ones newest first, then by identifier: a total order. Where a breach was
 * asked for, a case that shares none is not near, whatever its sector.
 */
export function nearestCases(cases: readonly Case[], criteria: Criteria, most: number = NEAREST): Case[] {
  const asked = criteria.provisions.length + criteria.themes.length > 0;
  return cases
    .filter((one) => (asked ? sharesBreach(one, criteria) : meets(one, criteria)))
    .map((one) => ({ one, near: nearness(one, criteria) }))
    .toSorted((a, b) => b.near - a.near || compare(b.one.decided, a.one.decided) || compare(a.one.id, b.one.id))
    .slice(0, most)
    .map(({ one }) => one);
}

/** What a case has that was not asked for, in the terms of the question: themes, or articles where only these were chosen. */
export function beyond(one: Case, { provisions, themes }: Criteria): string[] {
  if (themes.length > 0) return one.themes.filter((slug) => !themes.includes(slug));
  return provisions.length > 0 ? one.provisions.filter((id) => !provisions.includes(id)) : [];
}

function sharesBreach(one: Case, { provisions, themes }: Criteria): boolean {
  return provisions.some((id) => one.provisions.includes(id)) || themes.some((slug) => one.themes.includes(slug));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
