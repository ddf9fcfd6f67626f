/** Amounts that the CNIL pronounces each year, and amounts in force after appeals, by procedure. */
import { sum } from 'd3-array';
import { count, euros, percent, shortEuros } from '../../format.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { barsBeside } from '../charts/bars.ts';
import { stacked } from '../charts/compose.ts';
import type { Drawing } from '../charts/drawing.ts';
import { isUndisclosed } from '../decisions.ts';
import { cnilDecisions, finesOf, procedures, under } from './cnil-sanctions.ts';
import { type Cell, type Figure, type FigureRow, sourceOf } from './figure.ts';
import { removedKey } from './procedures.ts';
import { ofYear, periodOf, yearRows } from './years.ts';

/**
 * Amounts pronounced each year, and amounts in force. Each procedure has its own scale, because one is a thousand times
 * larger.
 */
export function finesByYear(corpus: Corpus): Figure {
  const decisions = cnilDecisions(corpus);
  const cells = (year: string | null) => {
    const those = ofYear(year, decisions);
    return [
      ...procedures.flatMap((one) => amountCells(under(one, those))),
      sum(those, ({ liquidation }) => liquidation),
    ];
  };
  const rows = yearRows(corpus, cells);
  return {
    id: 'amendes-par-an',
    topic: 'Amendes par an, prononcées et en vigueur',
    title: finesTitle(rows.at(-1)?.cells ?? []),
    caption: finesCaption(rows.at(-1)?.cells ?? []),
    source: sourceOf(
      corpus,
      `${periodOf(corpus)} L’année est celle de la décision, non du jugement. Une astreinte liquidée n’est pas une amende : elle n’est dans aucune barre. « ≥ » : une amende au moins n’est pas chiffrée.`,
    ),
    head: 'Année',
    columns: [
      ...['Procédure ordinaire', 'Procédure simplifiée'].flatMap((group) => [
        { group, label: 'amendes chiffrées', unit: 'count' as const },
        { group, label: 'non chiffrées', unit: 'count' as const },
        { group, label: 'prononcé', unit: 'euros' as const },
        { group, label: 'en vigueur', unit: 'euros' as const },
      ]),
      { label: 'Astreintes liquidées', unit: 'euros' },
    ],
    rows,
    drawing: finesDrawing(rows.slice(0, -1)),
  };
}

/**
 * Number of fines with a known amount, number without one, amount pronounced, amount in force. Empty when the procedure
 * decided nothing. The sums are empty when no amount is known, because this is not 0 €.
 */
function amountCells(decisions: readonly Decision[]): Cell[] {
  if (decisions.length === 0) return [null, null, null, null];
  const known = decisions.filter(({ fine }) => fine !== null);
  const silent = decisions.filter(isUndisclosed).length;
  if (known.length === 0 && silent > 0) return [0, silent, null, null];
  return [known.length, silent, sum(known, ({ fine }) => fine), sum(finesOf(known))];
}

function finesTitle(cells: readonly Cell[]): string {
  const [, , pronounced = 0, inForce = 0, , , simplified = 0, simplifiedInForce = 0] = cells.map(Number);
  const all = pronounced + simplified;
  if (all === 0) return 'Aucune amende chiffrée';
  return `Sur ${shortEuros(all)} d’amendes, ${percent((inForce + simplifiedInForce) / all)} restent dus après les recours`;
}

function finesCaption(cells: readonly Cell[]): string {
  const [, silent = 0, pronounced = 0, inForce = 0, , silentToo = 0, simplified = 0, simplifiedInForce = 0] =
    cells.map(Number);
  const all = pronounced + simplified;
  const off = all - inForce - simplifiedInForce;
  const unknown = silent + silentToo;
  return [
    `${euros(all)} prononcés, dont ${euros(simplified)} en procédure simplifiée`,
    `${euros(all - off)} en vigueur, ${off === 0 ? 'les juges n’ayant rien retiré' : `les juges ayant retiré ${euros(off)}`}`,
    ...(unknown > 0 ? [count(unknown, 'amende n’est pas chiffrée', 'amendes ne sont pas chiffrées')] : []),
  ]
    .join(' ; ')
    .concat('.');
}

/** One panel per procedure: the index of its first cell in a row, and its paint. */
function finesDrawing(rows: readonly FigureRow[]): Drawing {
  const panel = (from: number, paint: 'ordinary' | 'simplified', shown: readonly FigureRow[]) =>
    barsBeside(
      shown.map(({ label, cells }) => {
        const [pronounced, inForce] = [Number(cells[from + 2]), Number(cells[from + 3])];
        return {
          label,
          segments: [
            { value: inForce, paint },
            { value: pronounced - inForce, paint: 'removed' },
          ],
          said: saidOf(cells.slice(from, from + 4)),
        };
      }),
      [{ paint, text: 'en vigueur' }, removedKey],
    );
  const first = rows.findIndex(({ cells }) => Number(cells[4]) > 0);
  const ordinary = { heading: 'Procédure ordinaire', drawing: panel(0, 'ordinary', rows) };
  if (first === -1) return ordinary.drawing;
  return stacked([
    ordinary,
    { heading: 'Procédure simplifiée (autre échelle)', drawing: panel(4, 'simplified', rows.slice(first)) },
  ]);
}

/** « 43 k€ »; « ≥ 43 k€ » when some fines have no known amount; « non chiffré » when none has. */
function saidOf([known, silent, , inForce]: readonly Cell[]): string {
  if (Number(known) === 0) return Number(silent) > 0 ? 'non chiffré' : 'aucune';
  return `${Number(silent) > 0 ? '≥ ' : ''}${shortEuros(Number(inForce))}`;
}
