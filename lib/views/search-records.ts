/** What the search index is told apart from the pages: the themes and sectors, the judgments, the rows of the official list that stand alone. */

import { longDate } from '../format.ts';
import { sentenceCase } from '../french/capitals.ts';
import { judgmentNumbers, pageWord } from '../identifiers.ts';
import type { Corpus, Decision, Judgment, Term } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { decisionAddress, isUndisclosed } from './decisions.ts';
import { type DescribedName, describedNames, facets } from './facets/table.ts';
import { judgmentAddress, judgmentName } from './jurisprudence.ts';
import { amountFacts, decisionWords, identified, type SearchMarks } from './search-marks.ts';
import { wordsLeadingTo } from './search-vocabulary.ts';
import type { Language } from './words/words.ts';

export interface SearchRecord extends SearchMarks {
  /** The index that has it. */
  readonly language: Language;
  /** The page of the term; the row's anchor on the page of its year that shows it. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** A record for each theme, each sector, each judgment, and each row that no article tells, newest first. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return [
    ...describedNames.flatMap((facet) =>
      [...facets[facet].described(corpus)].map(([slug, term]) => termRecord(facet, slug, term, corpus)),
    ),
    ...corpus.jurisprudence.flatMap((judgment) => judgmentRecord(judgment, corpus)),
    ...corpus.decisions.filter(({ article }) => article === null).map((decision) => rowRecord(decision, corpus)),
  ];
}

/**
 * What a term covers. Its page lists decisions, which are found themselves; and has several addresses, of which the first
 * alone is to be found. A slug of one word may be what is said for the name: « dpo », « aipd ».
 */
function termRecord(facet: DescribedName, slug: string, { name, lead }: Term, corpus: Corpus): SearchRecord {
  const terme = slug.includes('-') ? name : `${name}, ${slug}`;
  const filters = { type: facet, annee: [], theme: facet === 'theme' ? [slug] : [] };
  const said = wordsLeadingTo(facet, slug, corpus);
  const facts = {
    terme,
    ...identified([], [pageWord(facet, slug)]),
    ...(said.length === 0 ? {} : { autrement: said.join(', ') }),
  };
  return { language: 'fr', address: facets[facet].page(slug), title: name, text: lead, filters, facts };
}

/** What a judgment decides, at its anchor on the page of a provision. */
function judgmentRecord(judgment: Judgment, corpus: Corpus): SearchRecord[] {
  const address = judgmentAddress(judgment, corpus);
  if (address === null) return [];
  const { date, decides } = judgment;
  return [
    {
      language: 'fr',
      address,
      title: judgmentName(judgment, corpus),
      text: decides,
      filters: { type: 'jurisprudence', annee: [date.slice(0, 4)], theme: [] },
      facts: identified(judgmentNumbers(judgment)),
    },
  ];
}

/** What the CNIL says of a row, in its own words. */
function rowRecord(decision: Decision, corpus: Corpus): SearchRecord {
  const { body, decided, themes, rows, number, legifrance } = decision;
  return {
    language: 'fr',
    address: decisionAddress(decision, corpus),
    title: body === undefined ? 'Organisme non nommé' : sentenceCase(body),
    text: rows
      .flatMap(({ subject, breaches, outcome }) => [subject ?? [], breaches, outcome].flat())
      .map((sentence) => sentence.replace(/\.?$/, '.'))
      .join(' '),
    filters: { type: 'liste', annee: [decided.slice(0, 4)], theme: themes },
    facts: {
      ...amountFacts({ ...decision, fineInForce: fineInForce(decision), undisclosed: isUndisclosed(decision) }),
      date: longDate(decided),
      ...identified(
        [number, legifrance].filter((identifier) => typeof identifier === 'string'),
        decisionWords(decision),
      ),
    },
  };
}
