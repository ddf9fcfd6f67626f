/** Tells what a text states of its case from what it asks, supposes, denies, or tells of another case. */
import { readDays } from '../french/dates.ts';
import { sentencesOf } from '../french/sentences.ts';
import { routes } from '../routes.ts';
import { readNumbers } from './numbers.ts';
import type { Passage } from './passages.ts';
import type { ArticleSubject } from './rule.ts';

/** A sentence of a passage, on its own. */
export interface Statement {
  readonly passage: Passage;
  readonly text: string;
  /** Where it starts in the passage. */
  readonly start: number;
}

/** What is asked, proposed or supposed is not told as done. */
const UNASSERTED =
  /(?<!\p{L})(?:demand|propos|sollicit|souten|soutien|réclam|invoqu|souhait|envisag|encour|risqu|contestai|conteste que|prétend|fait valoir|faisait valoir|espér|reproch|si |s’il|s’ils|pour que|afin |en vue |aux fins|tend(?:ant|ait) à|rapporteure?|projet|hypothèse|faute de|à défaut|sous peine|conclusions?|soit(?= (?!\d|près|environ))|soient|fût|suffi|procureur|référé|suspen|préjudiciel|prioritaire)|\p{L}rai(?:t|ent)(?!\p{L})|(?<!\p{L})(?:peu(?:t|vent)|pouvai(?:t|ent)|dev(?:ait|aient|ra|ront))(?!\p{L})/iu;
const DENIED =
  /(?<!\p{L})(?:n[’e] ?(?:[^.;,]{0,25} )?(?:pas|plus|jamais|guère)|ni|non|sans|aucune?|nulle?)(?!\p{L})[^.;,:]{0,30}$/iu;

/** The statements of an article that a test lets through, quotations of prose included. */
export function statementsOf(passages: readonly Passage[], quick: RegExp): Statement[] {
  return passages.flatMap((passage) =>
    quick.test(passage.text)
      ? sentencesOf(passage.text).flatMap(({ text, start }) => (quick.test(text) ? [{ passage, text, start }] : []))
      : [],
  );
}

/** Whether a clause that holds a match tells it as a fact. */
export function isAsserted(text: string, index: number, end = index): boolean {
  const from = Math.max(text.lastIndexOf(';', index), text.lastIndexOf(' : ', index)) + 1;
  const clause = text.slice(from, text.indexOf(';', end) < 0 ? undefined : text.indexOf(';', end));
  return !UNASSERTED.test(clause) && !DENIED.test(text.slice(from, index)) && !text.trimEnd().endsWith('?');
}

/** Whether a sentence tells of another case: it links to its article, cites its number, or a day that is not of this case. */
export function isElsewhere({ passage, text }: Statement, { document, record }: ArticleSubject): boolean {
  if (readNumbers(text).some(({ value, kind }) => kind !== 'ecli' && !record.numbers.has(value))) return true;
  if (readDays(text).some(({ day }) => day !== null && !record.days.has(day))) return true;
  const own = routes.article(document.slug);
  return passage.links().some((url) => /^\/articles\/[^/]/.test(url) && !url.startsWith(own));
}

/**
 * Whether a passage gives a day that is neither of a decision of the case nor of its appeals: an earlier order or an
 * inspection may be told there, with its own measures and delays.
 */
export function tellsAnotherDay({ text }: Passage, { document }: ArticleSubject): boolean {
  const days = readDays(text);
  if (days.length === 0) return false;
  const own = new Set(
    document.data.decisions.flatMap(({ decided, published, appeals }) => [
      decided,
      published,
      ...appeals.flatMap(({ filed, date }) => [filed, date]),
    ]),
  );
  return days.some(({ day }) => !own.has(day));
}

/** Years that a sentence gives. */
export function yearsIn(text: string): string[] {
  return text.match(/(?<![\d.,/-])(?:19|20)\d\d(?![\d/-])/g) ?? [];
}
