/** Year by year: the contents of the official list, and the totals that the CNIL published. */
import { euros, NBSP, number } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { YearCoverage } from '#lib/views/ledger.ts';
import { SourceMarks } from './source-marks.tsx';

const heads = [
  'Sanctions annoncées',
  'Sanctions au recueil',
  'Montant annoncé',
  'Montant au recueil',
  'Écart',
  'Ce qui l’explique, et sources',
];
/** How many of these columns have figures. */
const FIGURES = 5;

export function CoverageTable({ years, caption }: { years: readonly YearCoverage[]; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="figures cards" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Année
            </th>
            {heads.map((head, i) => (
              <th key={head} scope="col" role="columnheader" className={i < FIGURES ? 'num' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {years.map((line) => (
            <Line key={line.year} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line }: { line: YearCoverage }) {
  const { year, official, missing } = line;
  const figures = [
    announced(official?.sanctions, number),
    heldRows(line),
    announced(official?.amount, euros),
    heldEuros(line),
    differences(missing),
  ];
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {line.hasPage ? <a href={routes.year(year)}>{year}</a> : year}
      </th>
      {figures.map((figure, i) => (
        <td key={heads[i]} role="cell" className="num" data-label={heads[i]}>
          {figure}
        </td>
      ))}
      <td role="cell" className="note" data-label={heads[FIGURES]}>
        {official?.note === undefined ? null : typeset(official.note)}
        <SourceMarks sources={(official?.sources ?? []).map(({ url, title }) => ({ label: title, href: url }))} />
      </td>
    </tr>
  );
}

function announced(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? 'non établi' : write(value);
}

/** Number of rows of the list. Rows without a sanction are counted apart, because the CNIL does not count them. */
function heldRows({ rows, withoutSanction, official }: YearCoverage): string {
  const counted = official?.countsDismissals ? rows : rows - withoutSanction;
  return `${number(counted)}${counted === rows ? '' : ` (et${NBSP}${rows - counted} sans sanction)`}`;
}

/** Euros of the list. Deduced amounts are shown apart, because no source gives them. */
function heldEuros({ fines, liquidations, deduced }: YearCoverage): string {
  const held = euros(fines + liquidations + deduced);
  return deduced === 0 ? held : `${held} (dont${NBSP}${euros(deduced)} par déduction)`;
}

function differences({ sanctions, amount }: YearCoverage['missing']): string {
  const parts = [
    sanctions === null || sanctions === 0
      ? null
      : `${signed(sanctions, number)} ${Math.abs(sanctions) > 1 ? 'sanctions' : 'sanction'}`,
    amount === null || amount === 0 ? null : signed(amount, euros),
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(', ');
  return sanctions === null && amount === null ? '' : 'aucun';
}

function signed(value: number, write: (value: number) => string): string {
  return `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
}
