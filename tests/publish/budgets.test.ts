import { describe, expect, test } from 'vitest';
import { budgetFaults, limits, type Weights } from '#lib/publish/budgets.ts';

const KB = 1024;

/** A site of which one article page, its styles, its script and the fonts weigh this many bytes. */
function weights({ page = 0, css = 0, script = 0, fonts = 0, firstResult = 0, address = '/articles/alpha/' }): Weights {
  return {
    pages: new Map([
      ['/', 20 * KB],
      [address, page],
    ]),
    css,
    fonts,
    firstResult,
    scripts: new Map([['/js/copy.js', script]]),
  };
}

test('the budgets are those of the contract', () => {
  expect(limits).toEqual({ articlePage: 30 * KB, articleScript: 3 * KB, fonts: 70 * KB, firstResult: 150 * KB });
});

describe('a budget that is exactly met holds', () => {
  test.each([
    [{ page: 17 * KB, css: 10 * KB, script: 3 * KB }],
    [{ fonts: 70 * KB }],
    [{ firstResult: 150 * KB }],
    [{ page: 100 * KB, address: '/sanctions/' }],
  ])('%j', (facts) => {
    expect(budgetFaults(weights(facts))).toEqual([]);
  });
});

describe('a budget that is exceeded by a byte is told with its figures', () => {
  test('the article page counts with its styles and its script', () => {
    expect(budgetFaults(weights({ page: 17 * KB + 1, css: 10 * KB, script: 3 * KB }))).toEqual([
      '/articles/alpha/ (page, styles et script) pèse 30721 octets, 30720 au plus',
    ]);
  });

  test('the script of articles', () => {
    expect(budgetFaults(weights({ script: 3 * KB + 1 }))).toEqual([
      'le script des articles pèse 3073 octets, 3072 au plus',
    ]);
  });

  test('the fonts', () => {
    expect(budgetFaults(weights({ fonts: 70 * KB + 1 }))).toEqual(['les polices pèse 71681 octets, 71680 au plus']);
  });

  test('a search, up to its first result', () => {
    expect(budgetFaults(weights({ firstResult: 150 * KB + 1 }))).toEqual([
      'la recherche, jusqu’au premier résultat, pèse 153601 octets, 153600 au plus',
    ]);
  });

  test('all of them at once', () => {
    expect(budgetFaults(weights({ page: 31 * KB, script: 4 * KB, fonts: 71 * KB }))).toEqual([
      '/articles/alpha/ (page, styles et script) pèse 35840 octets, 30720 au plus',
      'le script des articles pèse 4096 octets, 3072 au plus',
      'les polices pèse 72704 octets, 71680 au plus',
    ]);
  });
});

test('the budget of a search is promised up to three hundred articles', () => {
  const articles = (count: number) => ({
    ...weights({ firstResult: 200 * KB }),
    pages: new Map(Array.from({ length: count }, (_, i) => [`/articles/a${i}/`, 0] as const)),
  });
  expect(budgetFaults(articles(300))).toHaveLength(1);
  expect(budgetFaults(articles(301))).toEqual([]);
});
