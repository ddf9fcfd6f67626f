/** The amounts, the dates and the provisions of a query, in every way of writing: each is an identifier. */
import { NARROW, NBSP } from '../format.ts';
import { amountWord, dateWord, termWord } from '../identifiers.ts';
import type { SearchLanguage } from './search-french.ts';
import { type Reference, readReference } from './search-reference.ts';
import type { Unit } from './search-units.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

/** Takes the amounts and the dates out of a query. In: single spaces. */
export function takeValues(
  query: string,
  language: SearchLanguage,
): { readonly values: readonly Unit[]; readonly rest: string } {
  const dated = query.replace(/(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/g, '$1/$2/$3').replaceAll("'", '’');
  const days = take(dated, daysIn(dated, language));
  const written = language.withUnits(days.rest);
  const amounts = take(written, amountsIn(written, language));
  return amounts.values.length === 0 ? days : { values: [...days.values, ...amounts.values], rest: amounts.rest };
}

function daysIn(text: string, { readDays, readMonths, longDate }: SearchLanguage): Span[] {
  const days = readDays(text).flatMap(({ start, end, day, written }) =>
    day === null ? [] : [{ start, end, unit: valueUnit(written, dateWord(day), longDate(day)) }],
  );
  const months = readMonths(text).map(({ start, end, month, written }) => ({
    start,
    end,
    unit: valueUnit(written, dateWord(month), longDate(month)),
  }));
  return [...days, ...months].toSorted((a, b) => a.start - b.start);
}

function amountsIn(text: string, { readAmounts, number }: SearchLanguage): Span[] {
  return readAmounts(text).map(({ start, end, value, written }) => ({
    start,
    end,
    unit: valueUnit(written, amountWord(value), number(value)),
  }));
}

function valueUnit(typed: string, word: string, text: string): Unit {
  const phrase = `"${text.replaceAll(NBSP, ' ').replaceAll(NARROW, ' ')}"`;
  return { typed, exact: [word], texts: [phrase], exactFirst: true, places: [], filter: null, known: true };
}

function take(text: string, spans: readonly Span[]): { values: Unit[]; rest: string } {
  const rest = spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return { values: spans.map(({ unit }) => unit), rest: rest.replace(/\s+/g, ' ').trim() };
}

/** What a reader may write of a provision in the middle of other words. */
const CITES = /\bart|rgpd|gdpr|\blil\b|\bloi\b|\bact\b|cpce|^[lrd]\.? ?\d|\d[.-]\d/;

/** The longest reference to a provision among other words, and what remains; null without one. In: no case nor accents for `folded`. */
export function takeReference(
  query: string,
  folded: string,
): { reference: Reference; typed: string; rest: string } | null {
  const words = query.split(' ');
  const plain = folded.split(' ');
  if (words.length !== plain.length) return null;
  for (let length = words.length - 1; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const span = plain.slice(start, start + length).join(' ');
      const reference = CITES.test(span) ? readReference(span) : null;
      if (!reference) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(' ');
      return { reference, typed: words.slice(start, start + length).join(' '), rest };
    }
  return null;
}

/** The unit of a provision: every decision that breaches it; `text` is how our texts write it. */
export function provisionUnit({ provisions }: Reference, typed: string, text: string): Unit {
  const exact = provisions.flatMap(([id]) => (id === undefined ? [] : termWord('fondement', id)));
  const [[value] = []] = provisions;
  const filter = value === undefined ? null : { name: 'fondement', value, label: typed };
  return { typed, exact, texts: [text], exactFirst: true, places: [], filter, known: true };
}
