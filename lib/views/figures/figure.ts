/** A figure of the site: its message, its source, its data in rows and columns, and its drawing. */
import { longDate } from '../../format.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { Drawing } from '../charts/drawing.ts';

/** A date is `YYYY-MM-DD`. A percentage is already multiplied by 100: 0.31 is « 0,31 % ». */
export type Unit = 'text' | 'date' | 'count' | 'euros' | 'days' | 'percent';

export interface Column {
  /** Name shared by adjacent columns. */
  readonly group?: string;
  readonly label: string;
  readonly unit: Unit;
}

/** Null means no value (no fine, no median), which is different from 0. */
export type Cell = number | string | null;

export interface FigureRow {
  readonly label: string;
  /** Page of the term or year that the row counts; null when it has none. */
  readonly href: string | null;
  /** One cell per column. */
  readonly cells: readonly Cell[];
}

export interface Figure {
  /** Its anchor on the page of figures, and the name of its files. */
  readonly id: string;
  /** What it is about, for a table of contents: « Ce que deviennent les recours ». */
  readonly topic: string;
  /** Its main finding, computed from its data: « Les juges ont confirmé 23 décisions sur 27 ». */
  readonly title: string;
  /** The rest, in one sentence. */
  readonly caption: string;
  /** Coverage and source of the data. */
  readonly source: string;
  /** Name of the column of row labels. */
  readonly head: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FigureRow[];
  readonly drawing: Drawing;
}

/** Largest number of decisions that a figure shows one by one, whatever the size of the corpus. */
export const MOST_SHOWN = 20;

/**
 * The sentence for a figure that shows only a part of its decisions: `decisions` is their total number, `which` describes
 * the ones shown. Empty when all are shown.
 */
export function leftOut(decisions: number, which: string): string {
  return decisions > MOST_SHOWN
    ? ` Sont montrées les ${MOST_SHOWN} ${which} ; toutes les décisions sont dans les données ouvertes.`
    : '';
}

/** The source of all figures, after the text that is particular to one. */
export function sourceOf(corpus: Corpus, particular = ''): string {
  const list = corpus.register ? `liste officielle de la CNIL (état du ${longDate(corpus.register.state)}), ` : '';
  return `${particular}${particular === '' ? '' : ' '}Source : ${list}délibérations et décisions de justice ; ${corpus.site.name}.`;
}
