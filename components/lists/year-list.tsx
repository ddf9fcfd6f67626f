/** Years with their number of decisions and the fines in force: first those of the CNIL, then those of other authorities. */
import { count, enumerate, euros } from '#lib/format.ts';
import type { Totals } from '#lib/views/decisions.ts';
import type { yearLines } from '#lib/views/facets/pages.ts';

export function YearList({ years }: { years: ReturnType<typeof yearLines> }) {
  return (
    <ul className="max-w-[36em] divide-y divide-rule border-y border-rule">
      {years.map(({ year, href, totals }) => (
        <li key={year} className="grid grid-cols-[4rem_1fr] items-baseline gap-x-4 py-3 sm:grid-cols-[4rem_1fr_auto]">
          <a href={href} className="text-xl font-semibold">
            {year}
          </a>
          <span className="label">{count(totals.decisions, 'décision', 'décisions')}</span>
          <span className="col-start-2 sm:col-start-3 sm:text-right">
            <YearAmount totals={totals} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function YearAmount({ totals }: { totals: Totals }) {
  const { finesInForce, foreign, undisclosed } = totals;
  const own = finesInForce - foreign.finesInForce;
  const beside = [
    undisclosed === 0 ? null : `${count(undisclosed, 'amende', 'amendes')} de montant non communiqué`,
    foreign.finesInForce > 0 ? `${euros(foreign.finesInForce)} d’autorités étrangères` : null,
  ].filter((part) => part !== null);
  if (own === 0) return <span className="label">{beside.join(', ') || 'aucune amende'}</span>;
  return (
    <>
      <span className="amount">{euros(own)}</span>
      {beside.length === 0 ? null : <span className="label block">{`et ${enumerate(beside)}`}</span>}
    </>
  );
}
