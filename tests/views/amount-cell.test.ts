import { describe, expect, test } from 'vitest';
import { amountCell } from '#lib/views/amount-cell.ts';

const N = '\u202f';
const B = '\u00a0';
const none = { fine: null, fineInForce: null, liquidation: null, undisclosed: false };

describe('the amount of a decision in a table', () => {
  test('a fine comes before a liquidated penalty, which is said after it to be one', () => {
    const both = { ...none, fine: 100_000, fineInForce: 40_000, liquidation: 7_000 };
    expect(amountCell(both, 'recours pendant')).toEqual({
      figure: `40${N}000${B}€`,
      notes: [
        { text: 'au lieu de ', struck: `100${N}000${B}€` },
        { text: 'recours pendant' },
        { text: `et 7${N}000${B}€ d’astreinte liquidée` },
      ],
    });
  });

  test('a fine alone, as it was pronounced', () => {
    expect(amountCell({ ...none, fine: 5_000, fineInForce: 5_000 }, null)).toEqual({
      figure: `5${N}000${B}€`,
      notes: [],
    });
  });

  test('a fine that was annulled is 0, not nothing', () => {
    expect(amountCell({ ...none, fine: 5_000, fineInForce: 0 }, 'annulée')).toEqual({
      figure: `0${B}€`,
      notes: [{ text: 'au lieu de ', struck: `5${N}000${B}€` }, { text: 'annulée' }],
    });
  });

  test('a liquidated penalty alone comes first, and is not called a fine', () => {
    expect(amountCell({ ...none, liquidation: 7_000 }, null)).toEqual({
      figure: `7${N}000${B}€`,
      notes: [{ text: 'astreinte liquidée' }],
    });
  });

  test('a fine that is not disclosed is not hidden by a penalty that is', () => {
    expect(amountCell({ ...none, undisclosed: true, liquidation: 7_000 }, null)).toEqual({
      figure: 'Non communiqué',
      notes: [{ text: `et 7${N}000${B}€ d’astreinte liquidée` }],
    });
  });

  test('no amount at all is said in small', () => {
    expect(amountCell(none, null)).toEqual({ figure: null, notes: [{ text: 'Sans amende' }] });
  });
});
