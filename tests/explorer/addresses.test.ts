import { expect, test } from 'vitest';
import { addressOf } from '#lib/browser/explorer/addresses.ts';
import { readRecords } from '#lib/browser/explorer/records.ts';
import { explorerPayload } from '#lib/views/explorer.ts';
import { corpusOf, decision } from '#tests/views/cases.ts';
import { records } from './records.ts';

test('a decision with an article links to it, one without links to its anchor on the page of its year', () => {
  expect(addressOf(records, 0)).toBe('/articles/alpha/');
  expect(addressOf(records, 1)).toBe('/annees/2025/#r-2025-02-01');
});

test('a decision on the second page of its year links to its anchor there', () => {
  const registerOnlyDecisions = Array.from({ length: 201 }, (_, i) =>
    decision({ article: null, number: null, id: `r-2025-01-01-${1001 + i}`, decided: '2025-01-01' }),
  );
  const many = readRecords(explorerPayload(corpusOf([], { registerOnlyDecisions })));
  expect(addressOf(many, 199)).toBe('/annees/2025/#r-2025-01-01-1002');
  expect(addressOf(many, 200)).toBe('/annees/2025/page/2/#r-2025-01-01-1001');
});
