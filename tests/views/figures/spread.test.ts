import { expect, test } from 'vitest';
import { spreadOf } from '#lib/views/figures/spread.ts';

test('no value has no spread', () => {
  expect(spreadOf([])).toBeNull();
});

test('one value is its own minimum, median, mean and quartiles', () => {
  expect(spreadOf([5000])).toEqual({
    count: 1,
    min: 5000,
    max: 5000,
    mean: 5000,
    median: 5000,
    firstQuartile: 5000,
    thirdQuartile: 5000,
  });
});

test('quartiles are those of a spreadsheet (QUARTILE.INC), whatever the order of the values', () => {
  // 1, 2, 3, 10: a quarter of the way from 1 to 10 by rank is 1.75, three quarters is 4.75; both to the unit.
  expect(spreadOf([10, 1, 3, 2])).toMatchObject({ median: 3, mean: 4, firstQuartile: 2, thirdQuartile: 5 });
  expect(spreadOf([1, 2, 3, 4, 5])).toMatchObject({ median: 3, mean: 3, firstQuartile: 2, thirdQuartile: 4 });
});

test('one very high fine changes the mean, not the median', () => {
  expect(spreadOf([3000, 5000, 100_000_000])).toMatchObject({ median: 5000, mean: 33_336_000 });
});
