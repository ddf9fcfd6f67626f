/** The decisions of a body in time. */
import { count, longDate, NARROW } from '#lib/format.ts';
import { timelineDrawing } from '#lib/views/charts/timeline.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { DrawingChart } from './drawing.tsx';

export function DecisionTimeline({ rows }: { rows: readonly DecisionRow[] }) {
  const [drawing, newest, oldest] = [timelineDrawing(rows), rows.at(0), rows.at(-1)];
  if (!drawing || !newest || !oldest) return null;
  const sentence = `${count(rows.length, 'décision', 'décisions')} du ${longDate(oldest.decided)} au ${longDate(newest.decided)}${NARROW}; la hauteur est le montant en vigueur (échelle logarithmique).`;
  return (
    <figure className="mb-6 max-w-3xl">
      <DrawingChart drawing={drawing} label={sentence} />
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}
