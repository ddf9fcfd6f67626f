import { describe, expect, test } from 'vitest';
import type { Drawing } from '#lib/views/charts/drawing.ts';
import {
  amountAxis,
  clusters,
  linearAxis,
  type StripRow,
  stripsAbove,
  stripsBeside,
} from '#lib/views/charts/strips.ts';

const strip = (label: string, ...values: number[]): StripRow => ({
  label,
  groups: [{ paint: 'disc', values }],
  ticks: [],
});
const dots = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'dot' ? [mark] : []));

/** From 1 000 € to 1 000 000 000 €. */
const wide = amountAxis([1e3, 1e9]);

describe('the axis of amounts', () => {
  test('goes from the power of ten under the lowest amount to the one over the highest', () => {
    expect(amountAxis([2_500, 3_000_000]).grid).toEqual([1e3, 1e4, 1e5, 1e6, 1e7]);
    expect(amountAxis([300, 20_000]).grid).toEqual([100, 1e3, 1e4, 1e5]);
    expect(amountAxis([1000]).grid).toEqual([1e3, 1e4]);
  });

  test('has a length without amounts', () => {
    expect(amountAxis([]).grid).toEqual([1e3, 1e4, 1e5, 1e6]);
  });

  test('places each power of ten at the same distance, and a cancelled fine at its start', () => {
    expect([0, 1e3, 1e5, 1e6, 1e9].map((amount) => wide.place(amount))).toEqual([0, 0, expect.closeTo(1 / 3), 0.5, 1]);
  });
});

describe('a linear axis', () => {
  test('goes from 0 to the multiple of its step above the highest value', () => {
    const axis = linearAxis(47, 10, 'j');
    expect(axis.marks.map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40', '50\u00a0j']);
    expect([0, 25, 50].map((value) => axis.place(value))).toEqual([0, 0.5, 1]);
  });

  test('has a length even without values', () => {
    expect(linearAxis(0, 10, 'j').place(5)).toBe(0.5);
  });
});

describe('dots', () => {
  test('show one value each, or close values at the mean of their places', () => {
    expect(clusters([1e3, 1e6, 1e6], wide)).toEqual([
      { at: 0, count: 1 },
      { at: 0.5, count: 2 },
    ]);
  });

  test('have an area proportional to their number of values', () => {
    const [one, four] = dots(stripsBeside([strip('2024', 5e3, 1e6, 1e6, 1e6, 1e6)], wide, []));
    expect(one && four && four.r / one.r).toBe(2);
  });

  test('fit in their row, whatever their number of values', () => {
    const many = Array.from({ length: 5000 }, () => 20_000);
    expect(Math.max(...dots(stripsBeside([strip('2024', ...many)], wide, [])).map(({ r }) => r))).toBeLessThanOrEqual(
      11,
    );
  });

  test('are at most as many as the columns of the axis: the drawing does not grow with the record', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 1000 + i * 7919);
    expect(dots(stripsAbove([strip('Sécurité', ...many)], wide, [])).length).toBeLessThanOrEqual(33);
  });
});

test('a callout is only for wide places, and is cut when too long for them', () => {
  const row = { ...strip('2022', 6e7), callout: { value: 6e7, text: 'Une société au nom fort long, et ses filiales' } };
  const callout = stripsBeside([row], wide, []).marks.find(({ room }) => room === 'wide');
  expect(callout?.kind === 'text' && callout.text).toBe('Une société au nom…');
});

test('a change is a line from the old value to the new one', () => {
  const row = { ...strip('Alpha', 1e6), span: { paint: 'link' as const, from: 1e9, to: 1e6 } };
  const link = stripsAbove([row], wide, []).marks.find(({ paint }) => paint === 'link');
  expect(link).toMatchObject({ kind: 'line', x1: 98, x2: 50 });
});

test('the fines of two procedures are on two lanes, each with its median', () => {
  const row: StripRow = {
    label: '2024',
    groups: [
      { paint: 'disc', values: [1e6], lane: -1 },
      { paint: 'hollow', values: [1e4], lane: 1 },
    ],
    ticks: [
      { paint: 'median', value: 1e6, lane: -1 },
      { paint: 'median', value: 1e4, lane: 1 },
    ],
  };
  const { marks } = stripsBeside([row], wide, []);
  const [above, below] = marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.y] : []));
  expect((below ?? 0) - (above ?? 0)).toBe(14);
  const [high, low] = marks.flatMap((mark) => (mark.paint === 'median' && mark.kind === 'line' ? [mark] : []));
  expect((high?.y2 ?? 0) < (low?.y1 ?? 0)).toBe(true);
});

test('a long name takes several lines at narrow widths, and its row is as much higher', () => {
  const long = 'RGPD, art. 5 : Principes relatifs au traitement des données';
  const [one, two] = [stripsAbove([strip('Sécurité', 1e6)], wide, []), stripsAbove([strip(long, 1e6)], wide, [])];
  expect(two.height - one.height).toBe(16);
});
