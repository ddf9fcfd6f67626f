/** Describes a selection in a sentence, for screen readers. */
import type { Totals } from '../../views/decisions.ts';
import { totalFigures } from '../../views/total-figures.ts';

/** « 12 décisions, 345 000 € d’amendes en vigueur (10 amendes). » */
export function sentenceOf(totals: Totals): string {
  return `${totalFigures(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
