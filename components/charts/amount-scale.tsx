/** An amount's place among all fines in force, on a logarithmic scale. */
import { euros, NBSP } from '#lib/format.ts';
import type { AmountScale } from '#lib/views/amount-scale.ts';
import { scaleDrawing } from '#lib/views/charts/scale.ts';
import { DrawingChart } from './drawing.tsx';

export function AmountScaleChart({ scale, amount, higher }: { scale: AmountScale; amount?: number; higher?: number }) {
  const sentence = describe(scale, amount, higher);
  return (
    <figure className="max-w-sm">
      <DrawingChart drawing={scaleDrawing(scale, amount)} label={sentence} />
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}

function describe(scale: AmountScale, amount: number | undefined, higher: number | undefined): string {
  const total = scale.columns.reduce((sum, value) => sum + value, 0);
  if (amount === undefined || higher === undefined)
    return `Les ${total} amendes en vigueur du recueil, par montant (échelle logarithmique).`;
  const rank =
    higher === 0
      ? 'aucune amende du recueil n’est plus élevée'
      : higher === 1
        ? 'une amende du recueil est plus élevée'
        : `${higher} amendes du recueil sont plus élevées`;
  return `${euros(amount)} sur l’échelle des ${total} amendes en vigueur${NBSP}: ${rank} (échelle logarithmique).`;
}
