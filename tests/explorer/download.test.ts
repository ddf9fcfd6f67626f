import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fileName, selectedCsv, selectedJson, textOf } from '#lib/browser/explorer/download.ts';

describe('the JSON of a selection', () => {
  const published = JSON.stringify({
    licence: 'Licence Ouverte',
    source: 'Recueil, https://recueil.example/donnees/',
    updated: '2026-01-02',
    count: 3,
    decisions: [
      { id: 'SAN-2024-003', fine: 3 },
      { id: 'r-2024-01-09', fine: null },
      { id: 'SAN-2024-001', fine: 1 },
    ],
  });
  const address = 'https://recueil.example/sanctions/?theme=cookies';

  test('contains only its decisions, in its order, as published, and the address of the selection', () => {
    expect(JSON.parse(selectedJson(published, ['SAN-2024-001', 'SAN-2024-003'], address))).toEqual({
      licence: 'Licence Ouverte',
      source: 'Recueil, https://recueil.example/donnees/, sélection https://recueil.example/sanctions/?theme=cookies',
      updated: '2026-01-02',
      count: 2,
      decisions: [
        { id: 'SAN-2024-001', fine: 1 },
        { id: 'SAN-2024-003', fine: 3 },
      ],
    });
  });

  test('counts its decisions and invents none that the data lacks', () => {
    expect(JSON.parse(selectedJson(published, ['SAN-1999-001'], address))).toMatchObject({ count: 0, decisions: [] });
  });
});

describe('the CSV of a selection', () => {
  const header = '\ufeffid,body,fine\r\n';
  const quoted = 'r-2024-01-09,"""=1"", dit\r\nl’annonce ; ",\r\n';
  const plain = 'SAN-2024-001,,800000\r\n';
  const idQuoted = '"SAN-2024-003",x,3\r\n';
  const published = header + quoted + plain + idQuoted;

  test('contains the header and its records, in its order, unchanged', () => {
    expect(selectedCsv(published, ['SAN-2024-003', 'r-2024-01-09'])).toBe(header + idQuoted + quoted);
    expect(selectedCsv(published, ['SAN-2024-001'])).toBe(header + plain);
    expect(selectedCsv(published, [])).toBe(header);
    expect(selectedCsv(published, ['SAN-1999-001'])).toBe(header);
  });

  test('begins with the byte order mark of the published file, so that a spreadsheet reads UTF-8', async () => {
    const file = selectedCsv(await textOf(new Response(published)), ['SAN-2024-001']);
    expect(file).toBe(header + plain);
    expect([...Buffer.from(await new Blob([file]).arrayBuffer()).subarray(0, 5)]).toEqual([
      0xef, 0xbb, 0xbf, 0x69, 0x64,
    ]);
  });

  test('can be read by another parser', () => {
    expect(parse(selectedCsv(published, ['r-2024-01-09', 'SAN-2024-001']), { bom: true, columns: true })).toEqual([
      { id: 'r-2024-01-09', body: '"=1", dit\r\nl’annonce ; ', fine: '' },
      { id: 'SAN-2024-001', body: '', fine: '800000' },
    ]);
  });
});

test('a file name comes from its query and has a limited length', () => {
  expect(fileName('', 'csv')).toBe('sanctions.csv');
  expect(fileName('?annee=2024&q=d%E2%80%99acc%C3%A8s', 'json')).toBe('sanctions-annee-2024-q-d-acces.json');
  expect(fileName(`?q=${'a'.repeat(500)}`, 'csv')).toHaveLength(113);
});
