/** A selection as a file, under the names that the open data give to the same facts: JSON, or CSV for a spreadsheet. */
import type { ExplorerTerm } from '../../views/explorer-terms.ts';
import { indices, type Records } from './records.ts';
import { addressOf } from './addresses.ts';

/** The facts of a decision that the explorer knows. */
export interface SelectedDecision {
  readonly id: string;
  readonly number: string | null;
  readonly authority: string;
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly procedure: string | null;
  readonly measures: readonly string[];
  readonly respondents: readonly { readonly organisation: string | null; readonly name: string | null }[];
  /** Kind of an anonymous body, in the authority's words. */
  readonly body: string | null;
  /** Euros as pronounced, in force, and liquidated; null where there is no amount or it is not disclosed. */
  readonly fine: number | null;
  readonly fineInForce: number | null;
  readonly liquidation: number | null;
  readonly sector: string | null;
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  readonly status: string;
  /** Absolute address of its article, or of its row on the page of its year. */
  readonly article: string;
  /** Whether it is on the CNIL's official list. */
  readonly register: boolean;
}

/** The facts of one decision. `site` is the origin of the page. */
export function decisionOf(records: Records, i: number, site: string): SelectedDecision {
  const { columns, terms } = records;
  const slugs = (facet: 'autorite' | 'procedure' | 'mesure' | 'secteur' | 'fondement' | 'theme') =>
    termsAt(terms[facet], indices(columns[facet][i])).map(({ slug }) => slug);
  const bodies = termsAt(terms.organisme, indices(columns.organisme[i]));
  const number = columns.number[i] ?? null;
  return {
    id: number ?? columns.id[i] ?? '',
    number,
    authority: slugs('autorite')[0] ?? '',
    decided: columns.decided[i] ?? '',
    procedure: slugs('procedure')[0] ?? null,
    measures: slugs('mesure'),
    respondents: bodies.map(({ slug, label }) => ({ organisation: slug || null, name: slug ? label : null })),
    body: bodies.find(({ slug }) => slug === '')?.label ?? null,
    fine: columns.fine[i] ?? null,
    fineInForce: columns.fineInForce[i] ?? null,
    liquidation: columns.liquidation[i] ?? null,
    sector: slugs('secteur')[0] ?? null,
    provisions: slugs('fondement'),
    themes: slugs('theme'),
    status: termsAt(terms.statut, indices(columns.statut[i]))[0]?.code ?? '',
    article: site + addressOf(records, i),
    register: columns.register[i] === 1,
  };
}

function termsAt<T extends ExplorerTerm>(terms: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => terms[place] ?? []);
}

/** JSON of decisions, with the licence and the address of the selection inside. */
export function jsonFile({ payload }: Records, decisions: readonly SelectedDecision[], source: string): string {
  const { licence, updated } = payload;
  return `${JSON.stringify({ licence, source, updated, count: decisions.length, decisions }, null, 2)}\n`;
}

/** CSV of decisions (RFC 4180): UTF-8 with its mark, a header, lists joined by `|`, no cell that a spreadsheet computes. */
export function csvFile(decisions: readonly SelectedDecision[]): string {
  const fields = Object.keys(csvFields) as (keyof SelectedDecision)[];
  const lines = decisions.map((decision) => fields.map((field) => cell(csvFields[field](decision))));
  return `\ufeff${[fields, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** The columns of the CSV, and how each is written. */
const csvFields: Readonly<Record<keyof SelectedDecision, (decision: SelectedDecision) => string>> = {
  id: ({ id }) => id,
  number: ({ number }) => number ?? '',
  authority: ({ authority }) => authority,
  decided: ({ decided }) => decided,
  procedure: ({ procedure }) => procedure ?? '',
  measures: ({ measures }) => measures.join('|'),
  respondents: ({ respondents }) => respondents.map(({ name }) => name ?? '').join('|'),
  body: ({ body }) => body ?? '',
  fine: ({ fine }) => String(fine ?? ''),
  fineInForce: ({ fineInForce }) => String(fineInForce ?? ''),
  liquidation: ({ liquidation }) => String(liquidation ?? ''),
  sector: ({ sector }) => sector ?? '',
  provisions: ({ provisions }) => provisions.join('|'),
  themes: ({ themes }) => themes.join('|'),
  status: ({ status }) => status,
  article: ({ article }) => article,
  register: ({ register }) => String(register),
};

/** A cell of CSV. An apostrophe before what a spreadsheet would run as a formula (OWASP, « CSV Injection »). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
