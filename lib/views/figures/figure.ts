/** A figure of the site: what it says, where it comes from, its data in rows and columns, and its drawing. */
import { longDate } from '../../format.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { Drawing } from '../charts/drawing.ts';

/** A percentage is a number of hundredths: 0.31 is « 0,31 % ». */
export type Unit = 'text' | 'count' | 'euros' | 'days' | 'percent';

export interface Column {
  /** Name that columns side by side have in common. */
  readonly group?: string;
  readonly label: string;
  readonly unit: Unit;
}

/** Null: there is nothing to say (no fine, no median), which is never 0. */
export type Cell = number | string | null;

export interface FigureRow {
  readonly label: string;
  /** Page of what the row counts; null where it has none. */
  readonly href: string | null;
  /** One cell a column. */
  readonly cells: readonly Cell[];
}

export interface Figure {
  /** Its anchor on the page of figures, and the name of its files. */
  readonly id: string;
  readonly title: string;
  /** What to see, in one sentence. */
  readonly caption: string;
  /** What the data covers and where it comes from. */
  readonly source: string;
  /** Name of the column of row labels. */
  readonly head: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FigureRow[];
  readonly drawing: Drawing;
}

/** Decisions that a figure shows one by one, at most: it stays one figure of one page, whatever the corpus. */
export const MOST_SHOWN = 30;

/** What is said of a figure that leaves decisions out, `which` being what it keeps of so many; nothing when it shows all. */
export function leftOut(decisions: number, which: string): string {
  return decisions > MOST_SHOWN
    ? ` Sont montrées les ${MOST_SHOWN} ${which} ; toutes les décisions sont dans les données ouvertes.`
    : '';
}

/** Where all figures come from; what is particular to one is said first. */
export function sourceOf(corpus: Corpus, particular = ''): string {
  const list = corpus.register ? `liste officielle de la CNIL (état du ${longDate(corpus.register.state)}), ` : '';
  return `${particular}${particular === '' ? '' : ' '}Source : ${list}délibérations et décisions de justice ; ${corpus.site.name}.`;
}
