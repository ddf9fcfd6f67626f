/** Years of the figures: every year from the first decision to the last, and one row for all of them. */
import { longDate } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { cnilDecisions } from './cnil-sanctions.ts';
import type { Cell, FigureRow } from './figure.ts';

/** Every year from the first decision to the last, oldest first, including years without a decision. */
export function yearsOf(decisions: readonly Decision[]): string[] {
  const years = decisions.map(({ decided }) => Number(decided.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

/** Last day that the corpus covers: the day of its newest decision, or of the official list. `YYYY-MM-DD`. */
export function lastDay(corpus: Corpus): string {
  return [corpus.decisions.at(0)?.decided ?? '', corpus.register?.state ?? ''].toSorted().at(-1) ?? '';
}

/** A row for each year, and one for all of them. */
export function yearRows(corpus: Corpus, cells: (year: string | null) => readonly Cell[]): FigureRow[] {
  return [
    ...yearsOf(cnilDecisions(corpus)).map((year) => ({
      label: year,
      href: corpus.decisions.some(({ decided }) => decided.startsWith(year)) ? routes.year(year) : null,
      cells: cells(year),
    })),
    { label: 'Ensemble', href: null, cells: cells(null) },
  ];
}

/** « Du 30 juin 2011 au 8 avril 2026. »: the exact period, because the first and last years may be incomplete. */
export function periodOf(corpus: Corpus): string {
  const first = corpus.decisions.at(-1)?.decided;
  return first === undefined ? '' : `Du ${longDate(first)} au ${longDate(lastDay(corpus))}.`;
}

/** Decisions of a year (`YYYY`); all of them for null. */
export function ofYear(year: string | null, decisions: readonly Decision[]): readonly Decision[] {
  return year === null ? decisions : decisions.filter(({ decided }) => decided.startsWith(year));
}
