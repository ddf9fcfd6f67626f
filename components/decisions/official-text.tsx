/** What the page of a year says of a light record beside its row. */
import { longDate } from '#lib/format.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';

/** Where the deliberation is, and what is particular to its row of the official list. */
export function OfficialText({ row }: { row: DecisionRow }) {
  const { text, note } = row.listed ?? { text: null, note: null };
  return (
    <>
      {text === null ? null : (
        <>
          {', '}
          <a href={text} rel="external noopener" className="ref">
            texte sur Légifrance
            <span className="sr-only">{` : ${row.number ?? longDate(row.decided)}`}</span>
          </a>
        </>
      )}
      {note === null ? null : <span className="label block pb-1">{note}</span>}
    </>
  );
}
