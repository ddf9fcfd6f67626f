/** Gives tests the rows of a figure as plain lists, and the words of its drawing. */
import type { Figure } from '#lib/views/figures/figure.ts';

/** Each row as its label and its cells. */
export function rowsOf({ rows }: Figure): (string | number | null)[][] {
  return rows.map(({ label, cells }) => [label, ...cells]);
}

/** Every text of the drawing. */
export function drawnTexts({ drawing }: Figure): string[] {
  return drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}
