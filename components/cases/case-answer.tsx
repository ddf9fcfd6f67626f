/**
 * An answer: the amounts under each procedure, and the nearest cases. Drawn at build for prepared answers, in the
 * browser for other criteria.
 */
import { euros, number } from '#lib/format.ts';
import type { Answer, CaseFines } from '#lib/views/case-answer.ts';
import { NumberTable } from '../figures/number-table.tsx';

export function CaseAnswer({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.fines.length === 0 ? null : <FinesTable lines={answer.fines} />}
      <h2 className="case-title" tabIndex={-1}>
        Les cas les plus proches
      </h2>
      <ol className="cases">
        {answer.nearest.map(({ id, label, href, when, amount, status, difference }) => (
          <li key={id} data-decision={id}>
            <a href={href}>{label}</a>
            <strong>{amount}</strong>
            <span>{when}</span>
            {status === null ? null : <span>{status}</span>}
            <p>{difference}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function FinesTable({ lines }: { lines: readonly CaseFines[] }) {
  return (
    <NumberTable
      title="Amendes en vigueur de ces cas"
      heads={['Procédure', 'Cas', 'Amendes', 'Médiane', 'La plus basse', 'La plus haute', 'Moyenne']}
      rows={lines.map(({ procedure, cases, fines, spread }) => ({
        name: procedure,
        cells: [
          ...[cases, fines].map(number),
          ...(['median', 'min', 'max', 'mean'] as const).map((amount) => (spread ? euros(spread[amount]) : '–')),
        ],
      }))}
    />
  );
}
