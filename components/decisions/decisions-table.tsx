/** A table of decisions: date, body, measures, provisions, amount in force. */
import { capitalise, HYPHEN, longDate, NBSP, shortDate } from '#lib/format.ts';
import { legifranceAddress } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { amountCell } from '#lib/views/amount-cell.ts';
import type { DecisionRow } from '#lib/views/decisions.ts';
import { statusNotes } from '#lib/views/labels.ts';
import { Links } from '../lists/links.tsx';
import { SourceMarks } from '../lists/source-marks.tsx';
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
        {row.rowId === null ? <Told row={row} /> : <Listed row={row} />}
        {anchor === null ? null : <OfficialText row={row} />}
        <span className="words">{typeset(inNarrowWords(row))}</span>
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
  return [measures.join(', '), grounds.join(' ; ')].filter((part) => part !== '').join(' · ');
}

/** Where the deliberation is, what is particular to its row of the official list, and what proves it. */
function OfficialText({ row }: { row: DecisionRow }) {
  const { legifrance, note, sources } = row.listed ?? { legifrance: null, note: null, sources: [] };
  return (
    <>
      {legifrance === null ? null : (
        <>
          {', '}
          <a href={legifranceAddress(legifrance)} rel="external noopener" className="ref">
            texte sur Légifrance
            <span className="sr-only">{` : ${row.number ?? longDate(row.decided)}`}</span>
          </a>
        </>
      )}
      {note === null ? null : (
        <span className="label block pb-1">
          {typeset(note)}
          <SourceMarks sources={sources} />
        </span>
      )}
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
