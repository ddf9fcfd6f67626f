/** The parts of the drawing: grid, discs, medians, decisions without an amount, and the name of the highest fine. */
import { shortEuros } from '../../format.ts';
import { svg } from './markup.ts';
import { across, type Disc, down, highestOf, margins, namesOf, type Scales, type YearLine } from './plot.ts';
import type { Records } from './records.ts';

/** A median of fewer fines says nothing of a year. */
const FINES_OF_A_MEDIAN = 3;
/** Letters of a name on the drawing, at most; and the width of one, in pixels: capitals are wide. */
const LETTERS = 36;
const LETTER = 8;
/** Between a disc and its name. */
const GAP = 9;

/** Everything that is drawn, from back to front. */
export function drawn(
  records: Records,
  shown: readonly number[],
  scales: Scales,
  discs: readonly Disc[],
  lines: readonly YearLine[],
): SVGElement[] {
  const highest = highestOf(records, shown);
  const disc = discs.find(({ fines }) => highest !== null && fines.includes(highest));
  return [
    ...amountLines(scales),
    ...yearNames(scales),
    svg('path', { class: 'rug', d: rug(records, shown, scales) }),
    ...discs.map(({ x, y, fines }) => svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: radius(fines.length) })),
    svg('path', { class: 'median', d: medians(lines, scales) }),
    ...(disc && highest !== null ? [nameOf(records, { ...disc, fines: [highest] }, scales)] : []),
  ];
}

/** « Google, 325 M€ » beside a fine, « 12 amendes de 5 k€ à 6 k€ » beside several that stand together. */
export function nameOf(records: Records, { x, y, fines }: Disc, { width }: Scales): SVGElement {
  const amounts = fines.map((i) => records.columns.fineInForce[i] ?? 0);
  const [low = '', high = ''] = [Math.min(...amounts), Math.max(...amounts)].map(shortEuros);
  const [only = 0] = fines;
  // On the side where there is room, and no longer than it.
  const before = x > width / 2;
  const room = (before ? x - margins.left : width - x) - GAP;
  const several = `${fines.length} amendes de ${low === high ? low : `${low} à ${high}`}`;
  const one = `${shortened(namesOf(records, only), Math.floor(room / LETTER) - low.length - 2)}, ${low}`;
  return svg(
    'text',
    { class: 'name', x: before ? x - GAP : x + GAP, y: y - 6, 'text-anchor': before ? 'end' : 'start' },
    fines.length > 1 ? several : one,
  );
}

function shortened(name: string, letters: number): string {
  const most = Math.min(LETTERS, letters);
  return name.length > most ? `${name.slice(0, Math.max(0, most - 1)).trim()}…` : name;
}

/** Area in proportion to the number of fines. */
function radius(fines: number): string {
  return Math.min(16, 3 * Math.sqrt(fines)).toFixed(1);
}

function amountLines(scales: Scales): SVGElement[] {
  const [low, high] = scales.powers;
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).flatMap((amount) => {
    const y = down(scales, amount);
    return [
      svg('path', { class: 'rule', d: `M${margins.left} ${y}H${scales.width - margins.right}` }),
      svg('text', { x: margins.left - 8, y: y + 4, 'text-anchor': 'end' }, shortEuros(amount)),
    ];
  });
}

/** The years, as many as have room; the last always. */
function yearNames(scales: Scales): SVGElement[] {
  const [first, end] = scales.years;
  const every = Math.ceil((44 * (end - first)) / (scales.width - margins.left));
  return Array.from({ length: end - first }, (_, i) => first + i)
    .filter((year) => (end - 1 - year) % every === 0)
    .map((year) =>
      svg('text', { x: across(scales, year + 0.5), y: scales.height - 6, 'text-anchor': 'middle' }, String(year)),
    );
}

/** Decisions without an amount in force, as strokes under the axis. */
function rug({ columns, instants }: Records, shown: readonly number[], scales: Scales): string {
  const bare = shown.filter((i) => !columns.fineInForce[i]).map((i) => across(scales, instants[i] ?? 0).toFixed(0));
  return [...new Set(bare)].map((x) => `M${x} ${scales.height - margins.bottom + 5}v7`).join('');
}

function medians(lines: readonly YearLine[], scales: Scales): string {
  return lines
    .map(({ year, fines, median }) => {
      if (median === null || fines < FINES_OF_A_MEDIAN) return '';
      const [from, to] = [across(scales, year + 0.08), across(scales, year + 0.92)];
      return `M${from.toFixed(1)} ${down(scales, median).toFixed(1)}H${to.toFixed(1)}`;
    })
    .join('');
}
