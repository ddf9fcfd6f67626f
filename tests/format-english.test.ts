import { expect, test } from 'vitest';
import {
  englishCount,
  englishDate,
  englishEuros,
  englishList,
  englishPercent,
  typesetEnglish,
} from '#lib/format-english.ts';

test('amounts have the sign first and commas', () => {
  expect([0, 500, 800_000, 2_385_276].map(englishEuros)).toEqual(['€0', '€500', '€800,000', '€2,385,276']);
});

test('dates are British, with no-break spaces; a month or a year stands alone', () => {
  expect(['2024-09-05', '2024-09-01', '2024-09', '2024'].map(englishDate)).toEqual([
    '5\u00a0September\u00a02024',
    '1\u00a0September\u00a02024',
    'September\u00a02024',
    '2024',
  ]);
});

test('zero is plural, one is not', () => {
  expect([0, 1, 1200].map((value) => englishCount(value, 'fine', 'fines'))).toEqual([
    '0\u00a0fines',
    '1\u00a0fine',
    '1,200\u00a0fines',
  ]);
});

test('a share has two significant digits', () => {
  expect([0.00312, 0.25, 0.00001].map(englishPercent)).toEqual(['0.31%', '25%', 'less than 0.01%']);
});

test('words are joined without a comma before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(englishList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('apostrophes and quotation marks are curly, colons have no space before them', () => {
  expect(typesetEnglish(`the CNIL's "no appeal": people's data`)).toBe('the CNIL’s “no appeal”: people’s data');
});
