/** The data of a figure as a table, closed at first. */
import { count, euros, longDate, NBSP, number } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { Cell, Column, Figure, FigureRow } from '#lib/views/figures/figure.ts';

export function FigureTable({ figure }: { figure: Figure }) {
  const { head, title, columns, rows } = figure;
  const groups = groupsOf(columns);
  const grouped = groups.some(({ name }) => name !== '');
  return (
    <details className="print:hidden">
      <summary className="cursor-pointer py-1 font-sans text-[0.8125rem]">Données du graphique</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard (WCAG 2.1.1). */}
      <section className="table-scroll mt-2" aria-label={typeset(`Données : ${title}`)} tabIndex={0}>
        <table className="figure-data">
          <caption className="sr-only">{typeset(title)}</caption>
          <thead>
            {grouped ? (
              <tr>
                <th scope="col" rowSpan={2}>
                  {head}
                </th>
                {groups.map(({ name, columns: of }) =>
                  name === '' ? (
                    of.map(({ label, unit }) => (
                      <th key={label} scope="col" rowSpan={2} className={unit === 'text' ? 'text' : undefined}>
                        {typeset(label)}
                      </th>
                    ))
                  ) : (
                    <th key={name} scope="colgroup" colSpan={of.length}>
                      {name}
                    </th>
                  ),
                )}
              </tr>
            ) : null}
            <tr>
              {grouped ? null : <th scope="col">{head}</th>}
              {columns.map(({ label, group, unit }) =>
                grouped && group === undefined ? null : (
                  <th key={`${group} ${label}`} scope="col" className={unit === 'text' ? 'text' : undefined}>
                    {typeset(label)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.label} ${row.cells.join()}`} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ row, columns }: { row: FigureRow; columns: readonly Column[] }) {
  const label = typeset(row.label);
  return (
    <tr>
      <th scope="row">{row.href === null ? label : <a href={row.href}>{label}</a>}</th>
      {columns.map(({ unit }, i) => (
        <td key={i} className={unit === 'text' ? 'text' : undefined}>
          {said(row.cells[i] ?? null, unit)}
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
