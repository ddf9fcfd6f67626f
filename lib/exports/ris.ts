/**
 * References as RIS, in UTF-8, lines ended by CRLF. A decision is a CASE: its authority is in PB (court); its number is
 * in SV, where EndNote writes a docket number and Zotero reads it; the results of its appeals are in OP (history).
 */
import type { Reference } from '../views/citations.ts';

/** One record per reference. */
export function ris(references: readonly Reference[]): string {
  return references.map(record).join('\r\n');
}

function record(reference: Reference): string {
  const { title, date, url } = reference;
  const fields: readonly (readonly [string, string | null])[] =
    reference.kind === 'decision'
      ? [
          ['TY', 'CASE'],
          ['TI', title],
          ['PB', reference.issuer],
          ['SV', reference.number],
          ['DA', date.replaceAll('-', '/')],
          ['PY', date.slice(0, 4)],
          ['OP', reference.history],
          ['UR', url],
          ['DP', reference.database],
          ['LA', reference.language],
        ]
      : [
          ['TY', 'ELEC'],
          // A final comma: programs would cut the name of a publisher into a first and a last name.
          ['AU', `${reference.author},`],
          ['TI', title],
          ['T2', reference.site],
          ['AB', reference.summary],
          ['DA', date.replaceAll('-', '/')],
          ['PY', date.slice(0, 4)],
          ['UR', url],
          ['LA', reference.language],
        ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${line(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS has no escape: a value is on one line, and does not contain two spaces in a row, because a tag does. */
function line(text: string): string {
  return text.replace(/[\p{Cc} ]+/gu, ' ').trim();
}
