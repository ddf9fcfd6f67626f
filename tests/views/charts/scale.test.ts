import { describe, expect, test } from 'vitest';
import { rulerDrawing, scaleDrawing } from '#lib/views/charts/scale.ts';

const scale = { columns: [0, 2, 4, 0], marks: [1e3, 1e6, 1e9].map((amount, i) => ({ amount, at: i / 2 })) };

describe('the scale', () => {
  test('has a column for each group of fines, the highest for the most fines', () => {
    expect(scaleDrawing(scale).marks.filter(({ kind }) => kind === 'bar')).toEqual([
      { kind: 'bar', paint: 'column', x: 25.3, width: 24.4, y: 25, height: 19 },
      { kind: 'bar', paint: 'column', x: 50.3, width: 24.4, y: 6, height: 38 },
    ]);
  });

  test('writes its amounts inside its two ends', () => {
    const names = scaleDrawing(scale).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(names.map(({ x, text, anchor }) => [x, text, anchor])).toEqual([
      [0, '1\u00a0k€', undefined],
      [50, '1\u00a0M€', 'middle'],
      [100, '1\u00a0Md€', 'end'],
    ]);
  });

  test('marks an amount when one is given', () => {
    const dots = (amount?: number) => scaleDrawing(scale, amount).marks.filter(({ kind }) => kind === 'dot');
    expect(dots(1e6)).toEqual([{ kind: 'dot', paint: 'ordinary', x: 50, y: 4, r: 4 }]);
    expect(dots()).toEqual([]);
  });
});

test('a ruler marks the amount in force, the original amount, and the difference; nothing without a fine', () => {
  const marked = (inForce: number | null, original: number | null) =>
    rulerDrawing({ inForce, original }, null)
      .marks.filter(({ paint }) => paint !== 'baseline' && paint !== 'axis')
      .map(({ paint }) => paint);
  expect(marked(0.25, 0.5)).toEqual(['stem', 'hollow', 'ordinary']);
  expect(marked(0.25, null)).toEqual(['ordinary']);
  expect(marked(null, 0.5)).toEqual(['hollow']);
  expect(rulerDrawing(null, null).marks.filter(({ kind }) => kind === 'dot')).toEqual([]);
});
