/**
 * Decisions in time: each fine in force at its day and amount (logarithmic scale), the other measures on the baseline. As wide
 * as its place, its text always at its own size.
 */
import { count, longDate, shortEuros } from '#lib/format.ts';
import { placeOf } from '#lib/views/amount-scale.ts';
import { percent } from '#lib/views/charts/drawing.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';

const HEIGHT = 120;
/** Per cent of the width, on each side. */
const MARGIN = 6;
/** Per cent of the width of a phone that the words of an amount take, and that of a year. */
const AMOUNT_ROOM = 15;
const YEAR_ROOM = 12;

export function DecisionTimeline({ rows }: { rows: readonly DecisionRow[] }) {
  const [newest, oldest] = [rows.at(0), rows.at(-1)];
  if (rows.length < 2 || !newest || !oldest) return null;
  const first = Number(oldest.decided.slice(0, 4));
  const years = Array.from({ length: Number(newest.decided.slice(0, 4)) - first + 2 }, (_, i) => first + i);
  const step = (100 - 2 * MARGIN) / (years.length - 1);
  const x = (instant: number) => MARGIN + (instant - first) * step;
  const every = Math.ceil(YEAR_ROOM / step);
  const marks = rows.map((row) => ({ row, x: x(yearFraction(row.decided)) }));
  const named = namedOnPhones(marks);
  const sentence = `${count(rows.length, 'décision', 'décisions')} du ${longDate(oldest.decided)} au ${longDate(newest.decided)} ; la hauteur est le montant en vigueur (échelle logarithmique).`;
  return (
    <figure className="mb-6 max-w-3xl">
      <svg
        role="img"
        aria-label={sentence}
        width="100%"
        height={HEIGHT + 20}
        className="block overflow-visible font-sans text-[12px]"
      >
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-muted" />
        {years.map((year, i) => (
          <text
            key={year}
            x={percent(x(year))}
            y={HEIGHT + 16}
            textAnchor="middle"
            className={`fill-muted ${i % every === 0 ? '' : 'max-sm:hidden'}`}
          >
            {year}
          </text>
        ))}
        {marks.map((mark) => (
          <Mark key={mark.row.key} {...mark} named={named.has(mark.row.key)} />
        ))}
      </svg>
      <figcaption className="label mt-1">{sentence}</figcaption>
    </figure>
  );
}

interface Place {
  readonly row: DecisionRow;
  /** Per cent of the width. */
  readonly x: number;
}

/** Keys of the fines whose amount is written on a phone: the largest first, where the words of no other stand. */
function namedOnPhones(marks: readonly Place[]): ReadonlySet<string> {
  const kept: Place[] = [];
  for (const mark of marks.toSorted((a, b) => (b.row.fineInForce ?? 0) - (a.row.fineInForce ?? 0) || a.x - b.x))
    if (kept.every((other) => Math.abs(other.x - mark.x) >= AMOUNT_ROOM)) kept.push(mark);
  return new Set(kept.map(({ row }) => row.key));
}

function Mark({ row, x, named }: Place & { named: boolean }) {
  const place = percent(x);
  if (!row.fineInForce)
    return <circle cx={place} cy={HEIGHT} r="4" className="fill-paper stroke-muted" strokeWidth="1.5" />;
  const y = HEIGHT - placeOf(row.fineInForce) * (HEIGHT - 24);
  return (
    <>
      <line x1={place} x2={place} y1={HEIGHT} y2={y} className="stroke-seal" strokeWidth="1.5" />
      <circle cx={place} cy={y} r="4.5" className="fill-seal" />
      <text x={place} y={y - 9} textAnchor="middle" className={`fill-ink ${named ? '' : 'max-sm:hidden'}`}>
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
