import { describe, expect, test } from 'vitest';
import type { Mark } from '#lib/views/charts/drawing.ts';
import { timelineDrawing } from '#lib/views/charts/timeline.ts';

const row = (decided: string, fineInForce: number | null) => ({ key: decided, decided, fineInForce });
const marksOf = (kind: Mark['kind'], ...rows: ReturnType<typeof row>[]) =>
  timelineDrawing(rows)?.marks.filter((mark) => mark.kind === kind) ?? [];

test('one decision gives no timeline', () => {
  expect(timelineDrawing([row('2024-01-01', 5000)])).toBeNull();
  expect(timelineDrawing([])).toBeNull();
});

describe('the drawing', () => {
  // From 2022 to 2025: three years on 88 % of the width, after a margin of 6 %.
  const rows = [row('2024-01-01', 1_000_000), row('2022-07-01', null)];

  test('labels each year from the first to the one after the last', () => {
    const years = marksOf('text', ...rows).filter(({ paint }) => paint === 'axis');
    expect(years.map((mark) => mark.kind === 'text' && [mark.text, Math.round(mark.x)])).toEqual([
      ['2022', 6],
      ['2023', 35],
      ['2024', 65],
      ['2025', 94],
    ]);
  });

  test('places a fine at its day and its amount, and other measures on the baseline', () => {
    expect(marksOf('dot', ...rows)).toEqual([
      // 1 M€ is in the middle of the scale from 1 000 € to 1 000 000 000 €: 120 − 96 / 2.
      { kind: 'dot', paint: 'ordinary', x: expect.closeTo(64.67, 1), y: 72, r: 4.5 },
      { kind: 'dot', paint: 'hollow', x: expect.closeTo(20.67, 1), y: 120, r: 4 },
    ]);
  });

  test('writes on a phone only the largest of amounts that are too close', () => {
    const near = [row('2024-06-01', 5000), row('2024-05-01', 900_000), row('2022-01-01', 7000)];
    const amounts = marksOf('text', ...near).filter(({ paint }) => paint === 'label');
    expect(amounts.map((mark) => mark.kind === 'text' && [mark.text, mark.room])).toEqual([
      ['5\u00a0k€', 'wide'],
      ['900\u00a0k€', undefined],
      ['7\u00a0k€', undefined],
    ]);
  });
});
