/** Compares the decisions of the site, year by year, with the totals that the CNIL published. */
import { count, euros, number, shortEuros } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Corpus } from '../../schema/corpus.ts';
import { barsBeside } from '../charts/bars.ts';
import { type KeyWord, stacked } from '../charts/compose.ts';
import { coverageByYear, type YearCoverage } from '../ledger.ts';
import { type Figure, sourceOf } from './figure.ts';

const key: readonly KeyWord[] = [
  { paint: 'plain', text: 'au recueil' },
  { paint: 'target', text: 'annoncé par la CNIL' },
];

/** Coverage year by year: sanctions and euros as pronounced, because the CNIL publishes these. */
export function coverage(corpus: Corpus): Figure {
  const years = coverageByYear(corpus).toReversed();
  return {
    id: 'couverture',
    topic: 'Ce que le recueil tient de ce que la CNIL annonce',
    title: title(years),
    caption: caption(years),
    source: sourceOf(
      corpus,
      'Les bilans annuels de la CNIL additionnent amendes et astreintes liquidées, telles que prononcées : ici, et ici seulement, ce recueil fait de même.',
    ),
    head: 'Année',
    columns: [
      { group: 'Sanctions', label: 'annoncées', unit: 'count' },
      { group: 'Sanctions', label: 'au recueil', unit: 'count' },
      { group: 'dont simplifiées', label: 'annoncées', unit: 'count' },
      { group: 'dont simplifiées', label: 'au recueil', unit: 'count' },
      { group: 'Euros prononcés', label: 'annoncés', unit: 'euros' },
      { group: 'Euros prononcés', label: 'au recueil', unit: 'euros' },
      { label: 'Écart', unit: 'text' },
      { label: 'Ce qui l’explique', unit: 'text' },
    ],
    rows: years.map((line) => ({
      label: line.year,
      href: line.rows > 0 ? routes.year(line.year) : null,
      cells: [
        line.official?.sanctions ?? null,
        heldSanctions(line),
        line.official?.simplified ?? null,
        heldSimplified(line),
        line.official?.amount ?? null,
        heldEuros(line),
        differences(line.missing),
        line.official?.note ?? null,
      ],
    })),
    drawing: drawingOf(years),
  };
}

/** Rows counted like the CNIL that year: most of its totals leave out procedures that ended without a sanction. */
function heldSanctions({ rows, withoutSanction, official }: YearCoverage): number {
  return official?.countsDismissals ? rows : rows - withoutSanction;
}

/** Null before the procedure existed: neither the list nor the CNIL's totals have it. */
function heldSimplified({ simplified, official }: YearCoverage): number | null {
  return simplified === 0 && typeof official?.simplified !== 'number' ? null : simplified;
}

/** Euros of our data, with deduced amounts; null where the list gives no amount at all, which is not 0. */
function heldEuros({ fines, liquidations, deduced, undisclosed }: YearCoverage): number | null {
  const held = fines + liquidations + deduced;
  return held === 0 && undisclosed > 0 ? null : held;
}

/** « 1 sanction de moins, 17 000 € de moins »; « aucun »; null where the CNIL published no total. */
function differences({ sanctions, amount }: YearCoverage['missing']): string | null {
  if (sanctions === null && amount === null) return null;
  const sign = (value: number) => (value < 0 ? 'de moins' : 'de plus');
  const parts = [
    sanctions ? `${count(Math.abs(sanctions), 'sanction', 'sanctions')} ${sign(sanctions)}` : null,
    amount ? `${euros(Math.abs(amount))} ${sign(amount)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'aucun' : parts.join(', ');
}

function title(years: readonly YearCoverage[]): string {
  const counted = years.filter(({ missing }) => missing.sanctions !== null);
  const same = counted.filter(({ missing }) => missing.sanctions === 0).length;
  return counted.length === 0
    ? 'Ce que le recueil contient'
    : `Même nombre de sanctions que la CNIL, ${number(same)} ${same < 2 ? 'année' : 'années'} sur ${number(counted.length)}`;
}

function caption(years: readonly YearCoverage[]): string {
  const counted = years.filter(({ missing }) => missing.sanctions !== null);
  const weighed = years.filter(({ missing }) => missing.amount !== null);
  const same = counted.filter(({ missing }) => missing.sanctions === 0).length;
  const equal = weighed.filter(({ missing }) => missing.amount === 0).length;
  return `Même nombre de sanctions que la CNIL pour ${number(same)} des ${count(counted.length, 'année', 'années')} qu’elle a chiffrées ; même montant, à l’euro près, pour ${number(equal)} sur ${number(weighed.length)}.`;
}

function drawingOf(years: readonly YearCoverage[]) {
  const rowOf = (
    line: YearCoverage,
    held: number,
    announced: number | null | undefined,
    said: (value: number) => string,
  ) => ({
    label: line.year,
    segments: [{ value: held, paint: 'plain' as const }],
    said: announced === null || announced === undefined ? said(held) : `${said(held)} / ${said(announced)}`,
    ...(announced === null || announced === undefined ? {} : { target: announced }),
  });
  const weighed = years.filter(({ official }) => typeof official?.amount === 'number');
  const numbers = {
    heading: 'Sanctions',
    drawing: barsBeside(
      years.map((line) => rowOf(line, heldSanctions(line), line.official?.sanctions, number)),
      key,
    ),
  };
  if (weighed.length === 0) return numbers.drawing;
  return stacked([
    numbers,
    {
      heading: 'Euros, astreintes comprises',
      drawing: barsBeside(
        weighed.map((line) => rowOf(line, heldEuros(line) ?? 0, line.official?.amount, shortEuros)),
        key,
      ),
    },
  ]);
}
