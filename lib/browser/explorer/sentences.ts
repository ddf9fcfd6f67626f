/** Describes a selection in a sentence, for screen readers. */
import type { Totals } from '../../views/decisions.ts';
import { totalFigures } from '../../views/total-figures.ts';
import { filters as words } from '../../views/words/fr-browser.ts';

/** « 12 décisions, 345 000 € d’amendes en vigueur (10 amendes). » */
export function sentenceOf(totals: Totals): string {
  if (totals.decisions === 0) return `${words.see(0)}.`;
  return `${totalFigures(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
