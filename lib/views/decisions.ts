/** Tables of decisions: one row a decision, plain values, and the totals of what is shown. */
import { euros, longDate } from '../format.ts';
import { pageOf, routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce, provisionsInForce, type Status, statusOf } from '../schema/in-force.ts';
import { compareProvisions } from '../schema/provision.ts';
import type { RegisterRow } from '../schema/register.ts';
import { decisionsBy } from './decisions-by.ts';
import { measures as facts } from '../schema/measures.ts';
import { statusLabel } from './labels.ts';
import { pageHolding, pageSizes } from './paging.ts';
import { perCorpus } from './per-corpus.ts';

/** A word that leads somewhere. */
/** A file that a page leads to. */
export interface FileLink extends Link {
  /** Media type. */
  readonly type: string;
  /** What it is for. */
  readonly note?: string | undefined;
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Provisions of one text, each named by its article alone. */
export interface ProvisionGroup {
  readonly text: string;
  readonly articles: readonly Link[];
}

export interface DecisionRow {
  readonly key: string;
  /** Anchor of a light record on the page of its year; null for a decision that an article tells. */
  readonly rowId: string | null;
  /** Number of the decision, or null where it has none. */
  readonly number: string | null;
  readonly href: string;
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly authority: string;
  readonly foreign: boolean;
  readonly respondents: readonly (Link | { readonly label: string; readonly href: null })[];
  /** Euros as pronounced and as they stand; null where there is no fine or it is not disclosed. */
  readonly fine: number | null;
  readonly fineInForce: number | null;
  readonly liquidation: number | null;
  /** True for a fine whose amount was not disclosed. */
  readonly undisclosed: boolean;
  /** Never empty: a row of the official list that does not say what was ordered says so. */
  readonly measures: readonly string[];
  /** Provisions still held breached, gathered by text: « RGPD, art. » → 5-1-c, 6, 12. */
  readonly provisions: readonly ProvisionGroup[];
  /** Breaches of a light record, in the words of the official list; empty for the others. */
  readonly breaches: readonly string[];
  /**
   * What is particular to a light record, its appeal included, where its text is, and what proves the rest; null for the
   * others.
   */
  readonly listed: {
    readonly note: string | null;
    readonly legifrance: string | null;
    readonly sources: readonly Link[];
  } | null;
  readonly status: Status;
}

export interface Totals {
  readonly decisions: number;
  readonly fines: number;
  /** Sum of the fines in force, in euros, all authorities shown together. */
  readonly finesInForce: number;
  /** Of these, the fines of foreign authorities, and their sum in force: never what the CNIL pronounced. */
  readonly foreign: { readonly fines: number; readonly finesInForce: number };
  /** Fines whose amount is not known, and counts for nothing in the sums. */
  readonly undisclosed: number;
  /** Sum of the liquidated daily penalties, in euros: never part of the fines. */
  readonly liquidations: number;
}

/** Rows of decisions, in the order given. */
export function decisionRows(decisions: readonly Decision[], corpus: Corpus): DecisionRow[] {
  return decisions.map((decision) => ({
    key: decision.key,
    number: decision.number,
    href: decisionAddress(decision, corpus),
    rowId: decision.article === null ? (decision.id ?? null) : null,
    decided: decision.decided,
    authority: corpus.authorities.get(decision.authority)?.short ?? decision.authority,
    foreign: decision.authority !== 'cnil',
    respondents: respondentLinks(decision, corpus),
    fine: decision.fine,
    fineInForce: fineInForce(decision),
    liquidation: decision.liquidation,
    undisclosed: isUndisclosed(decision),
    measures: measuresOf(decision),
    provisions: provisionGroups(provisionsInForce(decision), corpus),
    breaches: decision.article === null ? decision.rows.flatMap(({ breaches }) => breaches) : [],
    listed: decision.article === null ? listedFacts(decision, corpus) : null,
    status: statusOf(decision),
  }));
}

function listedFacts(decision: Decision, corpus: Corpus): DecisionRow['listed'] {
  const { rows, legifrance = null } = decision;
  return {
    note: [appealNote(decision, corpus), ...rows.flatMap(rowNotes)].filter(Boolean).join(' ') || null,
    legifrance,
    sources: rows.flatMap(({ sources = [] }) => sources.map(({ title, url }) => ({ label: title, href: url }))),
  };
}

function rowNotes({ note, deduced }: RegisterRow): (string | undefined)[] {
  return [note, deduced && `Par déduction, une amende de ${euros(deduced.fine)} : ${deduced.why}`];
}

/** « Confirmée par le Conseil d’État le 15 avril 2025 (n° 492943). », then what the judge said; null without an appeal. */
function appealNote(decision: Decision, corpus: Corpus): string | null {
  const appeal = decisiveAppeal(decision);
  if (!appeal) return null;
  const number = appeal.number === null ? '' : ` (n° ${appeal.number})`;
  return [`${statusLabel(decision, corpus, '')}${number}.`, appeal.note].filter(Boolean).join(' ');
}

function measuresOf({ measures }: Decision): string[] {
  return measures.length === 0 ? ['mesure non précisée'] : measures.map((measure) => facts[measure].label);
}

/** Address of a decision: that of its article, or its anchor on the page of its year that shows it for a light record. */
export function decisionAddress(decision: Decision, corpus: Corpus): string {
  const { article, decided, id } = decision;
  if (article !== null) return routes.article(article);
  return `${pageOf(routes.year(decided.slice(0, 4)), pageInYear(decision, corpus))}#${id}`;
}

/** The page of its year that shows a decision, the first being 1. */
export function pageInYear({ key }: Decision, corpus: Corpus): number {
  return pagesInYears(corpus).get(key) ?? 1;
}

const pagesInYears = perCorpus((corpus): ReadonlyMap<string, number> => {
  const years = [...decisionsBy(corpus).year.values()];
  return new Map(
    years.flatMap((year) => year.map(({ key }, i) => [key, pageHolding(i, pageSizes.decisions)] as const)),
  );
});

/**
 * Whether a fine was imposed whose amount is not known: never the same as no fine, nor as a fine of 0. Where the official
 * list does not say what was ordered, it may be one.
 */
export function isUndisclosed({ fine, measures }: Decision): boolean {
  return fine === null && (measures.includes('amende') || measures.length === 0);
}

/** The bodies concerned, each once; an anonymous one has no slug and is described in the authority's words. */
export function bodiesConcerned(decision: Decision, corpus: Corpus): { slug: string | null; label: string }[] {
  const slugs = new Set(decision.respondents.map(({ organisation }) => organisation));
  return [...slugs].map((slug) => {
    const known = slug === null ? undefined : corpus.organisations.get(slug);
    return known
      ? { slug: known.slug, label: known.name }
      : { slug: null, label: decision.body ?? 'Organisme non nommé' };
  });
}

/** The bodies concerned, each once, with their pages; an anonymous one is described in the authority's words. */
export function respondentLinks(decision: Decision, corpus: Corpus): DecisionRow['respondents'] {
  return bodiesConcerned(decision, corpus).map(({ slug, label }) =>
    slug === null ? { label, href: null } : { label, href: routes.organisation(slug) },
  );
}

/** Provisions in the order of the texts, gathered by text, with their pages. */
export function provisionGroups(ids: readonly string[], corpus: Corpus): ProvisionGroup[] {
  const groups = new Map<string, Link[]>();
  for (const id of ids.toSorted(compareProvisions)) {
    const [text = id, article = id] = (corpus.provisions.get(id)?.short ?? id).split(/(?<=, art\.) /);
    groups.set(text, [...(groups.get(text) ?? []), { label: article, href: routes.provision(id) }]);
  }
  return [...groups].map(([text, articles]) => ({ text, articles }));
}

/** Totals of a set of decisions. */
export function totalsOf(decisions: readonly Decision[]): Totals {
  return {
    decisions: decisions.length,
    ...finesOf(decisions),
    foreign: finesOf(decisions.filter(({ authority }) => authority !== 'cnil')),
    undisclosed: decisions.filter(isUndisclosed).length,
    liquidations: sum(decisions.map(({ liquidation }) => liquidation ?? 0)),
  };
}

function finesOf(decisions: readonly Decision[]): { fines: number; finesInForce: number } {
  const due = decisions.map((decision) => fineInForce(decision) ?? 0).filter((amount) => amount > 0);
  return { fines: due.length, finesInForce: sum(due) };
}

/** Range and median of the fines in force of a set of decisions, in euros; null below one fine. */
export function fineRange(
  decisions: readonly Decision[],
): { min: number; median: number; max: number; count: number } | null {
  const fines = decisions.flatMap((decision) => fineInForce(decision) || []).toSorted((a, b) => a - b);
  const middle = fines.length >> 1;
  const [min, max, upper, lower] = [fines.at(0), fines.at(-1), fines.at(middle), fines.at(middle - 1)];
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) return null;
  return { min, max, median: fines.length % 2 === 1 ? upper : Math.round((upper + lower) / 2), count: fines.length };
}

/** « Période du 21 janvier 2019 au 8 janvier 2026 », or null without decisions. Decisions are newest first. */
export function period(decisions: readonly Decision[]): string | null {
  const [newest, oldest] = [decisions.at(0), decisions.at(-1)];
  return newest && oldest ? `du ${longDate(oldest.decided)} au ${longDate(newest.decided)}` : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
