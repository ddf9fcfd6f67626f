/** The totals of what a page shows: decisions, fines in force of the CNIL and of others, liquidated penalties. */
import type { Totals } from '#lib/views/decisions.ts';
import { totalFigures } from '#lib/views/total-figures.ts';
import { totals as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

export function TotalsLine({ totals, words = french }: { totals: Totals; words?: Words['totals'] }) {
  return (
    <dl className="sums">
      {totalFigures(totals, words).map(([value, label]) => (
        <div key={label}>
          <dt className="label">{label}</dt>
          <dd className="amount">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
