/** The chart of a selection in its figure, and the disc that the pointer is near. */
import { PlotFigure } from '#components/explorer/plot-figure.tsx';
import { draw } from '../draw.ts';
import { addressOf } from './addresses.ts';
import { type Disc, discsOf, scalesOf, yearLines } from './plot.ts';
import { plotDrawing } from './plot-marks.ts';
import { sentenceOf } from './plot-words.ts';
import type { Records } from './records.ts';

/** How far from a disc, in pixels, the pointer may be. */
const REACH = 14;

/** The chart, in its figure. */
export function plotView(figure: HTMLElement) {
  let point = (_: Disc | null) => {};
  let discs: readonly Disc[] = [];
  let pointed: Disc | null = null;
  let frame = 0;

  // A disc near the pointer says what it is, and leads to its decision when it is one alone; the table does it for everyone.
  figure.addEventListener('pointermove', ({ clientX, clientY }) => {
    const drawing = figure.querySelector('svg')?.getBoundingClientRect();
    if (drawing) point(nearest(discs, drawing.width, clientX - drawing.left, clientY - drawing.top));
  });
  figure.addEventListener('pointerleave', () => point(null));

  return {
    /** `years` are those that a filter has chosen. */
    update: (records: Records, shown: readonly number[], years: readonly string[]): void => {
      const scales = scalesOf(records, years);
      const lines = yearLines(records, shown);
      const sentence = sentenceOf(records, shown);
      const paint = () => {
        figure.classList.toggle('named', pointed !== null);
        draw(
          <PlotFigure
            drawing={plotDrawing(records, shown, scales, discs, lines, pointed)}
            sentence={sentence}
            years={lines}
          />,
          figure,
        );
      };
      discs = discsOf(records, shown, scales);
      pointed = null;
      point = (disc) => {
        if (disc === pointed) return;
        pointed = disc;
        paint();
      };
      figure.onclick = () => {
        const [only, more] = pointed?.fines ?? [];
        if (only !== undefined && more === undefined) location.assign(addressOf(records, only));
      };
      // The list first: the chart may come a frame later.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    },
  };
}

/** The disc nearest to a place of a drawing of that width, in pixels, within reach. */
function nearest(discs: readonly Disc[], width: number, x: number, y: number): Disc | null {
  let [found, reach]: [Disc | null, number] = [null, REACH];
  for (const disc of discs) {
    const distance = Math.hypot((disc.x / 100) * width - x, disc.y - y);
    if (distance < reach) [found, reach] = [disc, distance];
  }
  return found;
}
