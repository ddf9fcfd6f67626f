/** Separates what a text states about its case from questions, suppositions, denials and statements on other cases. */
import { readDays } from '../french/dates.ts';
import { sentencesOf } from '../french/sentences.ts';
import { routes } from '../routes.ts';
import { readNumbers } from './numbers.ts';
import type { Passage } from './passages.ts';
import type { ArticleSubject } from './rule.ts';

/** A sentence of a passage. */
export interface Statement {
  readonly passage: Passage;
  readonly text: string;
  /** Index of its first character in the passage. */
  readonly start: number;
}

/** Words of requests, proposals and hypotheses: the sentence states no fact. */
const UNASSERTED =
  /(?<!\p{L})(?:demand|propos|sollicit|souten|soutien|réclam|invoqu|souhait|envisag|encour|risqu|contestai|conteste que|prétend|fait valoir|faisait valoir|espér|reproch|si |s’il|s’ils|pour que|afin |en vue |aux fins|tend(?:ant|ait) à|rapporteure?|projet|hypothèse|faute de|à défaut|sous peine|conclusions?|soit(?= (?!\d|près|environ|…))|soient|fût|suffi|procureur|référé|suspen|préjudiciel|prioritaire)|\p{L}rai(?:t|ent)(?!\p{L})|(?<!\p{L})(?:peu(?:t|vent)|pouvai(?:t|ent)|dev(?:ait|aient|ra|ront))(?!\p{L})/iu;
const DENIED =
  /(?<!\p{L})(?:n[’e] ?(?:[^.;,]{0,25} )?(?:pas|plus|jamais|guère)|ni|non|sans|aucune?|nulle?)(?!\p{L})[^.;,:]{0,30}$/iu;

/** The sentences of an article that match a test, including quotations. */
export function statementsOf(passages: readonly Passage[], quick: RegExp): Statement[] {
  return passages.flatMap((passage) =>
    quick.test(passage.text)
      ? sentencesOf(passage.text).flatMap(({ text, start }) => (quick.test(text) ? [{ passage, text, start }] : []))
      : [],
  );
}

/**
 * Whether the clause around a match states it as a fact. The words of the match count for nothing: « fait droit à la
 * demande » is no demand.
 */
export function isAsserted(text: string, index: number, end = index): boolean {
  const from = Math.max(text.lastIndexOf(';', index), text.lastIndexOf(' : ', index)) + 1;
  const to = text.indexOf(';', end);
  const clause = `${text.slice(from, index)}…${text.slice(end, to < 0 ? undefined : to)}`;
  return !UNASSERTED.test(clause) && !DENIED.test(text.slice(from, index)) && !text.trimEnd().endsWith('?');
}

/**
 * Whether a sentence is about another case: it links to another article, or cites a number or date that is not of this
 * case.
 */
export function isElsewhere({ passage, text }: Statement, { document, record }: ArticleSubject): boolean {
  if (readNumbers(text).some(({ value, kind }) => kind !== 'ecli' && !record.numbers.has(value))) return true;
  if (readDays(text).some(({ day }) => day !== null && !record.days.has(day))) return true;
  const own = routes.article(document.slug);
  return passage.links().some((url) => /^\/articles\/[^/]/.test(url) && !url.startsWith(own));
}

/**
 * Whether a passage gives a date other than those of the decisions and appeals of the case: it may be about an earlier
 * order or inspection, with other measures and periods.
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

/** The years in a sentence. */
export function yearsIn(text: string): string[] {
  return text.match(/(?<![\d.,/-])(?:19|20)\d\d(?![\d/-])/g) ?? [];
}
