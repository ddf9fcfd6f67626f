import { expect, test } from 'vitest';
import { procedureDrawing } from '#lib/views/charts/procedure.ts';

const steps = [
  { name: 'La plainte', note: 'une réclamation', way: 'commune' },
  { name: 'Le rapport', note: 'le rapporteur', way: 'deux' },
  { name: 'La séance', note: 'l’organisme', way: 'sur-demande' },
  { name: 'La publication', note: 'facultative', way: 'ordinaire' },
  { name: 'Le recours', note: 'deux mois', way: 'deux' },
] as const;

test('each step is numbered from top to bottom, with its note', () => {
  const texts = procedureDrawing(steps).marks.flatMap((mark) =>
    mark.kind === 'text' && mark.paint !== 'note' ? [mark.text] : [],
  );
  expect(texts).toEqual(['1. La plainte', '2. Le rapport', '3. La séance', '4. La publication', '5. Le recours']);
});

test('the ordinary path has every step; the simplified one has the shared steps, with optional ones hollow', () => {
  const { marks } = procedureDrawing(steps);
  const dots = (paint: string) =>
    marks.filter((mark) => mark.kind === 'dot' && mark.r === 6 && mark.paint === paint).length;
  expect([dots('ordinary'), dots('simplified'), dots('hollow')]).toEqual([5, 2, 1]);
});

test('the simplified path goes from the first step that is not shared to the last step', () => {
  const { marks } = procedureDrawing(steps);
  const [line] = marks.filter(({ paint }) => paint === 'side-stem');
  const dots = marks.flatMap((mark) =>
    mark.kind === 'dot' && mark.paint === 'simplified' && mark.r === 6 ? [mark.y] : [],
  );
  expect(line?.kind === 'line' && [line.y1, line.y2]).toEqual([dots[0], dots[1]]);
});

test('no step gives no drawing', () => {
  expect(procedureDrawing([])).toEqual({ height: 0, marks: [] });
});
