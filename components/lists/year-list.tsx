/** Years with their number of decisions and the fines in force: the CNIL's own, then those of others. */
import { count, euros } from '#lib/format.ts';
import type { Totals } from '#lib/views/decisions.ts';
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
          <span className="text-right">
            <YearAmount totals={totals} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function YearAmount({ totals }: { totals: Totals }) {
  const own = totals.finesInForce - totals.foreign.finesInForce;
  const silent = totals.undisclosed > 0 ? 'montants non communiqués' : 'aucune amende';
  return (
    <>
      {own > 0 ? <span className="amount">{euros(own)}</span> : <span className="label">{silent}</span>}
      {totals.foreign.finesInForce > 0 ? (
        <span className="label block">{`et ${euros(totals.foreign.finesInForce)} d’autorités étrangères`}</span>
      ) : null}
    </>
  );
}
