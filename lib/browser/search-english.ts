/** How the search reads English: the words that say nothing, the intents, the amounts and dates; and what it answers. */
import { isoDay } from '../calendar.ts';
import { readEnglishAmounts } from '../english/amounts.ts';
import { readEnglishDays, readEnglishMonths } from '../english/dates.ts';
import { isEmptyEnglishWord } from '../english/key-words.ts';
import { englishDate, englishMonths, englishNumber } from '../format-english.ts';
import type { WrittenDay } from '../french/dates.ts';
import { englishRoutes } from '../routes.ts';
import { search } from '../views/words/en-search.ts';
import type { SearchLanguage } from './search-french.ts';

const FINE = '(?:fines?|sanctions?|penalt(?:y|ies))';
const ADJECTIVE = '(?:biggest|largest|highest|heaviest|greatest|top|record|maximum|max)';

export const language: SearchLanguage = {
  words: search,
  list: englishRoutes.decisions,
  isEmptyWord: isEmptyEnglishWord,
  weak: /^(?:fin(?:e|es|ed|ing)|sanction(?:s|ed)?|penalt(?:y|ies)|penalised|decisions?|cnil|cases?|data|personal|against|french|france|gdpr|protection|authority|regulator|company|companies|list|examples?|euros?|still|force|what|became|happened)$/,
  noList:
    /^(?:cnil|against|data|personal|french|france|gdpr|protection|authority|regulator|compan(?:y|ies)|euros?|still|force|what|became|happened)$/i,
  largest: new RegExp(
    `(?<!\\p{L})(?:the )?${ADJECTIVE}(?: \\d+)? (?:(?:cnil|gdpr|french|ever) )*${FINE}(?: ever)?(?: (?:still )?in force)?(?: (?:by|of|from) the cnil)?(?!\\p{L})`,
    'iu',
  ),
  paid: /(?<!\p{L})(?:how much .*(?:pa(?:y|id)|cost|fin(?:e|ed)|owe|sanctioned)|(?:amount|total) .*(?:fine|sanction))/iu,
  aroundPaid:
    /(?<!\p{L})(?:how|much|amount|total|did|does|do|has|have|had|must|was|were|is|been|to|of|the|in|pay|paid|costs?|fin(?:e|es|ed)|owes?|sanction(?:s|ed)?)(?!\p{L})/giu,
  only: null,
  readAmounts: readEnglishAmounts,
  readDays: (text) => [...readEnglishDays(capitaliseMonths(text)), ...figuresIn(text)],
  readMonths: (text) => readEnglishMonths(capitaliseMonths(text)),
  longDate: englishDate,
  number: englishNumber,
  withUnits: (query) =>
    query
      .replace(/(?<![\p{L}\d./€-])(\d+(?:\.\d+)?) ?(k|m|bn)(?![\p{L}\d])(?! ?(?:€|eur))/giu, '€$1$2')
      .replace(
        /(?<![\p{L}\d./€-])(?<!eur ?)(\d+(?:\.\d+)?) (million|billion|thousand)(?! ?(?:€|eur))(?!\p{L})/giu,
        '€$1 $2',
      )
      .replace(
        /(?<![\p{L}\d.,:/€-])(?<!(?:art(?:icles?|\.)?|eur) )(?!(?:19|20)\d{2}(?!\d))(\d{1,3}(?:,\d{3})+|\d{4,})(?![\p{L}\d/-]|[.,]\d| ?€| (?:euros?|eur)(?!\p{L}))/giu,
        '€$1',
      ),
};

/** Months with their capital, as our reader of English dates knows them: « 3 august 2022 ». */
function capitaliseMonths(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const month = englishMonths.find((name) => name.toLowerCase() === word.toLowerCase());
    return month ?? word;
  });
}

/** Days in figures, the day first, or as a computer writes them: « 03/08/2022 », « 2022-08-03 ». */
function figuresIn(text: string): WrittenDay[] {
  return [...text.matchAll(/(?<![\d/-])(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])/g)].map(
    (match) => {
      const [written, day = match[6], month = match[5], year = match[4]] = match;
      const iso = isoDay(Number(year), Number(month), Number(day));
      return { start: match.index, end: match.index + written.length, day: iso, written };
    },
  );
}
