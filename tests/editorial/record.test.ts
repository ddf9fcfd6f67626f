/** The amounts of a case after court decisions. */
import { describe, expect, it } from 'vitest';
import { DECISION, findings } from './check-article.ts';

/** The decision of the tests, with another number, another fine, and these appeals. */
function decisionOf(number: string, fine: number, appeals = ''): string {
  return DECISION.replace('SAN-2024-013', number)
    .replace('    legifrance: CNILTEXT000050202759\n', '')
    .replaceAll('800000', String(fine))
    .replace(/appeals: .*/, `appeals: [${appeals}]`);
}

const annulled = "{ court: conseil-etat, number: '498628', date: 2026-02-13, outcome: annulation }";
const reduced = (fineAfter: number, date = '2025-02-13') =>
  `{ court: conseil-etat, number: '498629', date: ${date}, outcome: reformation, fineAfter: ${fineAfter} }`;
const others = decisionOf('SAN-2024-014', 50_000) + decisionOf('SAN-2024-015', 30_000);

describe('the total in force of a case', () => {
  const total = (decisions: string, body: string) =>
    findings('amount-mismatch', { title: 'Alpha Santé sanctionnée pour ses lettres', decisions, body });

  it('excludes an annulled fine: 100 000 annulled + 50 000 + 30 000 gives 80 000', () =>
    expect(total(decisionOf('SAN-2024-013', 100_000, annulled) + others, 'Il reste 80 000 €.')).toEqual([]));

  it('excludes a fine that was reduced, then annulled', () =>
    expect(
      total(decisionOf('SAN-2024-013', 100_000, `${reduced(60_000)}, ${annulled}`) + others, 'Il reste 80 000 €.'),
    ).toEqual([]));

  it('includes the reduced amount of a fine: 60 000 + 50 000 + 30 000', () =>
    expect(total(decisionOf('SAN-2024-013', 100_000, reduced(60_000)) + others, 'Il reste 140 000 €.')).toEqual([]));

  it('is reported with any other value: 81 000', () =>
    expect(total(decisionOf('SAN-2024-013', 100_000, annulled) + others, 'Il reste 81 000 €.')).toHaveLength(1));
});
