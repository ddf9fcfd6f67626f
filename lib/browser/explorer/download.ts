/** A selection as a file, cut out of the open data: the same fields and the same words, of the decisions shown alone. */
import { fold } from './fold.ts';

/** What the explorer knows of the published file (lib/schema/open-data.ts): the rest passes as it is. */
interface Published {
  readonly source: string;
  readonly decisions: readonly { readonly id: string }[];
}

/** A published file as it is: `response.text()` would take away the byte order mark by which a spreadsheet knows UTF-8. */
export async function textOf(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** The published JSON with the decisions of `ids`, in their order; its source says at what address they were selected. */
export function selectedJson(published: string, ids: readonly string[], address: string): string {
  const data: Published = JSON.parse(published);
  const byId = new Map(data.decisions.map((decision) => [decision.id, decision]));
  const decisions = ids.flatMap((id) => byId.get(id) ?? []);
  const source = `${data.source}, sélection ${address}`;
  return `${JSON.stringify({ ...data, source, count: decisions.length, decisions }, null, 1)}\n`;
}

/** The published CSV (RFC 4180) with its header and the records of `ids`, in their order, each as it was written. */
export function selectedCsv(published: string, ids: readonly string[]): string {
  // A record: quoted cells, in which a quotation mark is doubled, and what stands between them up to the end of the line.
  const [header = '', ...records] = published.match(/(?:"[^"]*"|[^"\r\n])+\r\n/g) ?? [];
  const byId = new Map(records.map((record) => [/^"?([^",]*)/.exec(record)?.[1], record]));
  return header + ids.flatMap((id) => byId.get(id) ?? []).join('');
}

/** The name of the file of a query: « sanctions-theme-cookies.csv ». */
export function fileName(query: string, kind: string): string {
  const words = fold(decodeURIComponent(query)).trimEnd();
  return `sanctions${words.replaceAll(' ', '-').slice(0, 100)}.${kind}`;
}

/** Saves a text under a name. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
