/** Reads the page of the CNIL's list of sanctions: its tables, row by row. Refuses any other page as a whole. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readDays } from '../../french/dates.ts';
import { UnusableSource } from '../problem.ts';
import { textOf } from './cell.ts';
import { type Cells, columnOf, type ListRow, readRow } from './row.ts';

export interface ListPage {
  /** Date shown under the title, `YYYY-MM-DD`; null when there is none. */
  readonly state: string | null;
  /** In the order of the page. */
  readonly rows: readonly ListRow[];
}

/** Ten times the size of the page in October 2026: a larger page is not the list. */
export const MAX_PAGE_BYTES = 2_500_000;

/** Parses the bytes of the page. Throws `UnusableSource` when the page is not the list, or is incomplete. */
export function readListPage(bytes: Uint8Array): ListPage {
  if (bytes.byteLength > MAX_PAGE_BYTES)
    throw new UnusableSource(`la page pèse ${Math.round(bytes.byteLength / 1000)} ko : ce n’est pas la liste attendue`);
  const html = decode(bytes);
  refuseTruncated(html);
  const tree = unified().use(rehypeParse).parse(html);
  const tables = tablesOf(tree);
  if (tables.length === 0)
    throw new UnusableSource(
      'la page n’est pas la liste des sanctions : aucun tableau n’a ses colonnes (page de connexion, d’erreur ou de maintenance ?)',
    );
  return { state: stateOf(tree), rows: tables.flatMap(readTable) };
}

function decode(bytes: Uint8Array): string {
  let html: string;
  try {
    html = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableSource('la page n’est pas en UTF-8');
  }
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(html.slice(0, 20_000))?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new UnusableSource(`la page annonce l’encodage ${charset}, UTF-8 est attendu`);
  if (/\ufffd|Ã©|Ã¨|â€™/.test(html))
    throw new UnusableSource('la page contient des caractères abîmés par un mauvais encodage');
  return html;
}

/** A truncated page is still valid HTML, so check its closing tags. */
function refuseTruncated(html: string): void {
  const markup = html.replace(/<!--[\s\S]*?-->|<script[\s>][\s\S]*?<\/script>/gi, '');
  const count = (pattern: RegExp) => [...markup.matchAll(pattern)].length;
  const cut =
    (/<html[\s>]/i.test(markup) && !/<\/html>\s*$/i.test(markup)) || count(/<table[\s>]/gi) !== count(/<\/table>/gi);
  if (cut) throw new UnusableSource('la page est tronquée : la fin manque');
}

interface Table {
  readonly element: Element;
  readonly columns: readonly (keyof Cells)[];
  /** The year in its caption, its title or the heading before it. */
  readonly year: string | null;
}

/** The tables with the columns of the list, in order, each with the year before it. */
function tablesOf(tree: Root): Table[] {
  const tables: Table[] = [];
  let heading: string | null = null;
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = yearIn(textOf(element)) ?? heading;
    if (element.tagName !== 'table') return;
    const columns = rowsOf(element)
      .map((row) => cellsOf(row, 'th').map((cell) => columnOf(textOf(cell))))
      .find((found) => found.length > 0);
    if (!columns || !['date', 'body', 'breaches', 'outcome'].every((name) => columns.some((found) => found === name)))
      return;
    if (columns.some((column) => column === null) || new Set(columns).size !== columns.length)
      throw new UnusableSource('un tableau de la liste a une colonne inconnue : sa forme a changé');
    const caption = rowless(element, 'caption');
    const year = (caption && yearIn(textOf(caption))) ?? yearIn(String(element.properties['title'] ?? '')) ?? heading;
    tables.push({ element, columns: columns.flatMap((column) => column ?? []), year });
  });
  return tables;
}

function readTable({ element, columns, year }: Table): ListRow[] {
  return rowsOf(element).flatMap((row) => {
    const cells = cellsOf(row, 'td');
    // Skip a heading, an empty row, or a footnote across the table.
    if (cells.length === 0 || cells.every((cell) => textOf(cell) === '')) return [];
    if (cells.length === 1 && Number(cells[0]?.properties['colSpan'] ?? 1) > 1) return [];
    if (cells.length !== columns.length)
      throw new UnusableSource(
        `une ligne de la liste a ${cells.length} cases au lieu de ${columns.length} : « ${textOf(row).slice(0, 60)} »`,
      );
    const cell = (name: keyof Cells) => cells[columns.indexOf(name)] ?? null;
    const [date, body, breaches, outcome] = [cell('date'), cell('body'), cell('breaches'), cell('outcome')];
    if (!date || !body || !breaches || !outcome) return [];
    return [readRow({ date, body, breaches, outcome, subject: cell('subject') }, year)];
  });
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'tr') rows.push(element);
  });
  return rows;
}

function cellsOf(row: Element, kind: 'td' | 'th'): Element[] {
  return row.children.flatMap((child) => (child.type === 'element' && child.tagName === kind ? [child] : []));
}

function rowless(table: Element, name: string): Element | null {
  return (
    table.children.flatMap((child) => (child.type === 'element' && child.tagName === name ? [child] : []))[0] ?? null
  );
}

function yearIn(text: string): string | null {
  return /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1] ?? null;
}

/** The date under the title, in the author element of the CNIL's pages. */
function stateOf(tree: Root): string | null {
  let state: string | null = null;
  visit(tree, 'element', (element) => {
    const classes = element.properties['className'];
    if (state === null && Array.isArray(classes) && classes.includes('ctn-gen-auteur'))
      state = readDays(textOf(element))[0]?.day ?? null;
  });
  return state;
}
