/** The holdings of the decisions of an article, in words. */
import { routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { holdingResults } from '../schema/holding.ts';
import { provisionsInForce } from '../schema/in-force.ts';
import { citedParagraphs } from '../schema/paragraphs.ts';
import type { Link } from './decisions.ts';
import { decisionLabel } from './labels.ts';

export interface HoldingRow {
  readonly provision: Link | null;
  readonly point: string;
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
export function holdingTables({ decisions }: Article, corpus: Corpus): HoldingTable[] {
  const judged = decisions.filter(({ holdings }) => holdings.length > 0);
  return judged.map((decision) => ({
    key: decision.key,
    decision: judged.length > 1 ? decisionLabel(decision, corpus) : null,
    rows: rowsOf(decision, corpus),
  }));
}

function rowsOf(decision: Decision, corpus: Corpus): HoldingRow[] {
  const standing = new Set(provisionsInForce(decision));
  return decision.holdings.map(({ provision, point, result, paragraphs }) => {
    const { retained, cnil, other } = holdingResults[result];
    const undone = retained && provision !== null && !standing.has(provision);
    return {
      provision:
        provision === null
          ? null
          : { label: corpus.provisions.get(provision)?.short ?? provision, href: routes.provision(provision) },
      point,
      result: `${decision.authority === 'cnil' ? cnil : other}${undone ? ', puis écarté par le juge' : ''}`,
      retained: retained && !undone,
      paragraphs: paragraphs === undefined ? null : citedParagraphs(paragraphs),
    };
  });
}
