/**
 * Workbooks (.xlsx, ECMA-376): a zip of a few XML files. Numbers and dates are numbers and dates for the spreadsheet, and
 * a text is never a formula.
 */
import { strToU8, zipSync } from 'fflate';
import { daysBetween } from '../views/figures/calendar.ts';
import { xml } from './xml.ts';

/** A cell: a text, a number, true or false; null for one without a value. */
export type Cell = string | number | boolean | null;

/** Media type of a workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  /** The first row, which stays visible. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Spreadsheets refuse a file in which a cell has more characters. */
const LONGEST = 32_767;
/** The only date that a zip can have without a clock: its first one, at local time. */
const MADE = '1980-01-01T00:00:00';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of formats below. */
const formats = { bold: 1, date: 2 } as const;
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The bytes of a workbook. Throws when it has no sheet. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  if (sheets.length === 0) throw new Error('a workbook has at least one sheet');
  const places = sheets.map((_, i) => i + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${places.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...places.map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: MADE });
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}</Relationships>`;
}

function sheetXml({ head: names, rows }: Sheet): string {
  const columns = names.map(
    (name, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${Math.min(Math.max(name.length + 2, 12), 40)}" customWidth="1"/>`,
  );
  const lines = [names, ...rows].map(
    (cells, i) => `<row>${cells.map((cell) => cellXml(cell, i === 0)).join('')}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A cell follows the one before it, so it needs no reference. */
function cellXml(cell: Cell, isHead: boolean): string {
  const format = isHead ? ` s="${formats.bold}"` : '';
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${Number(cell)}</v></c>`;
  const day = dayNumber(cell);
  if (day !== null) return `<c s="${formats.date}"><v>${day}</v></c>`;
  const text = cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell;
  return `<c t="inlineStr"${format}><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}

/** The number that spreadsheets give to a `YYYY-MM-DD` day of this century or the last; null for any other text. */
function dayNumber(text: string): number | null {
  return /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) ? daysBetween('1899-12-30', text) : null;
}
