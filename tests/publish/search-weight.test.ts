import { expect, test } from 'vitest';
import { firstResultWeight } from '#lib/publish/search-weight.ts';

test('what a reader downloads until the first result: the words that are understood, the engine, four pieces of the index, one page', () => {
  const served = new Map([
    ['/js/search.js', 1],
    ['/js/preact.js', 4],
    ['/recherche/noms.json', 1],
    ['/pagefind/pagefind.js', 10],
    ['/pagefind/pagefind-entry.json', 100],
    ['/pagefind/pagefind.fr_a.pf_meta', 1000],
    ['/pagefind/wasm.fr.pagefind', 10_000],
    ['/pagefind/index/fr_a.pf_index', 200_000],
    ['/pagefind/index/fr_b.pf_index', 300_000],
    ['/pagefind/index/fr_c.pf_index', 50_000],
    ['/pagefind/index/fr_d.pf_index', 30_000],
    ['/pagefind/index/fr_e.pf_index', 20_000],
    ['/pagefind/fragment/fr_a.pf_fragment', 1_000_000],
    ['/pagefind/fragment/fr_b.pf_fragment', 3_000_000],
    ['/pagefind/filter/fr_a.pf_filter', 70_000_000],
    ['/js/copy.js', 70_000_000],
    ['/index.html', 70_000_000],
  ]);
  expect(firstResultWeight(served)).toBe(3_591_116);
});

test('the heavier of the two languages counts, without the files of the other', () => {
  const served = new Map([
    ['/js/search.js', 1],
    ['/js/search-en.js', 2],
    ['/pagefind/wasm.fr.pagefind', 10],
    ['/pagefind/wasm.en.pagefind', 20],
    ['/en/search/names.json', 100],
    ['/recherche/noms.json', 1000],
    ['/pagefind/index/en_a.pf_index', 2000],
    ['/pagefind/fragment/fr_a.pf_fragment', 100],
  ]);
  expect(firstResultWeight(served)).toBe(2122);
});

test('is zero without an index', () => {
  expect(firstResultWeight(new Map([['/index.html', 5]]))).toBe(0);
});
