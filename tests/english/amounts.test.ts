import { describe, expect, test } from 'vitest';
import { readEnglishAmounts } from '#lib/english/amounts.ts';

/** What is read of a text: « as written → value (unit) ». */
const read = (text: string) =>
  readEnglishAmounts(text).map(({ written, value, unit }) => `${written} → ${value}${unit === 1 ? '' : ` (${unit})`}`);

describe('an amount in English', () => {
  test.each([
    ['fined €800,000 in 2024', ['€800,000 → 800000']],
    ['a fine of EUR 800,000', ['EUR 800,000 → 800000']],
    ['a fine of €2.3 million', ['€2.3 million → 2300000 (100000)']],
    ['€1.2bn and €40m', ['€1.2bn → 1200000000 (100000000)', '€40m → 40000000 (1000000)']],
    ['2,385,276 euros', ['2,385,276 euros → 2385276']],
    ['40 million euros', ['40 million euros → 40000000 (1000000)']],
    ['fines of €27 million and €15 million', ['€27 million → 27000000 (1000000)', '€15 million → 15000000 (1000000)']],
    ['€500 per day', ['€500 → 500']],
    ['€1,135.50', ['€1,135.50 → 1135.5 (0.01)']],
  ])('« %s »', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  test.each(['two million customers', 'Art. 32 GDPR', 'in 2,000 shops of Europe', 'the European Union fined 3 bodies'])(
    'is not in « %s »',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
