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

describe('the axis of amounts', () => {
  test('places each power of ten at the same distance, and values outside it at its ends', () => {
    expect([1, 1e3, 1e5, 1e6, 1e9, 1e10].map((amount) => amountAxis.place(amount))).toEqual([
      0,
      0,
      expect.closeTo(1 / 3),
      0.5,
      1,
      1,
    ]);
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
    expect(clusters([1e3, 1e6, 1e6], amountAxis)).toEqual([
      { at: 0, count: 1 },
      { at: 0.5, count: 2 },
    ]);
  });

  test('have an area proportional to their number of values', () => {
    const [one, four] = dots(stripsBeside([strip('2024', 5e3, 1e6, 1e6, 1e6, 1e6)], amountAxis, []));
    expect(one && four && four.r / one.r).toBe(2);
  });

  test('fit in their row, whatever their number of values', () => {
    const many = Array.from({ length: 5000 }, () => 20_000);
    expect(
      Math.max(...dots(stripsBeside([strip('2024', ...many)], amountAxis, [])).map(({ r }) => r)),
    ).toBeLessThanOrEqual(11);
  });

  test('are at most as many as the columns of the axis: the drawing does not grow with the record', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 1000 + i * 7919);
    expect(dots(stripsAbove([strip('Sécurité', ...many)], amountAxis, [])).length).toBeLessThanOrEqual(33);
  });
});

test('a callout is only for wide places, and is cut when too long for them', () => {
  const row = { ...strip('2022', 6e7), callout: { value: 6e7, text: 'Une société au nom fort long, et ses filiales' } };
  const callout = stripsBeside([row], amountAxis, []).marks.find(({ room }) => room === 'wide');
  expect(callout?.kind === 'text' && callout.text).toBe('Une société au nom…');
});

test('a change is a line from the old value to the new one', () => {
  const row = { ...strip('Alpha', 1e6), span: { paint: 'link' as const, from: 1e9, to: 1e6 } };
  const link = stripsAbove([row], amountAxis, []).marks.find(({ paint }) => paint === 'link');
  expect(link).toMatchObject({ kind: 'line', x1: 98, x2: 50 });
});
