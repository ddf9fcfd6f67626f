import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsCsv } from '#lib/exports/decisions/csv.ts';
import type { DecisionRecord } from '#lib/schema/open-data.ts';
import { decisionRecord, openData } from '#lib/views/open-data.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { corpusOf, decision } from '#tests/views/cases.ts';

type Row = Readonly<Record<string, string>>;

/** Rows read by another parser, with the cells as in the file. */
function rowsOf(csv: string): Row[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
}

/** The record of a row, read by the rules that the data page gives. */
function recordOf(row: Row): unknown {
  const text = (name: string) => (row[name] ?? '').replace(/(?<=^|[;\t\r\n])'('*)(?=[=+\-@\t\r\n])/g, '$1') || null;
  const list = (name: string) =>
    [...`${text(name) ?? ''}|`.matchAll(/((?:\\.|[^|\\])*)\|/gs)].map(
      ([, element = '']) => element.replace(/\\(.)/gs, '$1') || null,
    );
  const number = (value: string | null | undefined) => (value ? Number(value) : null);
  /** Objects from a list of columns. An empty last column is an empty list, if the list may be empty. */
  const objects = (field: string, names: readonly string[], numbers: readonly string[] = [], mayBeEmpty = true) => {
    const columns = names.map((name) => list(`${field}.${name}`));
    const many = mayBeEmpty && text(`${field}.${names.at(-1)}`) === null ? 0 : (columns.at(-1) ?? []).length;
    return Array.from({ length: many }, (_, i) =>
      Object.fromEntries(
        names.map((name, j) => {
          const value = columns[j]?.[i] ?? null;
          return [name, numbers.includes(name) ? number(value) : value];
        }),
      ),
    );
  };
  const words = (name: string) => (text(name) === null ? [] : list(name));
  const people = objects('respondents', ['organisation', 'name', 'country'], [], false);
  const fines = list('respondents.fine');
  const amounts = list('respondents.turnover.amount');
  const turnoverAt = (i: number) => ({
    amount: number(amounts[i]),
    year: number(list('respondents.turnover.year')[i]),
    scope: list('respondents.turnover.scope')[i],
    source: list('respondents.turnover.source')[i],
    approximate: list('respondents.turnover.approximate')[i] === 'true',
  });
  const holdings = objects('holdings', ['provision', 'paragraphs', 'english', 'result', 'point']);
  const appeals = objects('appeals', ['number', 'date', 'fineAfter', 'court', 'outcome'], ['fineAfter']);
  return {
    id: text('id'),
    number: text('number'),
    authority: text('authority'),
    decided: text('decided'),
    published: text('published'),
    procedure: text('procedure'),
    measures: words('measures'),
    respondents: people.map((one, i) => ({
      ...one,
      fine: number(fines[i]),
      turnover: amounts[i] ? turnoverAt(i) : null,
    })),
    fine: number(text('fine')),
    fineInForce: number(text('fineInForce')),
    liquidation: number(text('liquidation')),
    dailyPenalty: number(text('dailyPenalty')),
    sector: text('sector'),
    provisions: words('provisions'),
    holdings,
    themes: words('themes'),
    status: text('status'),
    appeals,
    namedUntil: text('namedUntil'),
    sources: objects('sources', ['url', 'title', 'kind']),
    confidence: text('confidence'),
    article: text('article'),
    register: text('register') === 'true',
    body: text('body'),
  };
}

describe('the file', () => {
  const csv = decisionsCsv(openData(corpusIn(fixture)).decisions);

  test('begins with a byte order mark and its columns, and ends each line with CRLF', () => {
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffid,number,authority,decided,published,procedure,measures,respondents.organisation,respondents.name,respondents.country,respondents.fine,respondents.turnover.amount,respondents.turnover.year,respondents.turnover.scope,respondents.turnover.source,respondents.turnover.approximate,fine,fineInForce,liquidation,dailyPenalty,sector,provisions,holdings.provision,holdings.result,holdings.point,holdings.english,holdings.paragraphs,themes,status,appeals.court,appeals.number,appeals.date,appeals.outcome,appeals.fineAfter,namedUntil,sources.url,sources.title,sources.kind,confidence,article,register,body',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one row per decision', () => {
    expect(
      rowsOf(csv).map(({ id, fine, fineInForce, register, body }) => [id, fine, fineInForce, register, body]),
    ).toEqual([
      ['vdai-2023-07-02-gamma', '2385276', '2385276', 'false', ''],
      ['SAN-2023-903', '', '', 'false', ''],
      ['SAN-2022-902', '300000', '300000', 'true', ''],
      ['r-2021-11-30', '5000', '5000', 'true', 'MEDECIN'],
      ['SAN-2021-904', '', '', 'true', ''],
      ['SAN-2020-901', '100000', '40000', 'true', ''],
    ]);
  });

  test('joins lists by a bar, in the same order in each column', () => {
    const turnover = { amount: 5000, year: 2023, scope: 'groupe', source: '§ 8', approximate: true } as const;
    const respondents = [
      { organisation: 'alpha', name: 'ALPHA', country: 'FR', fine: 10, turnover: null },
      { organisation: null, name: null, country: 'IE', fine: null, turnover },
    ];
    const [row] = rowsOf(
      decisionsCsv([{ ...decisionRecord(decision({ themes: ['a', 'b'] }), corpusOf([])), respondents }]),
    );
    expect(row).toMatchObject({
      themes: 'a|b',
      'respondents.organisation': 'alpha|',
      'respondents.name': 'ALPHA|',
      'respondents.country': 'FR|IE',
      'respondents.fine': '10|',
      'respondents.turnover.amount': '|5000',
      'respondents.turnover.approximate': '|true',
      'appeals.court': '',
    });
  });
});

test.each(['content', fixture])('the CSV of %s, read back, equals its JSON', (dir) => {
  const data = openData(corpusIn(dir));
  expect(rowsOf(decisionsCsv(data.decisions)).map(recordOf)).toEqual(data.decisions);
});

describe('a cell', () => {
  const bodyIn = (body: string) =>
    rowsOf(decisionsCsv([{ ...decisionRecord(decision(), corpusOf([])), body }]))[0]?.['body'];

  test.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['a\n=1', "a\n'=1"],
    ['a, "b" | c = d', 'a, "b" | c = d'],
    ["L'Oréal - 2", "L'Oréal - 2"],
  ])('with the text %j is written %j', (body, cell) => {
    expect(bodyIn(body)).toBe(cell);
  });
});

/** Texts with everything that is dangerous in a spreadsheet or in CSV, and other texts. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', '|', '\\', 'a', ' '),
    minLength: 1,
  }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

test('with any text, no cell starts a formula, and reading back gives the original', () => {
  const base = decisionRecord(decision(), corpusOf([]));
  fc.assert(
    fc.property(text, text, fc.array(text, { minLength: 1 }), (body, name, titles) => {
      const record: DecisionRecord = {
        ...base,
        body,
        respondents: [{ organisation: 'alpha', name, country: 'FR', fine: null, turnover: null }],
        sources: titles.map((title) => ({ url: 'https://a.example/', title, kind: 'official' })),
      };
      const csv = decisionsCsv([record]);
      const rows = rowsOf(csv);
      expect(rows.map(recordOf)).toEqual([record]);
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      // A French spreadsheet splits columns at semicolons even inside quotes.
      expect(cells.flatMap((cell) => cell.split(/[;\t\r\n]/)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
