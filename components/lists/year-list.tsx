/** Years with their number of decisions and the total of their fines in force. */
import { count, euros } from '#lib/format.ts';
import type { yearLines } from '#lib/views/facets.ts';

export function YearList({ years }: { years: ReturnType<typeof yearLines> }) {
  return (
    <ul className="max-w-[68ch] divide-y divide-rule border-y border-rule">
      {years.map(({ year, href, totals }) => (
        <li key={year} className="grid grid-cols-[4rem_1fr_auto] items-baseline gap-4 py-3">
          <a href={href} className="text-xl font-semibold">
            {year}
          </a>
          <span className="label">{count(totals.decisions, 'décision', 'décisions')}</span>
          <span className="amount">{totals.finesInForce > 0 ? euros(totals.finesInForce) : 'aucune amende'}</span>
        </li>
      ))}
    </ul>
  );
}
