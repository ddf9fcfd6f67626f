/** Draws the steps of a procedure from top to bottom, on one path, then on two: ordinary and simplified. */
import type { ProcedureStep } from '../../schema/page.ts';
import { keyMarks, stacked } from './compose.ts';
import type { Drawing, Mark } from './drawing.ts';

const ROW = 54;
/** Pixels from the left: the two paths, and the words. */
const [ORDINARY, SIMPLIFIED, WORDS] = [8, 26, 46];
/** Pixels from the top of a row to its dot. */
const DOT = 12;

/** The drawing of steps in their order; empty for no step. */
export function procedureDrawing(steps: readonly ProcedureStep[]): Drawing {
  const at = (row: number) => row * ROW + DOT;
  const parted = steps.map(({ way }, i) => (way === 'commune' ? -1 : i)).filter((i) => i >= 0);
  const [first, last] = [parted.at(0), parted.at(-1)];
  const way = (x: number, from: number, to: number, paint: 'ordinary' | 'simplified'): Mark => ({
    kind: 'line',
    paint: paint === 'ordinary' ? 'stem' : 'side-stem',
    dx: x,
    x1: 0,
    x2: 0,
    y1: at(from),
    y2: at(to),
  });
  const marks: Mark[] = [
    ...(steps.length > 1 ? [way(ORDINARY, 0, steps.length - 1, 'ordinary')] : []),
    ...(first === undefined || last === undefined ? [] : [way(SIMPLIFIED, first, last, 'simplified')]),
    ...steps.flatMap((step, i) => stepMarks(step, i, at(i))),
  ];
  const key = keyMarks(
    [
      { paint: 'ordinary', text: 'procédure ordinaire' },
      { paint: 'simplified', text: 'procédure simplifiée' },
      { paint: 'hollow', text: 'sur demande' },
    ],
    marks,
  );
  return stacked([{ drawing: key }, { drawing: { height: steps.length * ROW, marks } }]);
}

function stepMarks({ name, note, way }: ProcedureStep, i: number, y: number): Mark[] {
  const dot = (paint: 'ordinary' | 'simplified' | 'hollow', dx: number): Mark => ({
    kind: 'dot',
    paint,
    dx,
    x: 0,
    y,
    r: 6,
  });
  return [
    dot('ordinary', ORDINARY),
    ...(way === 'deux' ? [dot('simplified', SIMPLIFIED)] : []),
    ...(way === 'sur-demande' ? [dot('hollow', SIMPLIFIED)] : []),
    { kind: 'text', paint: 'heading', dx: WORDS, x: 0, y: y + 4, text: `${i + 1}. ${name}` },
    { kind: 'text', paint: 'note', dx: WORDS, x: 0, y: y + 22, text: note },
  ];
}
