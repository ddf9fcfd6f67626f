/** The totals of what a page shows: decisions, fines in force of the CNIL and of others, liquidated penalties. */
import { count, euros, number } from '#lib/format.ts';
import type { Totals } from '#lib/views/decisions.ts';

export function TotalsLine({ totals }: { totals: Totals }) {
  const figures: [string, string][] = [[number(totals.decisions), totals.decisions < 2 ? 'décision' : 'décisions']];
  const { fines, finesInForce, foreign } = totals;
  const own = { fines: fines - foreign.fines, finesInForce: finesInForce - foreign.finesInForce };
  const mixed = own.fines > 0 && foreign.fines > 0;
  if (own.fines > 0)
    figures.push([
      euros(own.finesInForce),
      `d’amendes ${mixed ? 'de la CNIL ' : ''}en vigueur (${count(own.fines, 'amende', 'amendes')})`,
    ]);
  if (foreign.fines > 0)
    figures.push([
      euros(foreign.finesInForce),
      `d’amendes d’autorités étrangères en vigueur (${count(foreign.fines, 'amende', 'amendes')})`,
    ]);
  if (totals.undisclosed > 0)
    figures.push([
      number(totals.undisclosed),
      totals.undisclosed > 1 ? 'amendes d’un montant non communiqué' : 'amende d’un montant non communiqué',
    ]);
  if (totals.liquidations > 0) figures.push([euros(totals.liquidations), 'd’astreintes liquidées']);
  return (
    <dl className="mb-8 flex flex-wrap gap-x-10 gap-y-4">
      {figures.map(([value, label]) => (
        <div key={label} className="flex flex-col-reverse">
          <dt className="label">{label}</dt>
          <dd className="amount text-3xl leading-tight sm:text-4xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
