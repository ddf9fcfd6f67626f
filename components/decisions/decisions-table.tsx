/** A table of decisions: date, body, measures, provisions, amount in force. Drawn at build, and in the browser by the explorer. */
import type { ReactNode } from 'react';
import { capitalise, HYPHEN, longDate, NARROW, NBSP, shortDate } from '#lib/format.ts';
import { amountCell } from '#lib/views/amount-cell.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { Links } from '../lists/links.tsx';
import { ProvisionLinks } from './provision-links.tsx';

/** The columns by which rows can be sorted. */
export type SortColumn = 'date' | 'organisme' | 'montant';

export interface Sorting {
  readonly by: SortColumn;
  readonly ascending: boolean;
  /** The head of a column was pressed. */
  readonly sort: (column: SortColumn) => void;
}

const columns: readonly { readonly label: string; readonly className?: string; readonly sorts?: SortColumn }[] = [
  { label: 'Date', sorts: 'date' },
  { label: 'Organisme et décision', sorts: 'organisme' },
  { label: 'Mesures', className: 'wide' },
  { label: 'Fondements ou manquements', className: 'wide' },
  { label: 'Montant en vigueur', className: 'sum', sorts: 'montant' },
];

export function DecisionsTable({
  rows,
  caption,
  official,
  sorting,
}: {
  rows: readonly DecisionRow[];
  caption: string;
  /** On the page of a year, which is their address, light records carry their anchor, and this beside their name. */
  official?: (row: DecisionRow) => ReactNode;
  /** How the rows are sorted, where the heads are buttons that sort them. */
  sorting?: Sorting;
}) {
  return (
    <table className="decisions">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, className, sorts }) => (
            <th key={label} scope="col" className={className} aria-sort={orderOf(sorting, sorts)}>
              {sorting && sorts ? (
                <button type="button" onClick={() => sorting.sort(sorts)}>
                  {label}
                </button>
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} official={official} />
        ))}
      </tbody>
    </table>
  );
}

function orderOf(sorting: Sorting | undefined, column: SortColumn | undefined) {
  if (sorting === undefined || sorting.by !== column) return undefined;
  return sorting.ascending ? 'ascending' : 'descending';
}

function Row({ row, official }: { row: DecisionRow; official: ((row: DecisionRow) => ReactNode) | undefined }) {
  return (
    <tr data-decision={row.key} id={(official && row.rowId) ?? undefined}>
      <td className="date">
        <time dateTime={row.decided} title={longDate(row.decided)}>
          {shortDate(row.decided)}
        </time>
      </td>
      <td>
        {row.rowId === null ? <Told row={row} /> : <Listed row={row} />}
        {row.rowId === null ? null : official?.(row)}
        <span className="words">{inNarrowWords(row)}</span>
      </td>
      <td className="wide">{row.measures.join(', ')}</td>
      <td className="wide">
        {row.breaches.length > 0 ? row.breaches.join(`${NARROW}; `) : <ProvisionLinks groups={row.provisions} />}
      </td>
      <td className="sum">
        <Amount row={row} />
      </td>
    </tr>
  );
}

/** Whom a decision that an article tells concerns, and the way to that article. */
function Told({ row }: { row: DecisionRow }) {
  const name = row.number ?? `décision du ${longDate(row.decided)}`;
  return (
    <>
      <span className="who">
        <Links links={row.respondents} />
      </span>
      <br />
      <a href={row.href} className="ref">
        {row.foreign ? `${row.authority}, ${name}` : capitalise(name)}
      </a>
    </>
  );
}

/** A row of the official list: one link, whose name says which; « Liste officielle » alone would name them all. */
function Listed({ row }: { row: DecisionRow }) {
  return (
    <a href={row.href} className="listed">
      <span className="kind">{row.respondents.map(({ label }) => label).join(', ')}</span>
      <br />
      <span className="ref">{row.number ?? 'Liste officielle'}</span>
    </a>
  );
}

/** What the columns hidden on a narrow screen say: what was ordered, and on what ground. */
function inNarrowWords({ measures, breaches, provisions }: DecisionRow): string {
  const grounds =
    breaches.length > 0
      ? breaches
      : provisions.map(
          ({ text, articles }) =>
            `${text}${NBSP}${articles.map(({ label }) => label.replaceAll('-', HYPHEN)).join(', ')}`,
        );
  return [measures.join(', '), grounds.join(`${NARROW}; `)].filter((part) => part !== '').join(' · ');
}

function Amount({ row }: { row: DecisionRow }) {
  const { figure, notes } = amountCell(row, row.statusNote);
  return (
    <>
      {figure}
      {notes.map(({ text, struck }) => (
        <small key={text}>
          {text}
          {struck === undefined ? null : <s>{struck}</s>}
        </small>
      ))}
    </>
  );
}
