/** Every figure of the site, in the order of their page; a figure without data is left out. */
import type { Corpus } from '../schema/corpus.ts';
import { appealOutcomes, reducedFines } from './figures/appeals.ts';
import { figuresByTerm } from './figures/by-term.ts';
import { coverage } from './figures/coverage.ts';
import { publicationDelay } from './figures/delay.ts';
import { distribution } from './figures/distribution.ts';
import type { Figure } from './figures/figure.ts';
import { finesByYear } from './figures/fines-by-year.ts';
import { foreignFines, largestFines } from './figures/largest.ts';
import { sanctionsByYear } from './figures/sanctions-by-year.ts';
import { spreadByYear } from './figures/spread-by-year.ts';
import { turnoverShares } from './figures/turnover-share.ts';
import { perCorpus } from './per-corpus.ts';

export interface FigureSection {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

const sections: readonly { id: string; title: string; figures: (corpus: Corpus) => readonly Figure[] }[] = [
  {
    id: 'annees',
    title: 'Année par année',
    figures: (corpus) => [sanctionsByYear(corpus), finesByYear(corpus), spreadByYear(corpus)],
  },
  {
    id: 'montants',
    title: 'Les montants',
    figures: (corpus) => [distribution(corpus), largestFines(corpus), turnoverShares(corpus), foreignFines(corpus)],
  },
  { id: 'motifs', title: 'Pourquoi, et qui', figures: figuresByTerm },
  {
    id: 'suites',
    title: 'Après la décision',
    figures: (corpus) => [appealOutcomes(corpus), reducedFines(corpus), publicationDelay(corpus)],
  },
  { id: 'couverture-du-recueil', title: 'Couverture', figures: (corpus) => [coverage(corpus)] },
];

/** Sections of the page of figures. Each figure with data is in one of them. */
export const figureSections = perCorpus((corpus): FigureSection[] =>
  sections
    .map(({ figures, ...section }) => ({ ...section, figures: figures(corpus).filter(hasData) }))
    .filter(({ figures }) => figures.length > 0),
);

/** Every figure, in the order of the page. */
export function allFigures(corpus: Corpus): Figure[] {
  return figureSections(corpus).flatMap(({ figures }) => figures);
}

/** A figure has no data when its only row is an empty total. */
function hasData({ rows }: Figure): boolean {
  return rows.some(({ label }) => label !== 'Ensemble');
}
