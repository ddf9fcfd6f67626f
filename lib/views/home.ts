/** The home page: the latest cases, the largest fines in force, links to the lists, the key figures. */
import type { Corpus } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { type AmountScale, amountScale } from './amount-scale.ts';
import { type ArticleCard, articleCard } from './cards.ts';
import { caseBase, casesOfSector } from './case-base.ts';
import { allChecks } from './checks.ts';
import { allTotals, type DecisionRow, decisionRows, type Link, period, type Totals } from './decisions.ts';
import { type FacetLine, provisionsByText, termLines } from './facets/pages.ts';

const LATEST = 6;
const LARGEST = 8;
const TOP_TERMS = 10;
const CASE_SECTORS = 3;

export interface HomeView {
  readonly totals: Totals;
  readonly period: string | null;
  readonly organisations: number;
  readonly latest: readonly ArticleCard[];
  /** Of the CNIL, then of other authorities: the two are never ranked together. */
  readonly largest: readonly DecisionRow[];
  readonly largestForeign: readonly DecisionRow[];
  readonly scale: AmountScale;
  readonly provisions: readonly FacetLine[];
  /** Number of checks in all articles. */
  readonly checks: number;
  readonly themes: readonly FacetLine[];
  readonly sectors: readonly FacetLine[];
  /** « Un cas comme le mien », for the sectors with the most cases: the sector is already chosen. */
  readonly caseSectors: readonly Link[];
}

/** What the home page shows. */
export function homeView(corpus: Corpus): HomeView {
  const largest = corpus.decisions
    .filter((decision) => (fineInForce(decision) ?? 0) > 0)
    .toSorted((a, b) => (fineInForce(b) ?? 0) - (fineInForce(a) ?? 0) || (a.key < b.key ? -1 : 1));
  const [own, foreign] = [true, false].map((cnil) =>
    largest.filter(({ authority }) => (authority === 'cnil') === cnil).slice(0, LARGEST),
  );
  return {
    totals: allTotals(corpus),
    period: period(corpus.decisions),
    organisations: corpus.organisations.size,
    latest: corpus.articles.slice(0, LATEST).map((article) => articleCard(article, corpus)),
    largest: decisionRows(own ?? [], corpus),
    largestForeign: decisionRows(foreign ?? [], corpus),
    scale: amountScale(corpus),
    checks: allChecks(corpus).length,
    provisions: mostFrequent(
      provisionsByText(corpus).flatMap(({ provisions }) => provisions.filter(({ paragraph }) => !paragraph)),
    ),
    themes: mostFrequent(termLines('theme', corpus)),
    sectors: mostFrequent(termLines('secteur', corpus)),
    caseSectors: caseBase(corpus)
      .sectors.toSorted((a, b) => b.count - a.count)
      .slice(0, CASE_SECTORS)
      .map(({ id, name }) => ({ label: name, href: casesOfSector(id) })),
  };
}

function mostFrequent(lines: readonly FacetLine[]): FacetLine[] {
  return lines.toSorted((a, b) => b.count - a.count).slice(0, TOP_TERMS);
}
