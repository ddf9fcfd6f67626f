import { describe, expect, test } from 'vitest';
import { csvFile, decisionOf, jsonFile } from '#lib/browser/explorer/download.ts';
import { readCsv } from '#tests/csv.ts';
import { records } from './records.ts';

const decisions = [0, 1, 2, 3, 4, 5, 6].map((i) => decisionOf(records, i, 'https://recueil.example'));
const header =
  'id,number,authority,decided,procedure,measures,respondents,body,fine,fineInForce,liquidation,sector,provisions,themes,status,article,register';

describe('the facts of a decision', () => {
  test('that a judge reduced: the amount in force beside the original one, only the provisions still held breached', () => {
    expect(decisions[2]).toEqual({
      id: 'SAN-2024-001',
      number: 'SAN-2024-001',
      authority: 'cnil',
      decided: '2024-03-01',
      procedure: 'ordinaire',
      measures: ['amende'],
      respondents: [{ organisation: 'alpha', name: 'Alpha' }],
      body: null,
      fine: 300_000,
      fineInForce: 200_000,
      liquidation: null,
      sector: 'commerce',
      provisions: ['rgpd-5'],
      themes: ['securite', 'cookies'],
      status: 'reformed',
      article: 'https://recueil.example/articles/alpha/',
      register: false,
    });
  });

  test('that the official list alone tells: no name, its anchor on the page of its year', () => {
    expect(decisions[1]).toMatchObject({
      id: 'r-2025-02-01',
      number: null,
      procedure: 'simplifiee',
      respondents: [{ organisation: null, name: null }],
      body: "BOULANGERIE D'ÉTÉ",
      sector: null,
      provisions: [],
      article: 'https://recueil.example/annees/2025/#r-2025-02-01',
      register: true,
    });
  });

  test('of a liquidated penalty are no fine; of an annulled fine, 0 €; of a foreign authority, no procedure', () => {
    expect(decisions[4]).toMatchObject({ fine: null, fineInForce: null, liquidation: 7000 });
    expect(decisions[6]).toMatchObject({ fine: 40_000, fineInForce: 0, status: 'annulled', register: true });
    expect(decisions[5]).toMatchObject({
      number: null,
      id: 'vdai-2021-01-01-gamma',
      authority: 'vdai',
      procedure: null,
    });
  });
});

describe('the CSV', () => {
  const csv = csvFile(decisions);

  test('begins with the mark of UTF-8 and its header; each line ends as RFC 4180 says', () => {
    expect(csv.startsWith(`\ufeff${header}\r\nSAN-2025-001,`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('writes lists joined by bars, nothing for what is not known', () => {
    expect(csv.split('\r\n')[3]).toBe(
      'SAN-2024-001,SAN-2024-001,cnil,2024-03-01,ordinaire,amende,Alpha,,300000,200000,,commerce,rgpd-5,securite|cookies,reformed,https://recueil.example/articles/alpha/,false',
    );
    expect(csv).toContain(',bêta|Alpha,,,,7000,');
  });

  test('says the same as the JSON, cell by cell', () => {
    const [names = [], ...lines] = readCsv(csv.slice(1));
    const told = lines.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i]])));
    const text = (value: unknown) => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
    expect(told.map(({ respondents: _, body: __, ...rest }) => rest)).toEqual(
      decisions.map(({ respondents: _, body: __, ...rest }) =>
        Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, text(value)])),
      ),
    );
  });

  test('holds no cell that a spreadsheet would run as a formula, quotes doubled', () => {
    expect(csv).toContain(`,"'=GAMMA, ""la"" société",`);
    const [dangerous] = decisions;
    if (!dangerous) throw new Error('no decision');
    for (const body of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      const [, line = []] = readCsv(csvFile([{ ...dangerous, body }]).slice(1));
      expect(line[7]).toBe(`'${body}`);
    }
  });

  test('of nothing is its header', () => {
    expect(csvFile([])).toBe(`\ufeff${header}\r\n`);
  });
});

test('the JSON holds the licence, the address of the selection, the day of the data and their number', () => {
  const source = 'https://recueil.example/sanctions/?theme=cookies';
  expect(JSON.parse(jsonFile(records, decisions.slice(0, 2), source))).toEqual({
    licence: { name: '', url: 'https://www.etalab.gouv.fr/' },
    source,
    updated: '2026-03-04',
    count: 2,
    decisions: decisions.slice(0, 2),
  });
});
