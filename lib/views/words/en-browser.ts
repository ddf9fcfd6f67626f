/** The English words of what the browser draws too, by the terms of content/glossaire.yaml: the keys are those of fr-browser.ts. */
import { capitalise, shortDate } from '../../format.ts';
import {
  englishCount as count,
  englishShortEuros,
  englishEuros as euros,
  englishDate as longDate,
  englishNumber as number,
} from '../../format-english.ts';
import type { Words } from './words.ts';

const fines = (value: number) => count(value, 'fine', 'fines');
const quoted = (text: string) => `“${text}”`;

export const table: Words['table'] = {
  date: 'Date',
  body: 'Body and decision',
  measures: 'Measures',
  grounds: 'Provisions or breaches',
  amount: 'Amount in force',
  officialList: 'Official list',
  decisionOf: (date) => `decision of ${longDate(date)}`,
  unspecified: 'measure not specified',
  separator: '; ',
  longDate,
  shortDate,
  capitalise,
};

export const amounts: Words['amounts'] = {
  euros,
  undisclosed: 'Not disclosed',
  noFine: 'No fine',
  instead: 'instead of ',
  penalty: (amount) => `and ${euros(amount)} of periodic penalty liquidated`,
  liquidated: 'periodic penalty liquidated',
};

export const totals: Words['totals'] = {
  decisions: (value) => [number(value), value === 1 ? 'decision' : 'decisions'],
  own: (value, mixed) => `of ${mixed ? 'CNIL ' : ''}fines in force (${fines(value)})`,
  foreign: (value) => `of fines of foreign authorities in force (${fines(value)})`,
  undisclosed: (value) => [number(value), `${value === 1 ? 'fine' : 'fines'} whose amount is not disclosed`],
  liquidations: 'of periodic penalties liquidated',
  euros,
};

export const pager: Words['pager'] = {
  label: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  page: (page, pages) => `Page ${page} of ${pages}`,
};

export const filters: Words['filters'] = {
  capitalise,
  number,
  decisions: (value) => (value === 0 ? 'no decision' : count(value, 'decision', 'decisions')),
  named: (title, label) => `${title}: ${label}`,
  remove: 'Remove the filter ',
  clear: 'Clear the filters',
  amount: 'Amount',
  from: (amount) => `${euros(amount)} or more`,
  to: (amount) => `${euros(amount)} or less`,
  text: 'Text',
  or: 'or',
  and: 'and',
  without: (filter) => `without ${quoted(filter)}`,
  alone: (filter) => `with ${quoted(filter)} alone`,
  all: 'without any filter',
  see: (value) =>
    value === 0 ? 'No decision' : `See ${value === 1 ? 'the decision' : count(value, 'decision', 'decisions')}`,
  fines: (value) => (value === 0 ? 'no fine' : count(value, 'fine', 'fines')),
  page: (label) => `The page ${quoted(label)}`,
  searchListOf: (title) => `Search this list: ${title}`,
  others: (left) => `and ${count(left, 'other', 'others')}: search for a name.`,
};

export const plot: Words['plot'] = {
  euros,
  number,
  shortEuros: englishShortEuros,
  label: (sentence) => `Amounts in force over time. ${sentence}`,
  several: (value, low, high) => `${value} fines of ${low === high ? low : `${low} to ${high}`}`,
  none: 'No fine in force in this selection.',
  fine: (names, amount, day) => `${names}, ${euros(amount)}, on ${longDate(day)}`,
  one: (fine) => `One fine in force: ${fine}.`,
  many: (value, least, most, median, mean, mixed, top) =>
    `${fines(value)} in force, from ${euros(least)} to ${euros(most)}, median ${euros(median)}, mean ${euros(mean)}${mixed}. The highest: ${top}.`,
  mixed: (kinds) => ` (${kinds.join(' and ')} taken together)`,
  authorities: 'authorities',
  procedures: 'procedures',
};
