/** The holdings of the decisions of an article, in words. */
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { holdingResults } from '../schema/holding.ts';
import { provisionsInForce } from '../schema/in-force.ts';
import { citedParagraphs } from '../schema/paragraphs.ts';
import type { Link } from './decisions.ts';
import { decisionLabel } from './labels.ts';
import { type Edition, frenchEdition } from './words/edition.ts';

export interface HoldingRow {
  readonly provision: Link | null;
  /** The charge; where the edition has no words for it, what the provision is about; null without either. */
  readonly point: string | null;
  /** « retenu avec amende »; also mentions that a judge set it aside. */
  readonly result: string;
  readonly retained: boolean;
  /** « §§ 85 à 97 ». */
  readonly paragraphs: string | null;
}

export interface HoldingTable {
  readonly key: string;
  /** Name of the decision, if the article has several tables; null otherwise. */
  readonly decision: string | null;
  readonly rows: readonly HoldingRow[];
}

/** One table for each decision with known holdings, in the order of the decisions. */
export function holdingTables({ decisions }: Article, corpus: Corpus, edition = frenchEdition(corpus)): HoldingTable[] {
  const judged = decisions.filter(({ holdings }) => holdings.length > 0);
  return judged.map((decision) => ({
    key: decision.key,
    decision: judged.length > 1 ? decisionLabel(decision, corpus, edition) : null,
    rows: rowsOf(decision, edition),
  }));
}

function rowsOf(decision: Decision, edition: Edition): HoldingRow[] {
  const { holdings } = edition.words;
  const standing = new Set(provisionsInForce(decision));
  return decision.holdings.map((holding) => {
    const { provision, result, paragraphs } = holding;
    const { retained } = holdingResults[result];
    const undone = retained && provision !== null && !standing.has(provision);
    const said = holdings.result(result, decision.authority === 'cnil');
    return {
      provision:
        provision === null
          ? null
          : { label: edition.provisionName(provision), href: edition.provision(provision).href },
      point: edition.point(holding) ?? (provision === null ? null : edition.provisionSubject(provision)),
      result: `${said}${undone ? holdings.undone : ''}`,
      retained: retained && !undone,
      paragraphs: paragraphs === undefined ? null : holdings.paragraphs(citedParagraphs(paragraphs)),
    };
  });
}
