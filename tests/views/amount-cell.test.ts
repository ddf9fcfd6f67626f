import { describe, expect, test } from 'vitest';
import { amountCell } from '#lib/views/amount-cell.ts';

const N = '\u202f';
const B = '\u00a0';
const none = { fine: null, fineInForce: null, liquidation: null, undisclosed: false };

describe('the amount of a decision in a table', () => {
  test('shows a fine first, then a liquidated penalty with its name', () => {
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

  test('shows a single fine as pronounced, and where it stands', () => {
    expect(amountCell({ ...none, fine: 5_000, fineInForce: 5_000 }, 'aucun recours connu')).toEqual({
      figure: `5${N}000${B}€`,
      notes: [{ text: 'aucun recours connu' }],
    });
  });

  test('shows an annulled fine as 0, not as nothing', () => {
    expect(amountCell({ ...none, fine: 5_000, fineInForce: 0 }, 'annulée')).toEqual({
      figure: `0${B}€`,
      notes: [{ text: 'au lieu de ', struck: `5${N}000${B}€` }, { text: 'annulée' }],
    });
  });

  test('shows a single liquidated penalty first, without calling it a fine', () => {
    expect(amountCell({ ...none, liquidation: 7_000 }, 'définitive')).toEqual({
      figure: `7${N}000${B}€`,
      notes: [{ text: 'astreinte liquidée' }, { text: 'définitive' }],
    });
  });

  test('shows an undisclosed fine even beside a disclosed penalty', () => {
    expect(amountCell({ ...none, undisclosed: true, liquidation: 7_000 }, 'confirmée')).toEqual({
      figure: 'Non communiqué',
      notes: [{ text: 'confirmée' }, { text: `et 7${N}000${B}€ d’astreinte liquidée` }],
    });
  });

  test('explains in small type that there is no amount', () => {
    expect(amountCell(none, 'recours non recherché')).toEqual({ figure: null, notes: [{ text: 'Sans amende' }] });
  });
});
