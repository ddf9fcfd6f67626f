/** The totals of what a page shows: decisions, fines in force of the CNIL and of others, liquidated penalties. */
import type { Totals } from '#lib/views/decisions.ts';
import { totalFigures } from '#lib/views/total-figures.ts';
import { totals as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

export function TotalsLine({ totals, words = french }: { totals: Totals; words?: Words['totals'] }) {
  return (
    <dl className="mb-5 flex flex-wrap gap-x-6 gap-y-3 sm:mb-8 sm:gap-x-10 sm:gap-y-4">
      {totalFigures(totals, words).map(([value, label]) => (
        <div key={label} className="flex flex-col-reverse">
          <dt className="label">{label}</dt>
          <dd className="amount text-2xl leading-tight sm:text-4xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
