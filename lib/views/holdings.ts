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
  /** The charge; null in an edition that has no words for it: the provision says what it is about. */
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
  const { holdings, language } = edition.words;
  const standing = new Set(provisionsInForce(decision));
  return decision.holdings.map(({ provision, point, result, paragraphs }) => {
    const { retained } = holdingResults[result];
    const undone = retained && provision !== null && !standing.has(provision);
    const said = holdings.result(result, decision.authority === 'cnil');
    return {
      provision: provision === null ? null : linkTo(provision, edition),
      point: language === 'fr' ? point : null,
      result: `${said}${undone ? holdings.undone : ''}`,
      retained: retained && !undone,
      paragraphs: paragraphs === undefined ? null : holdings.paragraphs(citedParagraphs(paragraphs)),
    };
  });
}

/** The provision; where the edition has no words for the charge, with what it is about. */
function linkTo(id: string, { words, provision, provisionName, provisionSubject }: Edition): Link {
  const subject = words.language === 'fr' ? '' : `, ${provisionSubject(id)}`;
  return { label: `${provisionName(id)}${subject}`, href: provision(id).href };
}
