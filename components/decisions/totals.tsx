/** The totals of what a page shows: decisions, fines in force, fines of unknown amount, liquidated penalties. */
import { count, euros, number } from '#lib/format.ts';
import type { Totals } from '#lib/views/decisions.ts';

export function TotalsLine({ totals }: { totals: Totals }) {
  const figures: [string, string][] = [[number(totals.decisions), totals.decisions < 2 ? 'décision' : 'décisions']];
  if (totals.fines > 0)
    figures.push([euros(totals.finesInForce), `d’amendes en vigueur (${count(totals.fines, 'amende', 'amendes')})`]);
  if (totals.undisclosed > 0)
    figures.push([
      number(totals.undisclosed),
      `${totals.undisclosed < 2 ? 'amende' : 'amendes'} dont le montant n’est pas communiqué`,
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
