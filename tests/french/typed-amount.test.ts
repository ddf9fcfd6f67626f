import { describe, expect, test } from 'vitest';
import { readTypedAmount } from '#lib/french/typed-amount.ts';

describe('an amount typed in a field', () => {
  test.each([
    ['0', 0],
    ['800', 800],
    ['50000', 50_000],
    ['50 000', 50_000],
    ['50\u202f000\u00a0€', 50_000],
    [' 5 000 ', 5000],
    ['20.000', 20_000],
    ['20,000', 20_000],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['50k', 50_000],
    ['50 K€', 50_000],
    ['1,5 M€', 1_500_000],
    ['1.5M', 1_500_000],
    ['1,125 M€', 1_125_000],
    ['€1.5m', 1_500_000],
    ['2 millions d’euros', 2_000_000],
    ["1,2 million d'euros", 1_200_000],
    ['20 mille euros', 20_000],
    ['1 Md€', 1_000_000_000],
    ['2 milliards', 2_000_000_000],
    ['325 000 000 EUR', 325_000_000],
  ])('%j is %i euros', (text, euros) => {
    expect(readTypedAmount(text)).toBe(euros);
  });

  test.each([
    '',
    ' ',
    'k',
    '€',
    '-1',
    '1e6',
    '1,5',
    '12,50 €',
    '1,5 2',
    'cent',
    '5 000 $',
    '1 000 000 000 000 Md€',
    '1..5',
  ])('%j is none', (text) => {
    expect(readTypedAmount(text)).toBeNull();
  });
});
