/** The chart as a drawing: grid, discs, medians, decisions without an amount, and the name of one disc. */
import type { YearFigures } from '#components/explorer/plot-figure.tsx';
import {
  type Drawing,
  horizontal,
  type Mark,
  NARROWEST,
  nameWithin,
  type Room,
  vertical,
  WIDE,
} from '../../views/charts/drawing.ts';
import { plot as words } from '../../views/words/fr-browser.ts';
import { across, type Disc, down, HEIGHT, highestOf, margins, namesOf, type Scales } from './plot.ts';
import type { Records } from './records.ts';

/** A median of fewer fines says nothing of a year. */
const FINES_OF_A_MEDIAN = 3;
/** Pixels beside the drawing that its amounts take (app/explorer.css), between a disc and its name, for a year. */
const BESIDE = 62;
const GAP = 9;
const YEAR = 32;
/** Names are cut shorter than others: many are in capitals. */
const CAPITALS = 0.9;

/** The drawing of a selection, in which one disc has a name: the one that is pointed at, or else the highest fine. */
export function plotDrawing(
  records: Records,
  shown: readonly number[],
  scales: Scales,
  discs: readonly Disc[],
  lines: readonly YearFigures[],
  pointed: Disc | null,
): Drawing {
  return {
    height: HEIGHT,
    marks: [
      ...amountLines(scales),
      ...yearNames(scales),
      ...withoutAmount(records, shown, scales),
      ...discs.map(
        ({ x, y, fines }): Mark => ({ kind: 'dot', paint: 'disc', x, y: round(y), r: radius(fines.length) }),
      ),
      ...medians(lines, scales),
      ...(pointed ? [{ kind: 'dot', paint: 'ring', x: pointed.x, y: pointed.y, r: 6 } satisfies Mark] : []),
      ...nameMarks(records, pointed ?? highestDisc(records, shown, discs)),
    ],
  };
}

function highestDisc(records: Records, shown: readonly number[], discs: readonly Disc[]): Disc | null {
  const highest = highestOf(records, shown);
  const disc = discs.find(({ fines }) => highest !== null && fines.includes(highest));
  return disc && highest !== null ? { ...disc, fines: [highest] } : null;
}

/** « Google, 325 M€ » beside a fine, « 12 amendes de 5 k€ à 6 k€ » beside several, on the side where there is room. */
function nameMarks(records: Records, disc: Disc | null): Mark[] {
  if (disc === null) return [];
  const { x, y, fines } = disc;
  const amounts = fines.map((i) => records.columns.fineInForce[i] ?? 0);
  const [low = '', high = ''] = [Math.min(...amounts), Math.max(...amounts)].map(words.shortEuros);
  const [only = 0] = fines;
  const before = x > 50;
  const place = { kind: 'text', paint: 'value', x, y: round(y - 6), dx: before ? -GAP : GAP } as const;
  const anchored = before ? ({ ...place, anchor: 'end' } as const) : place;
  if (fines.length > 1) return [{ ...anchored, text: words.several(fines.length, low, high) }];
  return (['narrow', 'wide'] as const).map((room) => {
    const width = ((before ? x : 100 - x) / 100) * widthOf(room) - GAP;
    return {
      ...anchored,
      room,
      text: `${nameWithin(width * CAPITALS - low.length * 8, namesOf(records, only))}, ${low}`,
    };
  });
}

/** Pixels of the least drawing that is narrow, or wide. */
function widthOf(room: Room): number {
  return (room === 'wide' ? WIDE : NARROWEST) - BESIDE;
}

/** Area in proportion to the number of fines. */
function radius(fines: number): number {
  return round(Math.min(16, 3 * Math.sqrt(fines)));
}

function amountLines(scales: Scales): Mark[] {
  const [low, high] = scales.powers;
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).flatMap((amount): Mark[] => {
    const y = round(down(scales, amount));
    return [
      horizontal('gridline', y),
      { kind: 'text', paint: 'axis', x: 0, dx: -8, y: y + 4, text: words.shortEuros(amount), anchor: 'end' },
    ];
  });
}

/** The years, as many as have room; the last always. */
function yearNames(scales: Scales): Mark[] {
  const [first, end] = scales.years;
  const years = end - first;
  const every = Math.ceil((YEAR * years) / widthOf('wide'));
  const everyWhenNarrow = every * Math.ceil((YEAR * years) / widthOf('narrow') / every);
  return Array.from({ length: Math.ceil(years / every) }, (_, i) => i * every).map((back) => ({
    kind: 'text',
    paint: 'axis',
    x: across(scales, end - back - 0.5),
    y: HEIGHT - 6,
    text: String(end - 1 - back),
    anchor: 'middle',
    ...(back % everyWhenNarrow === 0 ? {} : { room: 'wide' }),
  }));
}

/** Decisions without an amount in force, under the axis; those that the eye cannot tell apart are one line. */
function withoutAmount({ columns, instants }: Records, shown: readonly number[], scales: Scales): Mark[] {
  const bare = shown.filter((i) => !columns.fineInForce[i]).map((i) => across(scales, instants[i] ?? 0));
  const y = HEIGHT - margins.bottom + 5;
  return [...new Set(bare.map((x) => Math.round(x * 4) / 4))].map((x) => vertical('rug', x, y, y + 7));
}

function medians(lines: readonly YearFigures[], scales: Scales): Mark[] {
  return lines
    .filter(({ fines }) => fines >= FINES_OF_A_MEDIAN)
    .map(({ year, median }) =>
      horizontal('median', round(down(scales, median ?? 0)), across(scales, year + 0.08), across(scales, year + 0.92)),
    );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
