/** An answer: what the cases cost under each procedure, and the nearest ones. Drawn at build, and in the browser for other criteria. */
import { euros, number } from '#lib/format.ts';
import type { Answer, CaseFines } from '#lib/views/case-answer.ts';

export function CaseAnswer({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.fines.length === 0 ? null : <FinesTable lines={answer.fines} />}
      <h2 className="case-title" tabIndex={-1}>
        Les cas les plus proches
      </h2>
      <ol className="cases">
        {answer.nearest.map(({ id, label, href, when, amount, difference }) => (
          <li key={id} data-decision={id}>
            <a href={href}>{label}</a>
            <strong>{amount}</strong>
            <span>{when}</span>
            <p>{difference}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function FinesTable({ lines }: { lines: readonly CaseFines[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label="Amendes en vigueur de ces cas" tabIndex={0}>
      <table className="figure-data">
        <caption className="sr-only">Amendes en vigueur de ces cas</caption>
        <thead>
          <tr>
            {['Procédure', 'Cas', 'Amendes', 'Médiane', 'La plus basse', 'La plus haute', 'Moyenne'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ procedure, cases, fines, spread }) => (
            <tr key={procedure}>
              <th scope="row">{procedure}</th>
              <td>{number(cases)}</td>
              <td>{number(fines)}</td>
              {[spread?.median, spread?.min, spread?.max, spread?.mean].map((amount, i) => (
                <td key={i}>{amount === undefined ? '–' : euros(amount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
