import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { decisionsJson } from '#lib/exports/decisions/json.ts';
import { type OpenData, openDataSchema } from '#lib/schema/open-data.ts';
import { openData } from '#lib/views/open-data.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(openDataSchema('https://recueil.example/donnees/schema.json'));

/** The errors that the published schema finds in a JSON text. */
function faultsOf(json: string): string[] {
  return validate(JSON.parse(json)) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

const small = decisionsJson(openData(corpusIn(fixture)));

describe('the published schema', () => {
  test.each(['content', fixture])('accepts the data of %s', (dir) => {
    expect(faultsOf(decisionsJson(openData(corpusIn(dir))))).toEqual([]);
  });

  test.each([
    ['"fine":100000', '"fine":"100 000 €"', '/decisions/5/respondents/0/fine must be integer'],
    ['"decided":"2020-03-02"', '"decided":"2020-02-30"', '/decisions/5/decided must match format "date"'],
    ['"status":"reformed"', '"status":"réformée"', '/decisions/5/status must be equal to one of the allowed values'],
    ['"count":6', '"total":6', " must have required property 'count'"],
    ['"register":true', '"register":1', '/decisions/2/register must be boolean'],
  ])('refuses %s when it becomes %s', (right, wrong, fault) => {
    expect(small).toContain(right);
    expect(faultsOf(small.replace(right, wrong))).toContain(fault);
  });
});

test('the file begins with its licence and has one decision per line', () => {
  const lines = small.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '{',
    '"licence":"Licence Ouverte 2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence/",',
    '"source":"Recueil d\'essai, https://recueil.example/donnees/",',
    '"updated":"2026-01-15",',
    '"count":6,',
    '"decisions":[',
  ]);
  const decisions = lines.slice(6, -2).map((line) => JSON.parse(line.replace(/,$/, '')) as { id: string });
  expect(decisions.map(({ id }) => id)).toEqual((JSON.parse(small) as OpenData).decisions.map(({ id }) => id));
});

test('a file without decisions is valid', () => {
  const empty = { licence: 'L', source: 'S', updated: '2026-01-01', count: 0, decisions: [] };
  expect(JSON.parse(decisionsJson(empty))).toEqual(empty);
});

test('in our own data, identifiers are unique and the count is right', () => {
  const data = openData(corpusIn('content'));
  expect(new Set(data.decisions.map(({ id }) => id)).size).toBe(data.count);
});
