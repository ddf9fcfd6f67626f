/** Totals in words: the same on a page and, in the browser, for what a reader selects. */
import { count, euros, number } from '../format.ts';
import type { Totals } from './decisions.ts';

/** A figure and what it counts: « 55 160 500 € », « d’amendes de la CNIL en vigueur (75 amendes) ». */
export type TotalFigure = readonly [figure: string, label: string];

/** The figures of some totals. What the CNIL pronounced and what other authorities did are never one sum. */
export function totalFigures({
  decisions,
  fines,
  finesInForce,
  foreign,
  undisclosed,
  liquidations,
}: Totals): TotalFigure[] {
  const own = { fines: fines - foreign.fines, finesInForce: finesInForce - foreign.finesInForce };
  const mixed = own.fines > 0 && foreign.fines > 0;
  const figures: (TotalFigure | null)[] = [
    [number(decisions), decisions < 2 ? 'décision' : 'décisions'],
    own.fines === 0
      ? null
      : [
          euros(own.finesInForce),
          `d’amendes ${mixed ? 'de la CNIL ' : ''}en vigueur (${count(own.fines, 'amende', 'amendes')})`,
        ],
    foreign.fines === 0
      ? null
      : [
          euros(foreign.finesInForce),
          `d’amendes d’autorités étrangères en vigueur (${count(foreign.fines, 'amende', 'amendes')})`,
        ],
    undisclosed === 0
      ? null
      : [number(undisclosed), `${undisclosed < 2 ? 'amende' : 'amendes'} d’un montant non communiqué`],
    liquidations === 0 ? null : [euros(liquidations), 'd’astreintes liquidées'],
  ];
  return figures.filter((figure) => figure !== null);
}
