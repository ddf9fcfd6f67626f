import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareList } from '#lib/sources/cnil-list/compare.ts';
import { readListPage } from '#lib/sources/cnil-list/page.ts';
import { drawer, listPage } from './page.ts';
import { realRows } from './rows.ts';

const ours = realRows();
const bytes = (page: string) => new TextEncoder().encode(page);

describe('the list drawn from our register', () => {
  it('reads back as our register: every row identical, none new, none gone', () => {
    const { identical, new: added, changed, vanished } = compareList(readListPage(bytes(listPage(ours))), ours);
    expect({ identical, added, changed, vanished }).toEqual({
      identical: ours.length,
      added: [],
      changed: [],
      vanished: [],
    });
    expect(ours.length).toBeGreaterThanOrEqual(395);
  });

  it('reads back whatever the quirks of its markup, the order of its rows and the year it begins with', () => {
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

  it('holds, for each row, the measures that its words say, and their amounts where they give any', () => {
    // Our register may know from elsewhere an amount that the list leaves out.
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
