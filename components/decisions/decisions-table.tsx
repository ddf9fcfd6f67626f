/**
 * A table of decisions: date, body, measures, provisions, amount in force. Drawn at build, and in the browser by the
 * explorer. Where it has no room, each row is a card, in which the cells that need one have a label. Roles are written,
 * because Safari forgets those of a table whose elements have another `display`.
 */
import type { ReactNode } from 'react';
import { amountCell } from '#lib/views/amount-cell.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { amounts, table } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';
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

/** The words of a table; French unless said otherwise, since the explorer draws it in French alone. */
type TableWords = Pick<Words, 'table' | 'amounts'>;

const columns: readonly {
  readonly word: 'date' | 'body' | 'measures' | 'grounds' | 'amount';
  readonly className?: string;
  readonly sorts?: SortColumn;
}[] = [
  { word: 'date', sorts: 'date' },
  { word: 'body', sorts: 'organisme' },
  { word: 'measures', className: 'wide' },
  { word: 'grounds', className: 'wide' },
  { word: 'amount', className: 'sum', sorts: 'montant' },
];

const french: TableWords = { table, amounts };

export function DecisionsTable({
  rows,
  caption,
  official,
  sorting,
  words = french,
}: {
  rows: readonly DecisionRow[];
  caption: string;
  /** On the page of a year, which is their address, register-only decisions carry their anchor, and this beside their name. */
  official?: (row: DecisionRow) => ReactNode;
  /** How the rows are sorted, where the heads are buttons that sort them. */
  sorting?: Sorting;
  words?: TableWords;
}) {
  return (
    <table className="decisions" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ word, className, sorts }) => (
            <th key={word} scope="col" role="columnheader" className={className} aria-sort={orderOf(sorting, sorts)}>
              {sorting && sorts ? (
                <button type="button" onClick={() => sorting.sort(sorts)}>
                  {words.table[word]}
                </button>
              ) : null}
              <span>{words.table[word]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.key} row={row} official={official} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function orderOf(sorting: Sorting | undefined, column: SortColumn | undefined) {
  if (sorting === undefined || sorting.by !== column) return undefined;
  return sorting.ascending ? 'ascending' : 'descending';
}

function Row({
  row,
  official,
  words,
}: {
  row: DecisionRow;
  official: ((row: DecisionRow) => ReactNode) | undefined;
  words: TableWords;
}) {
  const { longDate, shortDate, separator } = words.table;
  return (
    <tr role="row" data-decision={row.key} id={(official && row.rowId) ?? undefined}>
      <td role="cell" className="date">
        <time dateTime={row.decided} title={longDate(row.decided)}>
          {shortDate(row.decided)}
        </time>
      </td>
      <td role="cell">
        {row.rowId === null ? <Covered row={row} words={words} /> : <Listed row={row} words={words} />}
        {row.rowId === null ? null : official?.(row)}
      </td>
      <td role="cell" className="wide" data-label={words.table.measures}>
        {row.measures.join(', ')}
      </td>
      <td role="cell" className="wide" data-label={words.table.grounds}>
        {row.breaches.length > 0 ? (
          row.breaches.join(separator)
        ) : (
          <ProvisionLinks groups={row.provisions} separator={separator} />
        )}
      </td>
      <td role="cell" className="sum">
        <Amount row={row} words={words} />
      </td>
    </tr>
  );
}

/** Whom a decision that an article tells concerns, and the way to that article. */
function Covered({ row, words: { table: words } }: { row: DecisionRow; words: TableWords }) {
  const name = row.number ?? words.decisionOf(row.decided);
  return (
    <>
      <span className="who">
        <Links links={row.respondents} />
      </span>
      <br />
      <a href={row.href} className="ref">
        {row.foreign ? `${row.authority}, ${name}` : words.capitalise(name)}
      </a>
    </>
  );
}

/** A row of the official list: one link, whose name says which; « Liste officielle » alone would name them all. */
function Listed({ row, words: { table: words } }: { row: DecisionRow; words: TableWords }) {
  return (
    <a href={row.href} className="listed">
      <span className="kind">{row.respondents.map(({ label }) => label).join(', ')}</span>
      <br />
      <span className="ref">{row.number ?? words.officialList}</span>
    </a>
  );
}

function Amount({ row, words: { amounts: words } }: { row: DecisionRow; words: TableWords }) {
  const { figure, notes } = amountCell(row, row.statusNote, words);
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
