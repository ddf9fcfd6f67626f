import { describe, expect, test } from 'vitest';
import { decisionPages, decisionRedirects, decisionsByName } from '#lib/views/decision-addresses.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision, listed } from './cases.ts';

describe('the address of a decision', () => {
  const corpus = corpusIn(fixture);

  test('leads to the article that tells it', () => {
    expect(decisionRedirects(corpus).get('/decisions/SAN-2020-901/')).toBe('/articles/alpha-2020/');
    expect(decisionRedirects(corpus).get('/decisions/vdai-2023-07-02-gamma/')).toBe('/articles/gamma-2023/');
  });

  test('is its own page where no article tells it', () => {
    expect([...decisionPages(corpus).keys()]).toEqual(['r-2021-11-30']);
    expect(decisionRedirects(corpus).has('/decisions/r-2021-11-30/')).toBe(false);
  });

  test('survives an article: the row of the list leads there too', () => {
    expect(decisionRedirects(corpus).get('/decisions/r-2020-03-02/')).toBe('/articles/alpha-2020/');
  });

  test('is that of no draft', () => {
    expect([...decisionsByName(corpus).keys()]).not.toContain('SAN-2024-999');
  });
});

const alone = { article: null, rows: [listed({ id: 'r-2023-02-08-3' })], id: 'r-2023-02-08-3' };

test('a row whose number became known keeps its former address', () => {
  const corpus = corpusOf([], { registerOnlyDecisions: [decision({ ...alone, number: 'SANPS-2023-004' })] });
  expect([...decisionPages(corpus).keys()]).toEqual(['SANPS-2023-004']);
  expect([...decisionRedirects(corpus)]).toEqual([['/decisions/r-2023-02-08-3/', '/decisions/SANPS-2023-004/']]);
});

test('a number that no address can hold is written with hyphens', () => {
  const corpus = corpusOf([article('a', { decisions: [decision({ number: 'n° 12/2024 (é)' })] })]);
  expect([...decisionsByName(corpus).keys()]).toEqual(['n-12-2024-']);
});

test('two decisions with one address stop the build', () => {
  const decisions = [decision({ number: '12/2024' }), decision({ number: '12 2024' })];
  expect(() => decisionsByName(corpusOf([article('a', { decisions })]))).toThrow(
    'the decisions 12/2024 and 12 2024 have the same address',
  );
});
