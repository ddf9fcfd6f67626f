/** Decisions in time: each fine in force at its day and amount (logarithmic scale), the other measures on the baseline. */
import { count, longDate, shortEuros } from '#lib/format.ts';
import { placeOf } from '#lib/views/amount-scale.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';

const WIDTH = 720;
const HEIGHT = 120;
const MARGIN = 40;

export function DecisionTimeline({ rows }: { rows: readonly DecisionRow[] }) {
  const [newest, oldest] = [rows.at(0), rows.at(-1)];
  if (rows.length < 2 || !newest || !oldest) return null;
  const first = Number(oldest.decided.slice(0, 4));
  const years = Array.from({ length: Number(newest.decided.slice(0, 4)) - first + 2 }, (_, i) => first + i);
  const x = (instant: number) => MARGIN + ((instant - first) / (years.length - 1)) * (WIDTH - 2 * MARGIN);
  const sentence = `${count(rows.length, 'décision', 'décisions')} du ${longDate(oldest.decided)} au ${longDate(newest.decided)} ; la hauteur est le montant en vigueur (échelle logarithmique).`;
  return (
    <figure className="mb-6 max-w-3xl">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} role="img" aria-label={sentence} className="block w-full">
        <path d={`M0 ${HEIGHT}H${WIDTH}`} className="stroke-muted" strokeWidth="1" />
        {years.map((year) => (
          <text key={year} x={x(year)} y={HEIGHT + 16} textAnchor="middle" className="fill-muted font-sans text-[12px]">
            {year}
          </text>
        ))}
        {rows.map((row) => (
          <Mark key={row.key} row={row} x={x(yearFraction(row.decided))} />
        ))}
      </svg>
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}

function Mark({ row, x }: { row: DecisionRow; x: number }) {
  if (!row.fineInForce)
    return <circle cx={x} cy={HEIGHT} r="4" className="fill-paper stroke-muted" strokeWidth="1.5" />;
  const y = HEIGHT - placeOf(row.fineInForce) * (HEIGHT - 24);
  return (
    <>
      <path d={`M${x} ${HEIGHT}V${y}`} className="stroke-seal" strokeWidth="1.5" />
      <circle cx={x} cy={y} r="4.5" className="fill-seal" />
      <text x={x} y={y - 9} textAnchor="middle" className="fill-ink font-sans text-[12px]">
        {shortEuros(row.fineInForce)}
      </text>
    </>
  );
}

/** `2020-07-02` → 2020.5: enough to place a mark. */
function yearFraction(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}
