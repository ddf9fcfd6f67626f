import { describe, expect, test } from 'vitest';
import { listParams, pageCount, paged, pageNumber, pageParams, pageTitle } from '#lib/views/paging.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('a list of five in pages of two', () => {
  test.each([
    [1, ['a', 'b']],
    [2, ['c', 'd']],
    [3, ['e']],
  ])('has on page %i %j', (page, elements) => {
    expect(paged(letters, page, 2)).toEqual({ elements, page, pages: 3 });
  });

  test('has the addresses of three pages, the first without a number', () => {
    expect(pageParams(5, 2)).toEqual([{ page: [] }, { page: ['page', '2'] }, { page: ['page', '3'] }]);
  });
});

test('an empty list has one empty page', () => {
  expect(paged([], 1, 2)).toEqual({ elements: [], page: 1, pages: 1 });
  expect(pageParams(0, 2)).toEqual([{ page: [] }]);
});

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [200, 2],
])('%i elements take %i pages of a hundred', (length, pages) => {
  expect(pageCount(length, 100)).toBe(pages);
});

test('the parameters of a page give back its number', () => {
  expect([pageNumber(undefined), pageNumber([]), pageNumber(['page', '3'])]).toEqual([1, 1, 3]);
});

test('each of several lists has its pages, at least one', () => {
  const lists = new Map([
    ['cookies', letters],
    ['securite', ['f']],
  ]);
  expect(listParams(['cookies', 'securite', 'mineurs'], lists, 3)).toEqual([
    { slug: 'cookies', page: [] },
    { slug: 'cookies', page: ['page', '2'] },
    { slug: 'securite', page: [] },
    { slug: 'mineurs', page: [] },
  ]);
});

test('the title of the first page has no number, those of the others have one', () => {
  expect([pageTitle('Articles', 1), pageTitle('Articles', 2)]).toEqual(['Articles', 'Articles, page 2']);
});
