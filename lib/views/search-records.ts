/** What the search index holds without a page of its own: the rows of the official list that stand alone. */
import { longDate } from '../format.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { decisionAddress, isUndisclosed } from './decisions.ts';
import { fineInForce } from '../schema/in-force.ts';
import { amountFacts, identified, type SearchMarks } from './search-marks.ts';

export interface SearchRecord extends SearchMarks {
  /** The row's anchor on the page of its year that shows it. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** A record for each row that no article tells, newest first: what the CNIL says of it, in its own words. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return corpus.decisions.filter(({ article }) => article === null).map((decision) => recordOf(decision, corpus));
}

function recordOf(decision: Decision, corpus: Corpus): SearchRecord {
  const { body, decided, themes, rows, number, legifrance } = decision;
  return {
    address: decisionAddress(decision, corpus),
    title: body ?? 'Organisme non nommé',
    text: rows
      .flatMap(({ subject, breaches, outcome }) => [subject ?? [], breaches, outcome].flat())
      .map((sentence) => sentence.replace(/\.?$/, '.'))
      .join(' '),
    filters: { type: 'liste', annee: [decided.slice(0, 4)], theme: themes },
    facts: {
      ...amountFacts({ ...decision, fineInForce: fineInForce(decision), undisclosed: isUndisclosed(decision) }),
      date: longDate(decided),
      ...identified([number, legifrance].filter((identifier) => typeof identifier === 'string')),
    },
  };
}
