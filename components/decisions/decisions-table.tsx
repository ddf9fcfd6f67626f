/** A table of decisions: date, body, measures, provisions, amount in force. */
import { longDate, shortDate } from '#lib/format.ts';
import { legifranceAddress } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { amountCell } from '#lib/views/amount-cell.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { statusNotes } from '#lib/views/labels.ts';
import { Links } from '../lists/links.tsx';
import { ProvisionLinks } from './provision-links.tsx';

export function DecisionsTable({
  rows,
  caption,
  anchors = false,
}: {
  rows: readonly DecisionRow[];
  caption: string;
  /** Whether light records carry their anchor: on the page of their year, which is their address. */
  anchors?: boolean;
}) {
  return (
    <table className="decisions">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Organisme et décision</th>
          <th scope="col" className="wide">
            Mesures
          </th>
          <th scope="col" className="wide">
            Fondements ou manquements
          </th>
          <th scope="col" className="sum">
            Montant en vigueur
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} anchor={anchors ? row.rowId : null} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, anchor }: { row: DecisionRow; anchor: string | null }) {
  return (
    <tr data-decision={row.key} {...(anchor === null ? {} : { id: anchor })}>
      <td className="date">
        <time dateTime={row.decided} title={longDate(row.decided)}>
          {shortDate(row.decided)}
        </time>
      </td>
      <td>
        <span className={row.rowId === null ? 'who' : 'kind'}>
          <Links links={row.respondents} />
        </span>
        <br />
        <a href={row.href} className="ref">
          {row.number ?? (row.rowId === null ? `Décision du ${longDate(row.decided)}` : 'Liste officielle')}
          {row.foreign ? ` (${row.authority})` : null}
        </a>
        {anchor === null ? null : (
          <>
            <OfficialText row={row} />
            <span className="words">{typeset([row.measures.join(', '), ...row.breaches].join(' ; '))}</span>
          </>
        )}
      </td>
      <td className="wide">{row.measures.join(', ')}</td>
      <td className="wide">
        {row.breaches.length > 0 ? typeset(row.breaches.join(' ; ')) : <ProvisionLinks groups={row.provisions} />}
      </td>
      <td className="sum">
        <Amount row={row} />
      </td>
    </tr>
  );
}

/** Where the deliberation is, and what is particular to its row of the official list. */
function OfficialText({ row }: { row: DecisionRow }) {
  const { legifrance, note } = row.listed ?? { legifrance: null, note: null };
  return (
    <>
      {legifrance === null ? null : (
        <>
          {', '}
          <a href={legifranceAddress(legifrance)} rel="external noopener" className="ref">
            texte sur Légifrance
          </a>
        </>
      )}
      {note === null ? null : <span className="label block pb-1">{typeset(note)}</span>}
    </>
  );
}

function Amount({ row }: { row: DecisionRow }) {
  const { figure, notes } = amountCell(row, statusNotes[row.status] ?? null);
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
