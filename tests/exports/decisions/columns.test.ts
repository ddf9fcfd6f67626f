import { expect, test } from 'vitest';
import { columnNames, columnPaths } from '#lib/exports/decisions/columns.ts';
import { dictionaryOf } from '#lib/schema/dictionary.ts';
import { DecisionRecord } from '#lib/schema/open-data.ts';

test('there is one column for each field that contains a value or a list of values, in the order of the schema', () => {
  const names = dictionaryOf(DecisionRecord).map(({ name }) => name);
  expect(columnPaths).toEqual(names.filter((name) => !names.some((other) => other.startsWith(`${name}.`))));
});

test('each column has its own name, in English that of its field', () => {
  expect(columnNames('en')).toEqual(columnPaths);
  expect(new Set(columnNames('fr')).size).toBe(columnPaths.length);
});

test('names of columns contain nothing that a spreadsheet splits or computes', () => {
  for (const name of [...columnNames('fr'), ...columnNames('en')]) expect(name).not.toMatch(/[;|"\t]|^[=+\-@]/);
});
