/** The chart of a selection: the drawing, the sentence that says the same, and the years in figures. */
import { euros, NARROW, number } from '#lib/format.ts';
import type { Drawing } from '#lib/views/charts/drawing.ts';
import { DrawingChart } from '../charts/drawing.tsx';

/** What the decisions of a year add up to; amounts in euros, null without a fine. */
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
  const title = 'Les chiffres par année';
  return (
    <details>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard (WCAG 2.1.1) */}
      <section className="table-scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Année', 'Décisions', 'Amendes', 'Total en vigueur', 'Médiane', 'La plus élevée'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, decisions, fines, finesInForce, median, highest }) => (
              <tr key={year}>
                <th scope="row">{String(year)}</th>
                <td>{number(decisions)}</td>
                <td>{number(fines)}</td>
                {[finesInForce, median, highest].map((amount, i) => (
                  <td key={i}>{amount === null || fines === 0 ? '–' : euros(amount)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
