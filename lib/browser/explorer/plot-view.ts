/** The chart of a selection in its figure: the drawing, the sentence that stands for it, the same in figures. */
import { NARROW } from '../../format.ts';
import { addressOf } from './addresses.ts';
import { html, svg } from './markup.ts';
import { type Disc, discsOf, scalesOf, type Scales, yearLines } from './plot.ts';
import { drawn, nameOf } from './plot-drawing.ts';
import { sentenceOf, yearTable } from './plot-words.ts';
import type { Records } from './records.ts';

/** How far from a disc, in pixels, the pointer may be. */
const REACH = 14;

/** The chart, in its figure: drawn anew when what is shown changes, or the width. */
export function plotView(figure: HTMLElement) {
  let draw: (() => void) | undefined;
  let frame = 0;
  let drawnWidth = 0;
  // The list first: the chart may come a frame later.
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      drawnWidth = figure.clientWidth;
      draw?.();
    });
  };
  new ResizeObserver(() => {
    if (figure.clientWidth !== drawnWidth) soon();
  }).observe(figure);
  return {
    /** `years` are those that a filter has chosen. */
    update: (records: Records, shown: readonly number[], years: readonly string[]): void => {
      draw = () => drawPlot(figure, records, shown, years);
      soon();
    },
  };
}

/** Draws a selection into its figure, at the width that the figure has. */
function drawPlot(figure: HTMLElement, records: Records, shown: readonly number[], years: readonly string[]): void {
  const width = Math.max(280, figure.clientWidth);
  const scales = scalesOf(records, years, width, width < 560 ? 230 : 290);
  const discs = discsOf(records, shown, scales);
  const lines = yearLines(records, shown);
  const sentence = sentenceOf(records, shown);
  const frame = { viewBox: `0 0 ${width} ${scales.height}`, width, height: scales.height };
  const drawing = svg(
    'svg',
    { ...frame, role: 'img', 'aria-label': `Montants en vigueur dans le temps. ${sentence}` },
    ...drawn(records, shown, scales, discs, lines),
  );
  const open = figure.querySelector('details')?.open ?? false;
  figure.replaceChildren(
    drawing,
    html(
      'figcaption',
      {},
      html('p', {}, sentence),
      html(
        'p',
        { class: 'legend' },
        `Un disque par amende en vigueur, plus grand où plusieurs se touchent${NARROW}; un trait à la médiane des années de trois amendes au moins${NARROW}; sous l’axe, les décisions sans montant en vigueur. Échelle logarithmique.`,
      ),
      yearTable(lines, open),
    ),
  );
  namePointed(drawing, discs, records, scales);
}

/** A disc near the pointer says what it is, and leads to its decision when it is one alone; the table does it for everyone. */
function namePointed(drawing: SVGSVGElement, discs: readonly Disc[], records: Records, scales: Scales): void {
  const mark = svg('g', { class: 'pointed' });
  let pointed: Disc | null = null;
  const point = (disc: Disc | null) => {
    if (disc === pointed) return;
    pointed = disc;
    drawing.classList.toggle('named', disc !== null);
    mark.replaceChildren(
      ...(disc ? [svg('circle', { cx: disc.x, cy: disc.y, r: 6 }), nameOf(records, disc, scales)] : []),
    );
  };
  drawing.append(mark);
  drawing.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top } = drawing.getBoundingClientRect();
    point(nearest(discs, clientX - left, clientY - top));
  });
  drawing.addEventListener('pointerleave', () => point(null));
  drawing.addEventListener('click', () => {
    const [only, more] = pointed?.fines ?? [];
    if (only !== undefined && more === undefined) location.assign(addressOf(records, only));
  });
}

/** The disc nearest to a place, within reach. */
function nearest(discs: readonly Disc[], x: number, y: number): Disc | null {
  let [found, reach]: [Disc | null, number] = [null, REACH];
  for (const disc of discs) {
    const distance = Math.hypot(disc.x - x, disc.y - y);
    if (distance < reach) [found, reach] = [disc, distance];
  }
  return found;
}
