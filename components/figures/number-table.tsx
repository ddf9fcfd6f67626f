/** A table of numbers. On a phone, each row is a card whose cells have the heads of their columns as labels. */
export interface NumberRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export function NumberTable({
  title,
  heads,
  rows,
}: {
  title: string;
  heads: readonly string[];
  rows: readonly NumberRow[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table className="figure-data cards" role="table">
        <caption className="sr-only">{title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <NumberRows heads={heads} rows={rows} />
        </tbody>
      </table>
    </section>
  );
}

/** The rows alone, for a browser that fills the body of a table. */
export function NumberRows({ heads, rows }: { heads: readonly string[]; rows: readonly NumberRow[] }) {
  return rows.map(({ name, cells }) => (
    <tr key={name} role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      {cells.map((cell, i) => (
        <td key={i} role="cell" data-label={heads[i + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  ));
}
