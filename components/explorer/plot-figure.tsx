/** The chart of a selection: the drawing, a sentence with the same content, and a table of the years. */
import { euros, NARROW, number } from '#lib/format.ts';
import type { Drawing } from '#lib/views/charts/drawing.ts';
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
}: {
  drawing: Drawing;
  sentence: string;
  years: readonly YearFigures[];
}) {
  return (
    <>
      <DrawingChart drawing={drawing} label={`Montants en vigueur dans le temps. ${sentence}`} />
      <figcaption>
        <p>{sentence}</p>
        <p className="legend">
          {`Un disque par amende en vigueur, plus grand où plusieurs se touchent${NARROW}; un trait à la médiane des années de trois amendes au moins${NARROW}; sous l’axe, les décisions sans montant en vigueur. Échelle logarithmique.`}
        </p>
        <YearTable years={years} />
      </figcaption>
    </>
  );
}

function YearTable({ years }: { years: readonly YearFigures[] }) {
  const rows = years.map(({ year, decisions, fines, finesInForce, median, highest }) => ({
    name: String(year),
    cells: [
      ...[decisions, fines].map(number),
      ...[finesInForce, median, highest].map((amount) => (amount === null || fines === 0 ? '–' : euros(amount))),
    ],
  }));
  return (
    <details>
      <summary>Les chiffres par année</summary>
      <NumberTable
        title="Décisions et amendes en vigueur de chaque année"
        heads={['Année', 'Décisions', 'Amendes', 'Total en vigueur', 'Médiane', 'La plus élevée']}
        rows={rows}
      />
    </details>
  );
}
