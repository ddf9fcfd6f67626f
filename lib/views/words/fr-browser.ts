/**
 * The French words of what the browser draws too: apart, so that a script takes nothing else. For an English script,
 * lib/browser/bundle.ts puts `en-browser.ts` in the place of this file.
 */
import {
  capitalise,
  count,
  euros,
  longDate,
  NARROW,
  NBSP,
  number,
  quoted,
  shortDate,
  shortEuros,
} from '../../format.ts';

export const table = {
  date: 'Date',
  body: 'Organisme et décision',
  measures: 'Mesures',
  grounds: 'Fondements ou manquements',
  amount: 'Montant en vigueur',
  officialList: 'Liste officielle',
  decisionOf: (date: string) => `décision du ${longDate(date)}`,
  unspecified: 'mesure non précisée',
  separator: `${NARROW}; `,
  longDate,
  shortDate,
  capitalise,
};

export const amounts = {
  euros,
  undisclosed: 'Non communiqué',
  noFine: 'Sans amende',
  instead: 'au lieu de ',
  penalty: (amount: number) => `et ${euros(amount)} d’astreinte liquidée`,
  liquidated: 'astreinte liquidée',
};

/** A figure, and what it counts. */
type Figure = readonly [figure: string, label: string];

export const totals = {
  decisions: (value: number): Figure => [number(value), value < 2 ? 'décision' : 'décisions'],
  own: (fines: number, mixed: boolean) =>
    `d’amendes ${mixed ? 'de la CNIL ' : ''}en vigueur (${count(fines, 'amende', 'amendes')})`,
  foreign: (fines: number) => `d’amendes d’autorités étrangères en vigueur (${count(fines, 'amende', 'amendes')})`,
  undisclosed: (fines: number): Figure => [
    number(fines),
    `${fines < 2 ? 'amende' : 'amendes'} d’un montant non communiqué`,
  ],
  liquidations: 'd’astreintes liquidées',
  euros,
};

export const pager = {
  label: 'Pages',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
};

/** The filters of the explorer, and what they do to the list. */
export const filters = {
  capitalise,
  number,
  decisions: (value: number) => count(value, 'décision', 'décisions', 'aucune décision'),
  named: (title: string, label: string) => `${title}${NBSP}: ${label}`,
  remove: 'Retirer le filtre ',
  clear: 'Effacer les filtres',
  amount: 'Montant',
  from: (amount: number) => `à partir de ${euros(amount)}`,
  to: (amount: number) => `jusqu’à ${euros(amount)}`,
  text: 'Texte',
  /** Between two values of one filter, and between two filters. */
  or: 'ou',
  and: 'et',
  without: (filter: string) => `sans ${quoted(filter)}`,
  alone: (filter: string) => `avec ${quoted(filter)} seul`,
  all: 'sans aucun filtre',
  see: (value: number) =>
    value === 0
      ? 'Aucune décision'
      : `Voir ${value === 1 ? 'la décision' : `les ${count(value, 'décision', 'décisions')}`}`,
  /** How many decisions about a body are fines: the others close an order, or sanction without a fine. */
  fines: (value: number) => `dont ${count(value, 'amende', 'amendes', 'aucune amende')}`,
  page: (label: string) => `La page ${quoted(label)}`,
  searchListOf: (title: string) => `Chercher dans la liste : ${title}`,
  others: (left: number) => `et ${count(left, 'autre', 'autres')}${NBSP}: chercher un nom.`,
};

/** The chart of the explorer. */
export const plot = {
  euros,
  number,
  shortEuros,
  label: (sentence: string) => `Montants en vigueur dans le temps. ${sentence}`,
  several: (fines: number, low: string, high: string) =>
    `${fines} amendes de ${low === high ? low : `${low} à ${high}`}`,
  none: 'Aucune amende en vigueur dans cette sélection.',
  /** « Google, 325 000 000 €, le 3 septembre 2025 ». */
  fine: (names: string, amount: number, day: string) => `${names}, ${euros(amount)}, le ${longDate(day)}`,
  one: (fine: string) => `Une amende en vigueur${NBSP}: ${fine}.`,
  many: (fines: number, least: number, most: number, median: number, mean: number, mixed: string, top: string) =>
    `${count(fines, 'amende', 'amendes')} en vigueur, de ${euros(least)} à ${euros(most)}, médiane ${euros(median)}, moyenne ${euros(mean)}${mixed}. La plus élevée${NBSP}: ${top}.`,
  mixed: (kinds: readonly string[]) => ` (${kinds.join(' et ')} confondues)`,
  authorities: 'autorités',
  procedures: 'procédures',
};
