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
  quoted,
  decisions: (value) => (value === 0 ? 'no decision' : count(value, 'decision', 'decisions')),
  named: (title, label) => `${title}: ${label}`,
  active: 'Filters in use',
  remove: 'Remove the filter ',
  clear: 'Clear the filters',
  amount: 'Amount',
  from: (amount) => `${euros(amount)} or more`,
  to: (amount) => `${euros(amount)} or less`,
  text: 'Text',
  nothing: 'No decision meets all these criteria at once. To find more:',
  without: (filter) => `without ${quoted(filter)}`,
  page: (label) => `The page ${quoted(label)}`,
  searchList: 'Search this list',
  searchListOf: (title) => `Search this list: ${title}`,
  others: (left) => `and ${count(left, 'other', 'others')}: search for a name.`,
  failed:
    'The decisions could not be loaded: filters, sorting and the chart do nothing. The table below is still complete, page after page. ',
  retry: 'Try again',
};

export const list: Words['list'] = {
  orders: {
    'date-desc': 'Decisions from the newest to the oldest',
    'date-asc': 'Decisions from the oldest to the newest',
    'montant-desc': 'Decisions from the highest to the lowest amount in force',
    'montant-asc': 'Decisions from the lowest to the highest amount in force',
    'organisme-asc': 'Decisions by body from A to Z',
    'organisme-desc': 'Decisions by body from Z to A',
  },
  none: 'No decision.',
  notSaved: 'The file could not be prepared. Try again in a moment.',
  copied: 'Link copied.',
  notCopied: 'The browser refused the copy: the link is in the address bar.',
};

export const plot: Words['plot'] = {
  euros,
  number,
  shortEuros: englishShortEuros,
  label: (sentence) => `Amounts in force over time. ${sentence}`,
  legend:
    'One disc per fine in force, larger where several touch; a line at the median of each year with at least three fines; below the axis, the decisions without an amount in force. Logarithmic scale.',
  years: 'The figures by year',
  caption: 'Decisions and fines in force in each year',
  heads: ['Year', 'Decisions', 'Fines', 'Total in force', 'Median', 'Highest'],
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
