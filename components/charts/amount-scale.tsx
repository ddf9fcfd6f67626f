/** An amount's place among all fines in force, on a logarithmic scale: columns drawn at build, one mark for the amount. */
import { euros, shortEuros } from '#lib/format.ts';
import { type AmountScale, placeOf } from '#lib/views/amount-scale.ts';

const WIDTH = 320;
const HEIGHT = 44;

export function AmountScaleChart({ scale, amount, higher }: { scale: AmountScale; amount?: number; higher?: number }) {
  const highest = Math.max(1, ...scale.columns);
  const step = WIDTH / scale.columns.length;
  const x = amount === undefined ? null : placeOf(amount) * WIDTH;
  const sentence = describe(scale, amount, higher);
  return (
    <figure className="max-w-sm">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`}
        role="img"
        aria-label={sentence}
        className="block w-full overflow-visible"
      >
        {scale.columns.map((value, i) =>
          value === 0 ? null : (
            <rect
              key={i}
              x={i * step + 1}
              y={HEIGHT - (value / highest) * (HEIGHT - 6)}
              width={step - 2}
              height={(value / highest) * (HEIGHT - 6)}
              className="fill-bar"
            />
          ),
        )}
        <path d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} className="stroke-muted" strokeWidth="1" />
        {x === null ? null : (
          <>
            <path d={`M${x} 0V${HEIGHT}`} className="stroke-seal" strokeWidth="2" />
            <circle cx={x} cy="4" r="4" className="fill-seal" />
          </>
        )}
        {scale.marks.map(({ amount: mark, at }) => (
          <text
            key={mark}
            x={at * WIDTH}
            y={HEIGHT + 14}
            textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
            className="fill-muted font-sans text-[11px]"
          >
            {shortEuros(mark)}
          </text>
        ))}
      </svg>
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
  return `${euros(amount)} sur l’échelle des ${total} amendes en vigueur : ${rank} (échelle logarithmique).`;
}
