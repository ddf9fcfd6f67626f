/** Totals in words: the same on a page and, in the browser, for what a reader selects. */
import type { Totals } from './decisions.ts';
import { totals as frenchTotals } from './words/fr-browser.ts';

/** A figure and what it counts: « 55 160 500 € », « d’amendes de la CNIL en vigueur (75 amendes) ». */
export type TotalFigure = readonly [figure: string, label: string];

/** The figures of some totals. What the CNIL pronounced and what other authorities did are never one sum. */
export function totalFigures(
  { decisions, fines, finesInForce, foreign, undisclosed, liquidations }: Totals,
  words = frenchTotals,
): TotalFigure[] {
  const { euros } = words;
  const own = { fines: fines - foreign.fines, finesInForce: finesInForce - foreign.finesInForce };
  const figures: (TotalFigure | null)[] = [
    words.decisions(decisions),
    own.fines === 0 ? null : [euros(own.finesInForce), words.own(own.fines, foreign.fines > 0)],
    foreign.fines === 0 ? null : [euros(foreign.finesInForce), words.foreign(foreign.fines)],
    undisclosed === 0 ? null : words.undisclosed(undisclosed),
    liquidations === 0 ? null : [euros(liquidations), words.liquidations],
  ];
  return figures.filter((figure) => figure !== null);
}
