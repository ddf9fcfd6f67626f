/** Describes a selection in sentences: for the caption of the list, and for screen readers. */
import type { Totals } from '../../views/decisions.ts';
import { totalFigures } from '../../views/total-figures.ts';
import type { Selection, Sort } from './selection.ts';

const orders: Readonly<Record<`${Sort}-${Selection['order']}`, string>> = {
  'date-desc': 'de la plus récente à la plus ancienne',
  'date-asc': 'de la plus ancienne à la plus récente',
  'montant-desc': 'du montant en vigueur le plus élevé au plus faible',
  'montant-asc': 'du montant en vigueur le plus faible au plus élevé',
  'organisme-asc': 'par organisme de A à Z',
  'organisme-desc': 'par organisme de Z à A',
};

/** « Décisions de la plus récente à la plus ancienne ». */
export function orderOf({ sort, order }: Selection): string {
  return `Décisions ${orders[`${sort}-${order}`]}`;
}

/** « 12 décisions, 345 000 € d’amendes en vigueur (10 amendes). » */
export function sentenceOf(totals: Totals): string {
  if (totals.decisions === 0) return 'Aucune décision.';
  return `${totalFigures(totals)
    .map((words) => words.join(' '))
    .join(', ')}.`;
}
