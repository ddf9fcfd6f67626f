/** The chart of a selection in its figure, and the label of the disc near the pointer. */
import { PlotFigure, YearRows } from '#components/explorer/plot-figure.tsx';
import { hosted } from '../base.ts';
import { draw } from '../draw.ts';
import { addressOf } from './addresses.ts';
import { placeIn } from './place.ts';
import { type Disc, discsOf, scalesOf, yearLines } from './plot.ts';
import { plotDrawing } from './plot-marks.ts';
import { sentenceOf } from './plot-words.ts';
import type { Records } from './records.ts';

/** Largest distance between the pointer and a disc, in pixels. */
const REACH = 14;

/** The view of the chart, in its figure; `place` is what contains it, which a phone shows on request. */
export function plotView(place: HTMLElement, figure: HTMLElement) {
  let point = (_: Disc | null) => {};
  let discs: readonly Disc[] = [];
  let pointed: Disc | null = null;
  const heads = [...place.querySelectorAll('th')].map(({ textContent }) => textContent);
  let late: (() => void) | undefined;

  // A chart that is not shown is drawn when it becomes so.
  const paintWhenSeen = () => {
    if (!place.checkVisibility()) return;
    late?.();
    late = undefined;
  };
  new ResizeObserver(paintWhenSeen).observe(place);

  // Shows the label of a disc near the pointer, and links to its decision if it has only one. The table gives the same
  // to every reader.
  figure.addEventListener('pointermove', ({ clientX, clientY }) => {
    const drawing = figure.querySelector('svg')?.getBoundingClientRect();
    if (drawing) point(nearest(discs, drawing.width, clientX - drawing.left, clientY - drawing.top));
  });
  figure.addEventListener('pointerleave', () => point(null));

  return {
    /** `years` are the years chosen in the filter. */
    update: (records: Records, shown: readonly number[], years: readonly string[]): void => {
      const scales = scalesOf(records, years);
      const lines = yearLines(records, shown);
      const sentence = sentenceOf(records, shown);
      const paint = () => {
        place.classList.toggle('named', pointed !== null);
        draw(
          <PlotFigure drawing={plotDrawing(records, shown, scales, discs, lines, pointed)} sentence={sentence} />,
          figure,
        );
        draw(<YearRows heads={heads} years={lines} />, placeIn(place, 'tbody'));
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
        if (only !== undefined && more === undefined) location.assign(hosted(addressOf(records, only)));
      };
      // The list comes first: the chart may come a frame later.
      late = paint;
      requestAnimationFrame(paintWhenSeen);
    },
  };
}

/** The disc nearest to a point of a drawing, within reach; `width`, `x` and `y` in pixels. */
function nearest(discs: readonly Disc[], width: number, x: number, y: number): Disc | null {
  let [found, reach]: [Disc | null, number] = [null, REACH];
  for (const disc of discs) {
    const distance = Math.hypot((disc.x / 100) * width - x, disc.y - y);
    if (distance < reach) [found, reach] = [disc, distance];
  }
  return found;
}
