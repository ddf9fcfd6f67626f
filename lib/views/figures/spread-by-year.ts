/** Every fine in force, year by year, to show the spread of the amounts of each procedure. */
import { routes } from '../../routes.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { fineInForce } from '../../schema/in-force.ts';
import { amountAxis, stripsBeside } from '../charts/strips.ts';
import { cnilDecisions, finesOf } from './cnil-sanctions.ts';
import { type Figure, sourceOf } from './figure.ts';
import { bodies } from './largest.ts';
import { medianTitle, sayMedianAndMean, spreadCells, spreadColumns, stripKey, stripOf } from './procedures.ts';
import { ofYear, periodOf, yearsOf } from './years.ts';

/** Every fine in force, year by year, on the logarithmic scale. */
export function spreadByYear(corpus: Corpus): Figure {
  const decisions = cnilDecisions(corpus);
  const years = yearsOf(decisions).filter((year) => finesOf(ofYear(year, decisions)).length > 0);
  return {
    id: 'montants-par-an',
    topic: 'Chaque amende en vigueur, année par année',
    title: medianTitle(decisions),
    caption: sayMedianAndMean(decisions),
    source: sourceOf(
      corpus,
      `${periodOf(corpus)} Échelle logarithmique ; procédure ordinaire au-dessus de la ligne, simplifiée au-dessous.`,
    ),
    head: 'Année',
    columns: spreadColumns,
    rows: [
      ...years.map((year) => ({ label: year, href: routes.year(year), cells: spreadCells(ofYear(year, decisions)) })),
      { label: 'Ensemble', href: null, cells: spreadCells(decisions) },
    ],
    drawing: stripsBeside(
      years.map((year) => {
        const callout = highestNamed(ofYear(year, decisions), corpus);
        return { ...stripOf(year, ofYear(year, decisions)), ...(callout ? { callout } : {}) };
      }),
      amountAxis(finesOf(decisions)),
      stripKey,
    ),
  };
}

/** The highest fine in force and the body that it concerns; null when this body is anonymous. */
function highestNamed(decisions: readonly Decision[], corpus: Corpus): { value: number; text: string } | null {
  const highest = Math.max(...finesOf(decisions));
  const decision = decisions.find((one) => fineInForce(one) === highest);
  return decision && decision.article !== null ? { value: highest, text: bodies(decision, corpus) } : null;
}
