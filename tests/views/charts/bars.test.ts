import { describe, expect, test } from 'vitest';
import { type BarRow, barsAbove, barsBeside } from '#lib/views/charts/bars.ts';
import { type Drawing, NARROWEST, textWidth } from '#lib/views/charts/drawing.ts';

const row = (label: string, said: string, ...values: number[]): BarRow => ({
  label,
  said,
  segments: values.map((value, i) => ({ value, paint: i === 0 ? 'ordinary' : 'simplified' })),
});
const bars = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));

describe.each([
  ['beside', barsBeside],
  ['above', barsAbove],
])('bars with their names %s', (_, draw) => {
  test('are as long as their values, and each segment starts at the end of the previous one', () => {
    const [a, b, c] = bars(draw([row('a', '30', 10, 20), row('b', '15', 15)]));
    expect(a && b && c && [b.x / a.width, b.width / a.width, c.width / a.width]).toEqual([
      expect.closeTo(1),
      expect.closeTo(2),
      expect.closeTo(1.5),
    ]);
    expect(c?.x).toBe(0);
  });

  test('leave room, at the narrowest width, for the words after each bar', () => {
    const rows = [row('2025', '486 M€', 486), row('2024', '51,1 M€ / 51,37 M€', 480), row('2016', 'non chiffré', 0)];
    const { marks } = draw(rows);
    for (const mark of marks)
      if (mark.kind === 'text' && mark.paint === 'value')
        expect((mark.x / 100) * NARROWEST + (mark.dx ?? 0) + textWidth(mark.text)).toBeLessThanOrEqual(NARROWEST);
  });

  test('draw nothing for 0, and do not divide by it', () => {
    expect(bars(draw([row('a', '0', 0)]))).toEqual([]);
    expect(draw([]).marks).toEqual([]);
  });

  test('have a key of only the paints that they use', () => {
    const key = [
      { paint: 'ordinary' as const, text: 'ordinaire' },
      { paint: 'removed' as const, text: 'retiré' },
    ];
    const words = draw([row('a', '1', 1)], key).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('ordinaire');
    expect(words).not.toContain('retiré');
  });
});

test('a target beyond its bar sets the scale', () => {
  const { marks } = barsBeside([{ ...row('2025', '83', 50), target: 100 }]);
  const bar = marks.find((mark) => mark.kind === 'bar');
  const target = marks.find((mark) => mark.kind === 'line' && mark.paint === 'target');
  expect(bar?.kind === 'bar' && target?.kind === 'line' && target.x1 / bar.width).toBe(2);
});
