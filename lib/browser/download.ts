/** Writes the file of a selection. The explorer loads this script when a reader asks for a file. */
import { decisionsCsv } from '../exports/decisions/csv.ts';
import { decisionsJson } from '../exports/decisions/json.ts';
import { decisionsXlsx } from '../exports/decisions/xlsx.ts';
import type { OpenData } from '../schema/open-data.ts';
import { fold } from './explorer/fold.ts';
import type { WantedFile } from './explorer/tool-bar.tsx';

/**
 * Saves a selection as a file, made from the published open data: `ids` are its decisions, in their order; `query` and
 * `address` are those of the selection. Rejects when the open data cannot be read.
 */
export async function download(
  { format, published, columns }: WantedFile,
  ids: readonly string[],
  query: string,
  address: string,
): Promise<void> {
  const response = await fetch(published);
  if (!response.ok) throw new Error(`${published}: ${response.status}`);
  const data = selectionOf(await response.json(), ids, query === '' ? null : address);
  save(fileName(query, format === 'csv-fr' ? 'csv' : format), contentOf(data, format, columns));
}

/** The published data with the decisions of `ids` alone; the source of a part gives its address. */
export function selectionOf(published: OpenData, ids: readonly string[], address: string | null): OpenData {
  const byId = new Map(published.decisions.map((decision) => [decision.id, decision]));
  const decisions = ids.flatMap((id) => byId.get(id) ?? []);
  const source = address === null ? published.source : `${published.source}, sélection ${address}`;
  return { ...published, source, count: decisions.length, decisions };
}

/** The content of a file: a text in UTF-8, or the bytes of a workbook. */
export function contentOf(
  data: OpenData,
  format: WantedFile['format'],
  columns: WantedFile['columns'],
): string | Uint8Array<ArrayBuffer> {
  if (format === 'json') return decisionsJson(data);
  if (format === 'xlsx') return decisionsXlsx(data, columns);
  return decisionsCsv(data.decisions, columns, format === 'csv' ? ',' : ';');
}

/** The file name of a query: « sanctions-theme-cookies.csv ». */
export function fileName(query: string, extension: string): string {
  const words = fold(decodeURIComponent(query)).trimEnd();
  return `sanctions${words.replaceAll(' ', '-').slice(0, 100)}.${extension}`;
}

function save(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content]));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // By then, the browser has started to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
