import { describe, expect, test } from 'vitest';
import { budgetFaults, limits, type Weights } from '#lib/publish/budgets.ts';

const KB = 1024;

/**
 * A site with these weights in bytes: one article page, its uncompressed HTML, its styles, its script, the explorer's
 * script, the fonts and a search.
 */
function weights({
  page = 0,
  html = 0,
  css = 0,
  script = 0,
  explorer = 0,
  fonts = 0,
  firstResult = 0,
  address = '/articles/alpha/',
}): Weights {
  return {
    pages: new Map([
      ['/', 20 * KB],
      [address, page],
      ['/sanctions/page/2/', 100 * KB],
    ]),
    html: new Map([
      ['/', 90 * KB],
      [address, html],
      ['/sanctions/page/2/', 250 * KB],
    ]),
    css,
    fonts,
    firstResult,
    scripts: new Map([
      ['/js/copy.js', script],
      ['/js/explorer.js', explorer],
    ]),
    loads: new Map([
      [address, ['/js/copy.js']],
      ['/sanctions/page/2/', ['/js/explorer.js']],
    ]),
  };
}

test('the budgets are those of the contract', () => {
  expect(limits).toEqual({
    html: 300 * KB,
    articlePage: 30 * KB,
    articleScripts: 3 * KB,
    explorerScripts: 15 * KB,
    fonts: 70 * KB,
    firstResult: 150 * KB,
  });
});

describe('a budget that is exactly reached is met', () => {
  test.each([
    [{ page: 17 * KB, css: 10 * KB, script: 3 * KB }],
    [{ explorer: 15 * KB }],
    [{ fonts: 70 * KB }],
    [{ firstResult: 150 * KB }],
    [{ page: 100 * KB, address: '/sanctions/' }],
    [{ html: 300 * KB, address: '/annees/2025/' }],
  ])('%j', (facts) => {
    expect(budgetFaults(weights(facts))).toEqual([]);
  });
});

describe('a budget exceeded by one byte is reported with its figures', () => {
  test('for an article page with its styles and scripts', () => {
    expect(budgetFaults(weights({ page: 17 * KB + 1, css: 10 * KB, script: 3 * KB }))).toEqual([
      '/articles/alpha/ (page, styles et scripts), 30721 octets : 30720 au plus',
    ]);
  });

  test('for the uncompressed HTML of any page', () => {
    expect(budgetFaults(weights({ html: 300 * KB + 1, address: '/annees/2025/page/2/' }))).toEqual([
      '/annees/2025/page/2/ (HTML non compressé), 307201 octets : 307200 au plus',
    ]);
  });

  test('for the scripts of articles', () => {
    expect(budgetFaults(weights({ script: 3 * KB + 1 }))).toEqual([
      'les scripts d’un article, 3073 octets : 3072 au plus',
    ]);
  });

  test('for the scripts of /sanctions/, on any of its pages', () => {
    expect(budgetFaults(weights({ explorer: 15 * KB + 1 }))).toEqual([
      'les scripts de /sanctions/, 15361 octets : 15360 au plus',
    ]);
  });

  test('for the sum of all that a page loads', () => {
    const { loads, ...rest } = weights({ script: 2 * KB, explorer: 14 * KB });
    const both = new Map([...loads, ['/sanctions/', ['/js/copy.js', '/js/explorer.js']]]);
    const pages = new Map([...rest.pages, ['/sanctions/', KB]]);
    expect(budgetFaults({ ...rest, pages, loads: both })).toEqual([
      'les scripts de /sanctions/, 16384 octets : 15360 au plus',
    ]);
  });

  test('a script that no article loads does not count for articles', () => {
    expect(budgetFaults(weights({ page: 17 * KB, css: 10 * KB, explorer: 15 * KB }))).toEqual([]);
  });

  test('for the fonts', () => {
    expect(budgetFaults(weights({ fonts: 70 * KB + 1 }))).toEqual(['les polices, 71681 octets : 71680 au plus']);
  });

  test('for a search, up to its first result', () => {
    expect(budgetFaults(weights({ firstResult: 150 * KB + 1 }))).toEqual([
      'la recherche jusqu’au premier résultat, 153601 octets : 153600 au plus',
    ]);
  });

  test('for all of them at once', () => {
    expect(budgetFaults(weights({ page: 31 * KB, script: 4 * KB, explorer: 16 * KB, fonts: 71 * KB }))).toEqual([
      '/articles/alpha/ (page, styles et scripts), 35840 octets : 30720 au plus',
      'les scripts d’un article, 4096 octets : 3072 au plus',
      'les scripts de /sanctions/, 16384 octets : 15360 au plus',
      'les polices, 72704 octets : 71680 au plus',
    ]);
  });
});

test('the search budget applies up to three hundred articles', () => {
  const articles = (count: number) => ({
    ...weights({ firstResult: 200 * KB }),
    pages: new Map(Array.from({ length: count }, (_, i) => [`/articles/a${i}/`, 0] as const)),
  });
  expect(budgetFaults(articles(300))).toHaveLength(1);
  expect(budgetFaults(articles(301))).toEqual([]);
});
