/** Describes a selection in sentences: for the caption of the list, and for screen readers. */
import type { Totals } from '../../views/decisions.ts';
import { totalFigures } from '../../views/total-figures.ts';
import { list as words } from '../../views/words/fr-browser.ts';
import type { Selection } from './selection.ts';

/** « Décisions de la plus récente à la plus ancienne ». */
export function orderOf({ sort, order }: Selection): string {
  return words.orders[`${sort}-${order}`];
}

/** « 12 décisions, 345 000 € d’amendes en vigueur (10 amendes). » */
export function sentenceOf(totals: Totals): string {
  if (totals.decisions === 0) return words.none;
  return `${totalFigures(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
