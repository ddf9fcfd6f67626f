/** The French words of what the explorer draws too: apart, so that the browser takes nothing else. */
import { capitalise, count, euros, longDate, NARROW, number, shortDate } from '../../format.ts';

export const table = {
  date: 'Date',
  body: 'Organisme et décision',
  measures: 'Mesures',
  grounds: 'Fondements ou manquements',
  amount: 'Montant en vigueur',
  officialList: 'Liste officielle',
  decisionOf: (date: string) => `décision du ${longDate(date)}`,
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
