/** An amount's place among all fines in force, on a logarithmic scale. */
import type { AmountScale } from '#lib/views/amount-scale.ts';
import { scaleDrawing } from '#lib/views/charts/scale.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DrawingChart } from './drawing.tsx';

export function AmountScaleChart({
  scale,
  amount,
  higher,
  words = fr,
}: {
  scale: AmountScale;
  amount?: number;
  higher?: number;
  words?: Words;
}) {
  const total = scale.columns.reduce((sum, value) => sum + value, 0);
  const sentence =
    amount === undefined || higher === undefined ? words.scale.all(total) : words.scale.one(amount, total, higher);
  return (
    <figure className="max-w-sm">
      <DrawingChart drawing={scaleDrawing(scale, amount)} label={sentence} />
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}
