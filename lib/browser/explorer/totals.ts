/** The totals of a selection, in the place where the server wrote those of the page, and in a sentence. */
import type { Totals } from '../../views/decisions.ts';
import { totalFigures } from '../../views/total-figures.ts';

/** Writes totals into the list of the page, each in a copy of the first that it holds. */
export function writeTotals(list: HTMLElement, totals: Totals): void {
  const [model] = list.children;
  if (!model) return;
  list.replaceChildren(
    ...totalFigures(totals).map(([figure, label]) => {
      const line = model.cloneNode(true) as HTMLElement;
      for (const [selector, text] of [
        ['dd', figure],
        ['dt', label],
      ] as const) {
        const part = line.querySelector(selector);
        if (part) part.textContent = text;
      }
      return line;
    }),
  );
}

/** « 12 décisions, 345 000 € d’amendes en vigueur (10 amendes). » */
export function sentenceOf(totals: Totals): string {
  if (totals.decisions === 0) return 'Aucune décision.';
  return `${totalFigures(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
