/** A strict reader of CSV (RFC 4180), for files that ours wrote: written from the grammar, not from our writer. */

/** Records of a file, as lists of cells. Throws where the grammar is broken. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest) ?? [];
    if (whole === undefined || (whole === '' && rest !== '')) throw new Error(`not CSV: ${rest.slice(0, 40)}`);
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    rest = rest.slice(whole.length);
    if (end === ',' && rest !== '') continue;
    if (end === ',') record.push('');
    records.push(record);
    record = [];
  }
  return records;
}
