import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Cell, workbook } from '#lib/exports/xlsx.ts';

/** The files of a workbook, as texts. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The rows of a sheet without its head, each cell as its XML. */
function rowsOf(...rows: (readonly Cell[])[]): string[] {
  const sheet = partsOf(workbook([{ name: 'Un', head: ['A'], rows }]))['xl/worksheets/sheet1.xml'] ?? '';
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].slice(1).map(([, cells = '']) => cells);
}

describe('a cell', () => {
  test.each<[Cell, string]>([
    [800000, '<c><v>800000</v></c>'],
    [0, '<c><v>0</v></c>'],
    [true, '<c t="b"><v>1</v></c>'],
    [false, '<c t="b"><v>0</v></c>'],
    [null, '<c/>'],
    ['', '<c/>'],
    // 45 540 is 5 September 2024 in every spreadsheet.
    ['2024-09-05', '<c s="2"><v>45540</v></c>'],
    ['2000-02-29', '<c s="2"><v>36585</v></c>'],
    ['2012-176', '<c t="inlineStr"><is><t xml:space="preserve">2012-176</t></is></c>'],
    ['=1+1 & <b>', '<c t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c>'],
    ['a\u0000\u0007b', '<c t="inlineStr"><is><t xml:space="preserve">ab</t></is></c>'],
  ])('of %j is %s', (cell, xml) => {
    expect(rowsOf([cell])).toEqual([xml]);
  });

  test('with more characters than a spreadsheet accepts is cut, and says so', () => {
    const [text = ''] = /(?<=preserve">).*(?=<\/t>)/.exec(rowsOf(['é'.repeat(40_000)])[0] ?? '') ?? [];
    expect([text.length, text.endsWith('é…')]).toEqual([32_767, true]);
  });
});

describe('the file', () => {
  const sheets = [
    { name: 'Décisions', head: ['Numéro', 'Amende'], rows: [['SAN-2024-001', 5000]] },
    { name: 'Source', head: ['Licence'], rows: [] },
  ];

  test('has the parts that ECMA-376 requires, and names its sheets in order', () => {
    const parts = partsOf(workbook(sheets));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Décisions" sheetId="1" r:id="rId1"/><sheet name="Source"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  });

  test('is the same for the same sheets, at any time and in any time zone', () => {
    const zone = process.env['TZ'];
    const files = ['Europe/Paris', 'Pacific/Auckland'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(workbook(sheets));
    });
    process.env['TZ'] = zone ?? 'UTC';
    expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test('without a sheet is refused', () => {
    expect(() => workbook([])).toThrow('a workbook has at least one sheet');
  });
});
