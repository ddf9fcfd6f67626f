/** The chart of a selection, a sentence with the same content, and the totals of the years. */
import type { Drawing } from '#lib/views/charts/drawing.ts';
import { plot as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DrawingChart } from '../charts/drawing.tsx';
import { NumberRows } from '../figures/number-table.tsx';

/** Totals of the decisions of a year. Amounts in euros; null without a fine. */
export interface YearFigures {
  readonly year: number;
  readonly decisions: number;
  readonly fines: number;
  readonly finesInForce: number;
  readonly median: number | null;
  readonly highest: number | null;
}

export function PlotFigure({
  drawing,
  sentence,
  words = french,
}: {
  drawing: Drawing;
  sentence: string;
  words?: Words['plot'];
}) {
  return (
    <>
      <DrawingChart drawing={drawing} label={words.label(sentence)} />
      <figcaption>{sentence}</figcaption>
    </>
  );
}

/** The rows of the table of years, whose heads are in the page. */
export function YearRows({
  heads,
  years,
  words = french,
}: {
  heads: readonly string[];
  years: readonly YearFigures[];
  words?: Words['plot'];
}) {
  const rows = years.map(({ year, decisions, fines, finesInForce, median, highest }) => ({
    name: String(year),
    cells: [
      ...[decisions, fines].map(words.number),
      ...[finesInForce, median, highest].map((amount) => (amount === null || fines === 0 ? '–' : words.euros(amount))),
    ],
  }));
  return <NumberRows heads={heads} rows={rows} />;
}
