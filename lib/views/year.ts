/** The page of a year: its events in five sentences made from the data, and its totals beside the CNIL's own. */
import { sum } from 'd3-array';
import { countInLetters, enumerate, euros, inLetters, uncapitalise } from '../format.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { fineInForce, statusOf } from '../schema/in-force.ts';
import { absenceReason } from '../schema/register.ts';
import { type DecisionRow, decisionRows, respondentLinks, type Totals, totalsOf } from './decisions.ts';
import { decisionsOfYear } from './facets/pages.ts';
import { coverageByYear, type YearCoverage } from './ledger.ts';
import { paged, pageSizes } from './paging.ts';

/** How many themes the sentence of a year names. */
const TOP_THEMES = 3;

export interface YearView {
  readonly year: string;
  readonly sentences: readonly string[];
  readonly totals: Totals;
  readonly coverage: YearCoverage | null;
  /** Decisions of this page, newest first; all other fields are about the whole year. */
  readonly rows: readonly DecisionRow[];
  /** The first page is 1. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a year (`YYYY`). */
export function yearView(year: string, corpus: Corpus, page = 1): YearView {
  const decisions = decisionsOfYear(year, corpus);
  const list = paged(decisions, page, pageSizes.decisions);
  return {
    year,
    sentences: [
      numberSentence(year, decisions),
      amountSentence(decisions),
      largestSentence(decisions, corpus),
      themeSentence(decisions, corpus),
      appealSentence(decisions),
    ].filter((sentence) => sentence !== null),
    totals: totalsOf(decisions),
    coverage: coverageByYear(corpus).find((line) => line.year === year) ?? null,
    rows: decisionRows(list.elements, corpus),
    page,
    pages: list.pages,
  };
}

function numberSentence(year: string, decisions: readonly Decision[]): string {
  const listed = decisions.filter(({ rows }) => rows.length > 0);
  const rows = listed.flatMap((decision) => decision.rows);
  const simplified = listed.filter((decision) =>
    decision.rows.some(({ procedure }) => procedure === 'simplifiee'),
  ).length;
  const others = decisions.filter((decision) => decision.rows.length === 0);
  const foreign = others.filter(({ authority }) => authority !== 'cnil').length;
  const closures = others.filter((decision) => absenceReason(decision, '') === 'closure').length;
  const later = others.length - foreign - closures;
  const beside = [
    foreign > 0
      ? countInLetters(foreign, 'décision d’une autorité étrangère', 'décisions d’autorités étrangères')
      : null,
    closures > 0 ? countInLetters(closures, 'clôture d’injonction', 'clôtures d’injonction') : null,
    later > 0
      ? countInLetters(later, 'décision qui n’est pas sur cette liste', 'décisions qui ne sont pas sur cette liste')
      : null,
  ].filter((part) => part !== null);
  if (listed.length === 0) return `En ${year}, le recueil compte ${enumerate(beside)}.`;
  // A table has one row per body, and a decision may have several bodies. This number, like the one above the page,
  // counts decisions.
  const lines =
    rows.length === listed.length ? '' : ` (${countInLetters(rows.length, 'ligne', 'lignes')} : une par organisme)`;
  const list = `sur la liste officielle de la CNIL${lines}${
    simplified === 0
      ? ''
      : simplified === listed.length
        ? ', en procédure simplifiée'
        : `, dont ${inLetters(simplified)} en procédure simplifiée`
  }`;
  const all = `En ${year}, le recueil compte ${countInLetters(decisions.length, 'décision', 'décisions')}`;
  return beside.length === 0
    ? `${all}, ${list}.`
    : `${all} : ${inLetters(listed.length)} ${list}, et ${enumerate(beside)}.`;
}

/** Amounts of the CNIL alone: fines of foreign authorities are never added to them. */
function amountSentence(decisions: readonly Decision[]): string {
  const fined = decisions.filter(({ authority, measures }) => authority === 'cnil' && measures.includes('amende'));
  const pronounced = sum(fined, ({ fine }) => fine);
  const unknown = fined.filter(({ fine }) => fine === null).length;
  const { finesInForce } = totalsOf(fined);
  const { liquidations } = totalsOf(decisions);
  const silence = `${countInLetters(unknown, 'amende n’est pas chiffrée', 'amendes ne sont pas chiffrées')} par la liste`;
  const penalties = liquidations > 0 ? ` ; s’y ajoutent ${euros(liquidations)} d’astreintes liquidées` : '';
  if (pronounced === 0)
    return `${unknown === 0 ? 'Aucune amende n’y est prononcée' : `Aucun montant n’est connu : ${silence}`}${penalties}.`;
  const what = unknown === 0 ? 'Les amendes de la CNIL' : 'Les amendes chiffrées de la CNIL';
  const left = finesInForce === 0 ? 'dont rien ne reste dû' : `dont ${euros(finesInForce)} en vigueur`;
  const now = finesInForce === pronounced ? '' : `, ${left} après recours`;
  return `${what} s’élèvent à ${euros(pronounced)}${now}${penalties}${unknown === 0 ? '' : ` ; ${silence}`}.`;
}

/** The largest fines in force of the CNIL; null when none is known. */
function largestSentence(decisions: readonly Decision[], corpus: Corpus): string | null {
  const fined = decisions
    .filter((decision) => decision.authority === 'cnil' && (fineInForce(decision) ?? 0) > 0)
    .toSorted((a, b) => (fineInForce(b) ?? 0) - (fineInForce(a) ?? 0) || (a.key < b.key ? -1 : 1));
  const [first, second, third] = fined;
  if (!first) return null;
  const said = (decision: Decision) =>
    `${enumerate(respondentLinks(decision, corpus).map(({ label }) => quoted(label, decision)))} (${euros(fineInForce(decision) ?? 0)})`;
  if (!second) return `La seule amende en vigueur vise ${said(first)}.`;
  const highest = fineInForce(first) ?? 0;
  const equal = fined.filter((decision) => fineInForce(decision) === highest).length;
  if (equal > 1)
    return `Les amendes en vigueur les plus élevées sont de ${euros(highest)} (${countInLetters(equal, 'décision', 'décisions')}).`;
  return `La plus élevée des amendes en vigueur vise ${said(first)} ; viennent ensuite ${enumerate([second, third].flatMap((one) => (one ? [said(one)] : [])))}.`;
}

/** The words of the official list are between guillemets: they describe a body, they are not its name. */
function quoted(label: string, { article }: Decision): string {
  return article === null ? `« ${label} »` : label;
}

function themeSentence(decisions: readonly Decision[], corpus: Corpus): string {
  const counts = new Map<string, number>();
  for (const { themes } of decisions) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const top = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOP_THEMES)
    .map(([slug, n]) => `${uncapitalise(corpus.themes.get(slug)?.name ?? slug)} (${n})`);
  return top.length === 0 ? 'Aucun thème n’y est relevé.' : `Les thèmes qui reviennent le plus : ${enumerate(top)}.`;
}

function appealSentence(decisions: readonly Decision[]): string {
  const statuses = decisions.filter(({ appeals }) => appeals.length > 0).map(statusOf);
  if (statuses.length === 0 && decisions.every(({ article }) => article === null))
    return 'Les recours n’ont pas été recherchés : la liste ne nomme pas les organismes.';
  if (statuses.length === 0)
    return 'Aucun recours n’a été trouvé contre les décisions qu’un article raconte, ce qui n’établit pas qu’il n’y en ait pas eu.';
  const outcomes = [
    ['confirmed', 'confirmée', 'confirmées'],
    ['reformed', 'réformée', 'réformées'],
    ['annulled', 'annulée', 'annulées'],
    ['definitive', 'définitive après désistement', 'définitives après désistement'],
    ['appeal-pending', 'en attente de jugement', 'en attente de jugement'],
    ['unknown', 'dont l’issue n’est pas établie', 'dont l’issue n’est pas établie'],
  ] as const;
  const told = outcomes.flatMap(([status, one, many]) => {
    const n = statuses.filter((each) => each === status).length;
    return n === 0 ? [] : [{ n, words: n > 1 ? many : one }];
  });
  const [only] = told;
  const known = `Un recours est connu contre ${countInLetters(statuses.length, 'décision', 'décisions')}`;
  return told.length === 1 && only
    ? `${known}, ${only.n > 1 && only.words.endsWith('ées') ? 'toutes ' : ''}${only.words}.`
    : `${known} : ${enumerate(told.map(({ n, words }) => `${inLetters(n)} ${words}`))}.`;
}
