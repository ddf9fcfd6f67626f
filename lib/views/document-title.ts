/** Titles of documents, short enough to be whole in a tab, a bookmark or a page of results. */
import type { Article, Corpus } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { isUndisclosed, respondentLinks, totalsOf } from './decisions.ts';
import type { Edition } from './words/edition.ts';

/** Characters of a title, the name of the site included. */
const TITLE = 70;
const DESCRIPTION = 200;

/** A title with the name of the site where both fit, alone otherwise, and cut after a word as a last resort. */
export function documentTitle(title: string, site: string): string {
  const both = `${title} — ${site}`;
  return both.length <= TITLE ? both : cut(title, TITLE);
}

/** A description whole, or cut after a word. */
export function documentDescription(text: string): string {
  return cut(text, DESCRIPTION);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\s,;:.]*\s\S*$/u, '')}…`;
}

/**
 * The title of an article as a document: its own where it is short enough, otherwise who, what and which decision, as the
 * record has them: « Cegedim Santé : amende de 800 000 € (SAN-2024-013) ».
 */
export function caseTitle(article: Article, corpus: Corpus, edition: Edition): string {
  const title = edition.titleOf(article);
  const { decisions } = article;
  const [first] = decisions;
  if (title.length <= TITLE || first === undefined) return title;
  const { act, ordered } = edition.words;
  const bodies = [
    ...new Set(decisions.flatMap((one) => respondentLinks(one, corpus, edition)).map(({ label }) => label)),
  ];
  const fined = decisions.filter((one) => (fineInForce(one) ?? 0) > 0);
  const { finesInForce } = totalsOf(decisions);
  const what =
    fined.length > 0 && !decisions.some(isUndisclosed)
      ? act.fined(finesInForce, fined.length)
      : ordered.measure(first.measures[0] ?? 'amende');
  return act.briefly(bodies, what, first.number ?? first.decided.slice(0, 4));
}
