/** The totals of a selection, in the place where the server wrote those of the page, and in a sentence. */
import { count, euros, number } from '../../format.ts';
import type { Totals } from './select.ts';

/** The figures and their labels, as components/decisions/totals.tsx words them. */
function figuresOf({ decisions, fines, finesInForce, liquidations }: Totals): [figure: string, label: string][] {
  const figures: [string, string][] = [[number(decisions), decisions < 2 ? 'décision' : 'décisions']];
  if (fines > 0) figures.push([euros(finesInForce), `d’amendes en vigueur (${count(fines, 'amende', 'amendes')})`]);
  if (liquidations > 0) figures.push([euros(liquidations), 'd’astreintes liquidées']);
  return figures;
}

/** Writes totals into the list of the page, each in a copy of the first that it holds. */
export function writeTotals(list: HTMLElement, totals: Totals): void {
  const [model] = list.children;
  if (!model) return;
  list.replaceChildren(
    ...figuresOf(totals).map(([figure, label]) => {
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
  return `${figuresOf(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
