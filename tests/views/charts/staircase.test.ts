import { expect, test } from 'vitest';
import { staircase } from '#lib/views/charts/staircase.ts';

const stair = (from: string, to: string, label = 'étape') => ({
  label,
  from,
  to,
  paint: 'ordinary' as const,
  said: '',
});
const key = [{ paint: 'ordinary' as const, text: 'devant la CNIL' }];

test('each bar goes from the day of the step before to its own, on an axis of whole years', () => {
  const { marks } = staircase([stair('2020-01-01', '2020-01-01'), stair('2020-01-01', '2021-07-01')], key);
  const [start, bar] = marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
  // 2020 to 2022 on 94 % of the width, after a margin of 3 %: 47 % a year.
  expect([start?.x, start?.width]).toEqual([3, 0]);
  expect([bar?.x, bar?.width]).toEqual([3, expect.closeTo(70.5, 1)]);
  const years = marks.flatMap((mark) => (mark.kind === 'text' && mark.paint === 'axis' ? [mark.text] : []));
  expect(years).toEqual(['2020', '2021', '2022']);
});

test('steps go down, and a label of two lines leaves room', () => {
  const long = 'Conseil d’État (n° 492830) : sanction réformée, amende ramenée à 15 000 000 €';
  const bars = (label: string) =>
    staircase([stair('2020-01-01', '2020-02-01', label), stair('2020-02-01', '2020-03-01')], key).marks.flatMap(
      (mark) => (mark.kind === 'bar' ? [mark.y] : []),
    );
  const [one = 0, next = 0] = bars('court');
  expect(next - one).toBe(44);
  expect((bars(long)[1] ?? 0) - one).toBeGreaterThan(44);
});

test('no step gives no drawing', () => {
  expect(staircase([], key)).toEqual({ height: 0, marks: [] });
});
