/** The chart of a selection: the drawing, a sentence with the same content, and a table of the years. */
import type { Drawing } from '#lib/views/charts/drawing.ts';
import { plot as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DrawingChart } from '../charts/drawing.tsx';
import { NumberTable } from '../figures/number-table.tsx';

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
  years,
  words = french,
}: {
  drawing: Drawing;
  sentence: string;
  years: readonly YearFigures[];
  words?: Words['plot'];
}) {
  return (
    <>
      <DrawingChart drawing={drawing} label={words.label(sentence)} />
      <figcaption>
        <p>{sentence}</p>
        <p className="legend">{words.legend}</p>
        <YearTable years={years} words={words} />
      </figcaption>
    </>
  );
}

function YearTable({ years, words }: { years: readonly YearFigures[]; words: Words['plot'] }) {
  const rows = years.map(({ year, decisions, fines, finesInForce, median, highest }) => ({
    name: String(year),
    cells: [
      ...[decisions, fines].map(words.number),
      ...[finesInForce, median, highest].map((amount) => (amount === null || fines === 0 ? '–' : words.euros(amount))),
    ],
  }));
  return (
    <details>
      <summary>{words.years}</summary>
      <NumberTable title={words.caption} heads={words.heads} rows={rows} />
    </details>
  );
}
