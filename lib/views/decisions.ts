/** Tables of decisions: one row a decision, plain values, and the totals of what is shown. */
import { groups, sum } from 'd3-array';
import { euros, longDate } from '../format.ts';
import { legifranceAddress, pageOf, routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce, provisionsInForce } from '../schema/in-force.ts';
import { compareProvisions } from '../schema/provision.ts';
import type { RegisterRow } from '../schema/register.ts';
import { typeset } from '../typography.ts';
import { bodiesConcerned } from './bodies.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { spreadOf } from './figures/spread.ts';
import { statusLabel, statusNote } from './labels.ts';
import { pageHolding, pageSizes } from './paging.ts';
import { perCorpus } from './per-corpus.ts';
import { type Edition, frenchEdition } from './words/edition.ts';

/** A file that a page leads to. */
export interface FileLink extends Link {
  /** Media type. */
  readonly type: string;
  /** What it is for. */
  readonly note?: string | undefined;
}

/** A word that leads somewhere. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A name with its language, where it is not that of the page; it may lead nowhere. */
export interface NameLink {
  readonly label: string;
  readonly href: string | null;
  readonly language?: string | undefined;
}

/** Provisions of one text, each named by its article alone. */
export interface ProvisionGroup {
  readonly text: string;
  readonly articles: readonly Link[];
}

/** A decision as tables show it, in words ready for the page: the browser makes the same of what it downloads. */
export interface DecisionRow {
  readonly key: string;
  /** Anchor of a register-only decision on the page of its year; null for a decision that an article tells. */
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
  /** Breaches of a register-only decision, in the words of the official list; empty for the others. */
  readonly breaches: readonly string[];
  /**
   * What is particular to a register-only decision, its appeal included, the address of its text, and what proves the rest; null for
   * the others, and in the browser, which does not show it.
   */
  readonly listed: {
    readonly note: string | null;
    readonly text: string | null;
    readonly sources: readonly Link[];
  } | null;
  /** Where it stands, said beside the amount: « confirmée », « aucun recours connu au 23/11/2026 ». */
  readonly statusNote: string;
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

/** Rows of decisions, in the order given, in the words and with the addresses of an edition. */
export function decisionRows(
  decisions: readonly Decision[],
  corpus: Corpus,
  edition: Edition = frenchEdition(corpus),
): DecisionRow[] {
  const { words } = edition;
  return decisions.map((decision) => ({
    key: decision.key,
    number: decision.number,
    href: decisionAddress(decision, corpus, edition),
    rowId: decision.article === null ? (decision.id ?? null) : null,
    decided: decision.decided,
    authority: edition.authority(decision.authority),
    foreign: decision.authority !== 'cnil',
    respondents: respondentLinks(decision, corpus, edition),
    fine: decision.fine,
    fineInForce: fineInForce(decision),
    liquidation: decision.liquidation,
    undisclosed: isUndisclosed(decision),
    measures: measuresOf(decision, edition),
    provisions: provisionGroups(provisionsInForce(decision), corpus, edition),
    breaches:
      decision.article === null
        ? decision.rows.flatMap(({ breaches }) => breaches.map(edition.breach)).map(words.format.typeset)
        : [],
    listed: decision.article === null ? listedFacts(decision, corpus) : null,
    statusNote: statusNote(decision, corpus, edition),
  }));
}

function listedFacts(decision: Decision, corpus: Corpus): DecisionRow['listed'] {
  const { rows, legifrance } = decision;
  return {
    note: typeset([appealNote(decision, corpus), ...rows.flatMap(rowNotes)].filter(Boolean).join(' ')) || null,
    text: legifrance === undefined ? null : legifranceAddress(legifrance),
    sources: rows.flatMap(({ sources = [] }) => sources.map(({ title, url }) => ({ label: title, href: url }))),
  };
}

/** What is particular to a row: its note, and the fine deduced for it. */
export function rowNotes({ note, deduced }: RegisterRow): (string | undefined)[] {
  return [note, deduced && `Par déduction, une amende de ${euros(deduced.fine)} : ${deduced.why}`];
}

/** « Confirmée par le Conseil d’État le 15 avril 2025 (n° 492943). », then what the judge said; null without an appeal. */
export function appealNote(decision: Decision, corpus: Corpus): string | null {
  const appeal = decisiveAppeal(decision);
  if (!appeal) return null;
  const number = appeal.number === null ? '' : ` (n° ${appeal.number})`;
  return [`${statusLabel(decision, corpus, '')}${number}.`, appeal.note].filter(Boolean).join(' ');
}

function measuresOf({ measures }: Decision, { words }: Edition): string[] {
  return measures.length === 0 ? [words.ordered.unspecified] : measures.map(words.ordered.measure);
}

/** Address of a decision: that of its article, or its anchor on the page of its year that shows it for a register-only decision. */
export function decisionAddress(decision: Decision, corpus: Corpus, edition = frenchEdition(corpus)): string {
  const { article, decided, id } = decision;
  if (article !== null) return edition.article(article);
  return `${pageOf(routes.year(decided.slice(0, 4)), pageInYear(decision, corpus))}#${id}`;
}

/** The page of its year that shows a decision, the first being 1. */
export function pageInYear({ key }: Decision, corpus: Corpus): number {
  return pagesInYears(corpus).get(key) ?? 1;
}

const pagesInYears = perCorpus((corpus): ReadonlyMap<string, number> => {
  const years = [...decisionsBy(corpus).annee.values()];
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

/** The bodies concerned, each once, with their pages; an anonymous one is described in the authority's words. */
export function respondentLinks(
  decision: Decision,
  corpus: Corpus,
  edition = frenchEdition(corpus),
): DecisionRow['respondents'] {
  return bodiesConcerned(decision, corpus).map(({ slug, label }) =>
    slug === null
      ? {
          label: decision.body === undefined ? edition.words.turnover.unnamed : edition.bodyKind(decision.body),
          href: null,
        }
      : { label, href: edition.organisation(slug) },
  );
}

/** Provisions in the order of the texts, gathered by text, with their pages. */
export function provisionGroups(
  ids: readonly string[],
  corpus: Corpus,
  edition = frenchEdition(corpus),
): ProvisionGroup[] {
  const named = ids.toSorted(compareProvisions).map((id) => {
    const { text, article, href } = edition.provision(id);
    return { text, label: edition.words.format.typeset(article), href };
  });
  return groups(named, ({ text }) => text).map(([text, those]) => ({
    text,
    articles: those.map(({ label, href }) => ({ label, href })),
  }));
}

/** Totals of a set of decisions. */
export function totalsOf(decisions: readonly Decision[]): Totals {
  return {
    decisions: decisions.length,
    ...finesOf(decisions),
    foreign: finesOf(decisions.filter(({ authority }) => authority !== 'cnil')),
    undisclosed: decisions.filter(isUndisclosed).length,
    liquidations: sum(decisions, ({ liquidation }) => liquidation),
  };
}

/** Totals of all the decisions of a corpus. */
export const allTotals = perCorpus(({ decisions }) => totalsOf(decisions));

function finesOf(decisions: readonly Decision[]): { fines: number; finesInForce: number } {
  const due = decisions.map((decision) => fineInForce(decision) ?? 0).filter((amount) => amount > 0);
  return { fines: due.length, finesInForce: sum(due) };
}

/** Range and median of the fines of the CNIL in force in a set of decisions, in euros; null below one fine. */
export function fineRange(
  decisions: readonly Decision[],
): { min: number; median: number; max: number; count: number } | null {
  const spread = spreadOf(
    decisions.filter(({ authority }) => authority === 'cnil').flatMap((decision) => fineInForce(decision) || []),
  );
  return spread && { min: spread.min, median: spread.median, max: spread.max, count: spread.count };
}

/** « Période du 21 janvier 2019 au 8 janvier 2026 », or null without decisions. Decisions are newest first. */
export function period(decisions: readonly Decision[]): string | null {
  const [newest, oldest] = [decisions.at(0), decisions.at(-1)];
  return newest && oldest ? `du ${longDate(oldest.decided)} au ${longDate(newest.decided)}` : null;
}
