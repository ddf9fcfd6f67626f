/** Years with their number of decisions and the total of their fines in force. */
import { count, euros } from '#lib/format.ts';
import type { yearLines } from '#lib/views/facets.ts';

export function YearList({ years }: { years: ReturnType<typeof yearLines> }) {
  return (
    <ul className="max-w-[68ch] divide-y divide-rule border-y border-rule">
      {years.map(({ year, href, totals }) => (
        <li key={year} className="grid grid-cols-[4rem_1fr] items-baseline gap-x-4 py-3 sm:grid-cols-[4rem_1fr_auto]">
          <a href={href} className="text-xl font-semibold">
            {year}
          </a>
          <span className="label">{count(totals.decisions, 'décision', 'décisions')}</span>
          <span className="label col-start-2 sm:col-start-3 sm:text-right">
            {totals.finesInForce > 0 ? (
              <span className="amount block text-base text-ink">{euros(totals.finesInForce)}</span>
            ) : null}
            {without(totals)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the amount does not say: that there was no fine, or that some are of an amount that is not known. */
function without({ finesInForce, undisclosed }: ReturnType<typeof yearLines>[number]['totals']): string | null {
  if (undisclosed === 0) return finesInForce > 0 ? null : 'aucune amende';
  const fines = count(undisclosed, 'amende', 'amendes');
  return `${finesInForce > 0 ? 'et ' : ''}${fines} de montant non communiqué`;
}
