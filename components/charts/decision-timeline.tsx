/** The decisions of a body in time. */
import { timelineDrawing } from '#lib/views/charts/timeline.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DrawingChart } from './drawing.tsx';

export function DecisionTimeline({ rows, words = fr }: { rows: readonly DecisionRow[]; words?: Words }) {
  const [drawing, newest, oldest] = [timelineDrawing(rows), rows.at(0), rows.at(-1)];
  if (!drawing || !newest || !oldest) return null;
  const sentence = words.timeline(rows.length, oldest.decided, newest.decided);
  return (
    <figure className="mb-6 max-w-3xl">
      <DrawingChart drawing={drawing} label={sentence} />
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}
