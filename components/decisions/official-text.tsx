/** Details of a decision that has no article, on the page of its year. */
import { longDate } from '#lib/format.ts';
import { decisionSlug } from '#lib/identifiers.ts';
import { routes } from '#lib/routes.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { SourceMarks } from '../lists/source-marks.tsx';

/** Links to the deliberation and to the page of the decision, particular facts of its row of the official list, and evidence. */
export function OfficialText({ row }: { row: DecisionRow }) {
  const { text, note, sources } = row.listed ?? { text: null, note: null, sources: [] };
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
      {', '}
      <a href={routes.decision(decisionSlug(row))} className="ref">
        page
        <span className="sr-only">{` de la décision ${row.number ?? row.rowId}`}</span>
      </a>
      {note === null ? null : (
        <span className="label block pb-1">
          {note}
          <SourceMarks sources={sources} />
        </span>
      )}
    </>
  );
}
