/** Makes a file of a selection from the published open data: same fields and values, selected decisions only. */
import { fold } from './fold.ts';

/** Fields of the published file that the explorer uses (lib/schema/open-data.ts). It copies the others unchanged. */
interface Published {
  readonly source: string;
  readonly decisions: readonly { readonly id: string }[];
}

/**
 * The text of a published file. `response.text()` would remove the byte order mark, which tells a spreadsheet that the
 * file is UTF-8.
 */
export async function textOf(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** The published JSON with the decisions of `ids`, in their order; its source gives the address of the selection. */
export function selectedJson(published: string, ids: readonly string[], address: string): string {
  const data: Published = JSON.parse(published);
  const byId = new Map(data.decisions.map((decision) => [decision.id, decision]));
  const decisions = ids.flatMap((id) => byId.get(id) ?? []);
  const source = `${data.source}, sélection ${address}`;
  return `${JSON.stringify({ ...data, source, count: decisions.length, decisions }, null, 1)}\n`;
}

/** The published CSV (RFC 4180) with its header and the records of `ids`, in their order, unchanged. */
export function selectedCsv(published: string, ids: readonly string[]): string {
  // A record: quoted cells with doubled quotation marks, and the text between them, to the end of the line.
  const [header = '', ...records] = published.match(/(?:"[^"]*"|[^"\r\n])+\r\n/g) ?? [];
  const byId = new Map(records.map((record) => [/^"?([^",]*)/.exec(record)?.[1], record]));
  return header + ids.flatMap((id) => byId.get(id) ?? []).join('');
}

/** The file name of a query: « sanctions-theme-cookies.csv ». */
export function fileName(query: string, kind: string): string {
  const words = fold(decodeURIComponent(query)).trimEnd();
  return `sanctions${words.replaceAll(' ', '-').slice(0, 100)}.${kind}`;
}

/** Saves a text under a file name. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // By then, the browser has started to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
