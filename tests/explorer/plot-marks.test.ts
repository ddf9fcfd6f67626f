import { describe, expect, test } from 'vitest';
import { type Disc, discsOf, scalesOf, yearLines } from '#lib/browser/explorer/plot.ts';
import { plotDrawing } from '#lib/browser/explorer/plot-marks.ts';
import type { Mark } from '#lib/views/charts/drawing.ts';
import { records } from './records.ts';

const all = [0, 1, 2, 3, 4, 5, 6];
const scales = scalesOf(records, []);
const discs = discsOf(records, all, scales);

function marks(shown: readonly number[] = all, pointed: Disc | null = null): readonly Mark[] {
  return plotDrawing(records, shown, scales, discsOf(records, shown, scales), yearLines(records, shown), pointed).marks;
}
const texts = (drawn: readonly Mark[]) => drawn.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('the chart', () => {
  test('has a disc for each fine in force, and a line under the axis for each other decision', () => {
    expect(marks().filter(({ paint }) => paint === 'disc')).toHaveLength(4);
    expect(marks().filter(({ paint }) => paint === 'rug')).toHaveLength(3);
  });

  test('labels the powers of ten and the years, fewer years at narrow widths', () => {
    const axis = texts(marks()).filter(({ paint }) => paint === 'axis');
    expect(axis.map(({ text, room }) => (room ? `${text} (${room})` : text))).toEqual([
      '1\u00a0k€',
      '10\u00a0k€',
      '100\u00a0k€',
      '1\u00a0M€',
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
    ]);
  });

  test('labels the highest fine, cut at narrow widths; nothing without a fine', () => {
    expect(texts(marks()).filter(({ paint }) => paint === 'value')).toMatchObject([
      { room: 'narrow', anchor: 'end', text: 'Alpha, 1\u00a0M€' },
      { room: 'wide', anchor: 'end', text: 'Alpha, 1\u00a0M€' },
    ]);
    expect(texts(marks([3, 4])).filter(({ paint }) => paint === 'value')).toEqual([]);
  });

  test('labels the disc under the pointer instead, and draws a ring around it', () => {
    const gamma = discs.find(({ fines }) => fines.includes(5)) ?? null;
    const drawn = marks(all, gamma);
    expect(drawn.filter(({ paint }) => paint === 'ring')).toMatchObject([{ x: gamma?.x, y: gamma?.y }]);
    expect(texts(drawn).filter(({ paint }) => paint === 'value')).toMatchObject([
      { room: 'narrow', text: '=GAMMA, "la"…, 200\u00a0k€' },
      { room: 'wide', text: '=GAMMA, "la" société, 200\u00a0k€' },
    ]);
  });

  test('gives the number of fines in a disc, and their range', () => {
    const several = { x: 10, y: 100, fines: [0, 1] };
    expect(texts(marks(all, several)).filter(({ paint }) => paint === 'value')).toMatchObject([
      { text: '2 amendes de 5\u00a0k€ à 1\u00a0M€', dx: 9 },
    ]);
  });

  test('has a median line for each year with at least three fines', () => {
    expect(marks().filter(({ paint }) => paint === 'median')).toEqual([]);
    const lines = [{ year: 2024, decisions: 3, fines: 3, finesInForce: 30_000, median: 10_000, highest: 20_000 }];
    const drawn = plotDrawing(records, all, scales, discs, lines, null).marks;
    expect(drawn.filter(({ paint }) => paint === 'median')).toHaveLength(1);
  });
});
