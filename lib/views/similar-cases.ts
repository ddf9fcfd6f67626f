/**
 * « Un cas comme le mien »: which sanctions meet the criteria, and which are nearest. Pure; runs at build and in the
 * reader's browser with the same results.
 */

export type CaseProcedure = 'ordinaire' | 'simplifiee';

/** A sanction, with the data used for comparison. */
export interface Case {
  /** Identifier of the decision: an article may cover two decisions of the same day. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly sector: string | null;
  readonly procedure: CaseProcedure;
  /** Articles breached, with paragraphs replaced by their article; empty when the official list does not name them. */
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  /** Euros in force, and euros pronounced; null without a fine, or when its amount is not disclosed. */
  readonly fine: number | null;
  readonly pronounced: number | null;
  /** A fine was imposed, but its amount is unknown. */
  readonly undisclosed: boolean;
  /** Where the fine stands after appeals: « aucun recours connu au 23/11/2026 ». */
  readonly status: string;
}

/** The reader's criteria; an empty list or null means no choice. */
export interface Criteria {
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  readonly sector: string | null;
  readonly procedure: CaseProcedure | null;
}

const NEAREST = 10;

/**
 * Weight of each shared feature. An article is a legal ground and weighs more than a theme. The sector weighs more than
 * the procedure, which the authority chooses. Each extra feature of a case subtracts one, three at most: less than any
 * criterion, so that a case that meets all criteria always comes before a case that misses one.
 */
const weights = { provision: 12, theme: 8, sector: 6, procedure: 4, beyond: 1 } as const;
const MOST_BEYOND = 3;

/** Whether there is no criterion. */
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

/** How near a case is to the criteria: the weights of the shared features, less the extra ones. */
export function nearness(one: Case, criteria: Criteria): number {
  const common =
    criteria.provisions.filter((id) => one.provisions.includes(id)).length * weights.provision +
    criteria.themes.filter((slug) => one.themes.includes(slug)).length * weights.theme +
    (criteria.sector !== null && one.sector === criteria.sector ? weights.sector : 0) +
    (criteria.procedure !== null && one.procedure === criteria.procedure ? weights.procedure : 0);
  return common - Math.min(MOST_BEYOND, beyond(one, criteria).length) * weights.beyond;
}

/**
 * The cases nearest to the criteria, nearest first; equal ones newest first, then by identifier: a total order. If the
 * criteria include a breach, a case without any of the breaches is left out, whatever its sector.
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

/** The features of a case outside the criteria: themes, or articles when only articles were chosen. */
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
