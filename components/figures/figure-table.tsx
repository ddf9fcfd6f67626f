/**
 * The data of a figure as a table, closed at first. Its rows are many: on a phone it scrolls under the heads of its rows,
 * which stay, where cards would take a hundred screens.
 */
import { count, euros, longDate, NBSP, number } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { Cell, Column, Figure, FigureRow } from '#lib/views/figures/figure.ts';

export function FigureTable({ figure }: { figure: Figure }) {
  const { title, columns, rows } = figure;
  return (
    <details>
      <summary className="cursor-pointer py-1 font-sans text-[0.8125rem]">Données du graphique</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard (WCAG 2.1.1). */}
      <section className="table-scroll mt-2" aria-label={typeset(`Données : ${title}`)} tabIndex={0}>
        <table className="figure-data">
          <caption className="sr-only">{typeset(title)}</caption>
          <Heads figure={figure} />
          <tbody>
            {rows.map((row, i) => (
              <Row key={`${row.label} ${row.cells.join()}`} row={row} columns={columns} ids={idsOf(figure)} place={i} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Identifiers of the heads of a table in which some columns have a group: each cell names its own (HTML, § 4.9.12). */
interface HeadIds {
  readonly row: (place: number) => string;
  readonly column: (place: number) => string;
  readonly group: (name: string) => string;
}

/** Null where a head is above each column, and `scope` says enough. */
function idsOf({ id, columns }: Figure): HeadIds | null {
  const names = [...new Set(columns.map(({ group }) => group))];
  if (names.every((name) => name === undefined)) return null;
  // Every cell repeats them: initials keep the page under its budget, and publishing refuses an id that is there twice.
  const initials = id.replace(/([a-z])[a-z]*-?/g, '$1');
  return {
    row: (place) => `${initials}l${place}`,
    column: (place) => `${initials}c${place}`,
    group: (name) => `${initials}g${names.indexOf(name)}`,
  };
}

function Heads({ figure }: { figure: Figure }) {
  const { head, columns } = figure;
  const ids = idsOf(figure);
  const column = (one: Column, rows?: number) => {
    const { label, unit } = one;
    const place = columns.indexOf(one);
    return (
      <th
        key={`${place} ${label}`}
        id={ids?.column(place)}
        scope="col"
        rowSpan={rows}
        className={unit === 'text' ? 'text' : undefined}
      >
        {typeset(label)}
      </th>
    );
  };
  return (
    <thead>
      {ids === null ? null : (
        <tr>
          <th scope="col" rowSpan={2}>
            {head}
          </th>
          {groupsOf(columns).map(({ name, columns: of }) =>
            name === '' ? (
              of.map((one) => column(one, 2))
            ) : (
              <th key={name} id={ids.group(name)} scope="colgroup" colSpan={of.length}>
                {name}
              </th>
            ),
          )}
        </tr>
      )}
      <tr>
        {ids === null ? <th scope="col">{head}</th> : null}
        {columns.filter(({ group }) => ids === null || group !== undefined).map((one) => column(one))}
      </tr>
    </thead>
  );
}

function Row({
  row,
  columns,
  ids,
  place,
}: {
  row: FigureRow;
  columns: readonly Column[];
  ids: HeadIds | null;
  place: number;
}) {
  const label = typeset(row.label);
  const headsOf = ({ group }: Column, i: number) =>
    [ids?.row(place), group && ids?.group(group), ids?.column(i)].filter(Boolean).join(' ') || undefined;
  return (
    <tr>
      <th id={ids?.row(place)} scope="row">
        {row.href === null ? label : <a href={row.href}>{label}</a>}
      </th>
      {columns.map((column, i) => (
        <td key={i} headers={headsOf(column, i)} className={column.unit === 'text' ? 'text' : undefined}>
          {said(row.cells[i] ?? null, column.unit)}
        </td>
      ))}
    </tr>
  );
}

/** A cell in French; a dash when there is no value, which is different from 0. */
function said(cell: Cell, unit: Column['unit']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return unit === 'date' ? longDate(cell) : typeset(cell);
  if (unit === 'euros') return euros(cell);
  // As in the file: a share too small for the drawing is still a number here.
  if (unit === 'percent') return `${String(cell).replace('.', ',')}${NBSP}%`;
  return unit === 'days' ? count(cell, 'jour', 'jours') : number(cell);
}

/** Groups adjacent columns of the same group; a column without a group has an empty group name. */
function groupsOf(columns: readonly Column[]): { name: string; columns: Column[] }[] {
  const groups: { name: string; columns: Column[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.name === (column.group ?? '')) last.columns.push(column);
    else groups.push({ name: column.group ?? '', columns: [column] });
  }
  return groups;
}
