import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareList } from '#lib/sources/cnil-list/compare.ts';
import { readListPage } from '#lib/sources/cnil-list/page.ts';
import { drawer, listPage } from './page.ts';
import { realRows } from './rows.ts';

const ours = realRows();
const bytes = (page: string) => new TextEncoder().encode(page);

describe('a page made from our register', () => {
  it('is read as identical to our register: no new row, no missing row', () => {
    const { identical, new: added, changed, vanished } = compareList(readListPage(bytes(listPage(ours))), ours);
    expect({ identical, added, changed, vanished }).toEqual({
      identical: ours.length,
      added: [],
      changed: [],
      vanished: [],
    });
    expect(ours.length).toBeGreaterThanOrEqual(395);
  });

  it('is identical despite irregular markup, another order of rows and another first year', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 394 }), fc.boolean(), (seed, from, reversed) => {
        const rows = [...ours.slice(from), ...ours.slice(0, from)].slice(0, 120);
        const shown = reversed ? rows.toReversed() : rows;
        const draw = drawer(seed);
        const page = readListPage(bytes(listPage(shown, { draw })));
        const { identical, new: added, changed, vanished } = compareList(page, rows);
        expect({ identical, added, changed, vanished }).toEqual({
          identical: 120,
          added: [],
          changed: [],
          vanished: [],
        });
      }),
      { numRuns: 25 },
    );
  });

  it('gives, for each row, the measures of its words, and the amounts in them', () => {
    // Our register may have, from another source, an amount missing from the list.
    const given = (outcome: string, amount: number | null) => (/\d|million/.test(outcome) ? amount : null);
    const read = readListPage(bytes(listPage(ours))).rows;
    const facts = (
      list: readonly {
        outcome: string;
        fine: number | null;
        liquidation: number | null;
        measures: readonly string[];
      }[],
    ) =>
      list
        .map(({ outcome, fine, liquidation, measures }) =>
          JSON.stringify([outcome, given(outcome, fine), given(outcome, liquidation), measures.toSorted()]),
        )
        .toSorted();
    expect(facts(read)).toEqual(facts(ours));
  });
});
