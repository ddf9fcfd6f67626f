import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { contentOf, fileName, selectionOf } from '#lib/browser/download.ts';
import { fileKinds } from '#lib/exports/files.ts';
import { openData } from '#lib/views/open-data.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const corpus = corpusIn(fixture);
const data = openData(corpus);
/** The records of a CSV, as another parser reads them. */
function recordsOf(file: string | Uint8Array, delimiter = ','): Record<string, string>[] {
  return parse(String(file), { bom: true, columns: true, delimiter });
}

const address = 'https://recueil.example/sanctions/?theme=cookies';

describe('the selection', () => {
  test('contains only its decisions, in its order, as published, and its address', () => {
    const selection = selectionOf(data, ['SAN-2020-901', 'SAN-2022-902'], address);
    expect(selection).toEqual({
      licence: data.licence,
      source: `${data.source}, sélection ${address}`,
      updated: data.updated,
      count: 2,
      decisions: ['SAN-2020-901', 'SAN-2022-902'].map((key) => data.decisions.find(({ id }) => id === key)),
    });
  });

  test('counts its decisions and invents none that the data lacks', () => {
    expect(selectionOf(data, ['SAN-1999-001'], address)).toMatchObject({ count: 0, decisions: [] });
  });
});

describe('the file of everything is the published file, to the byte', () => {
  const everything = selectionOf(
    JSON.parse(JSON.stringify(data)),
    data.decisions.map(({ id }) => id),
    null,
  );
  const published = async (wanted: string) => {
    const kind = fileKinds.find((one) => one.address === wanted);
    const [[, write] = []] = kind?.files(corpus) ?? [];
    return Buffer.from((await write?.()) ?? '');
  };

  test.each([
    ['json', 'en', '/donnees/decisions.json'],
    ['csv', 'en', '/donnees/decisions.csv'],
    ['csv-fr', 'fr', '/donnees/decisions-fr.csv'],
    ['xlsx', 'fr', '/donnees/decisions.xlsx'],
  ] as const)('%s, columns in %s: %s', async (format, columns, wanted) => {
    expect(Buffer.from(contentOf(everything, format, columns)).equals(await published(wanted))).toBe(true);
  });
});

describe('a CSV', () => {
  const selection = selectionOf(data, ['SAN-2022-902'], address);

  test('has the names of columns that the reader chose, and the same values', () => {
    const [french = {}] = recordsOf(contentOf(selection, 'csv', 'fr'));
    const [english = {}] = recordsOf(contentOf(selection, 'csv', 'en'));
    expect([french['Numéro'], french['Amende en vigueur (en euros)']]).toEqual(['SAN-2022-902', '300000']);
    expect([english['number'], english['fineInForce']]).toEqual(['SAN-2022-902', '300000']);
    expect(Object.values(french)).toEqual(Object.values(english));
  });

  test('for a French spreadsheet has semicolons, and begins with the byte order mark that says UTF-8', () => {
    const file = contentOf(selection, 'csv-fr', 'fr');
    expect([...Buffer.from(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(String(file).slice(1, 40)).toBe('Identifiant;Numéro;Autorité;Date de la ');
    const [row = {}] = recordsOf(file, ';');
    expect(row['Numéro']).toBe('SAN-2022-902');
  });
});

test('a file name comes from its query and has a limited length', () => {
  expect(fileName('', 'csv')).toBe('sanctions.csv');
  expect(fileName('?annee=2024&q=d%E2%80%99acc%C3%A8s', 'json')).toBe('sanctions-annee-2024-q-d-acces.json');
  expect(fileName(`?q=${'a'.repeat(500)}`, 'csv')).toHaveLength(113);
});
