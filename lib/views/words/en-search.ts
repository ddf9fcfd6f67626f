/** The English words of what the search draws in the browser. */
import { uncapitalise } from '../../format.ts';
import { englishCount, englishNumber } from '../../format-english.ts';
import type { SearchWords } from './fr-search.ts';

const quoted = (text: string) => `“${text}”`;

export const search: SearchWords = {
  outcome({ query, count, filtered, withoutFilters, unknown, partial, corrected }) {
    const number = count === 0 ? 'No result' : englishCount(count, 'result', 'results');
    const words = query === '' ? '' : ` for ${quoted(query)}`;
    const filters = filtered
      ? ` with these filters${withoutFilters > count ? ` (${englishNumber(withoutFilters)} without)` : ''}`
      : '';
    const left =
      count === 0 || unknown.length === 0
        ? ''
        : `; ${unknown.map(quoted).join(', ')} ${unknown.length === 1 ? 'is' : 'are'} nowhere`;
    const read = corrected.map(([typed, right]) => `; ${quoted(typed)} is read as ${quoted(right)}`).join('');
    const some = partial ? ' No page has all these words: these have some of them.' : '';
    return `${number}${words}${filters}${read}${left}.${some}`;
  },
  searching: 'Searching…',
  moreFailed: 'The next results could not be loaded. Check the connection, then try again.',
  failed: 'The search index could not be loaded.',
  results: {
    noFine: 'No fine',
    total: 'in total',
    liquidated: 'periodic penalty liquidated',
    instead: 'instead of ',
  },
  advice: {
    withoutFilters: 'Remove the filters',
    before: 'Did you mean: ',
    after: '?',
    nothing: 'Check the spelling, try one of the searches below, or use the lists, which lead to every page.',
    retry: 'Try again',
    failed: 'Check the connection, then try again. The lists below lead to every page too.',
  },
  answers: {
    names: (labels) =>
      labels.map(([label, proper]) => (proper || /^\p{Lu}{2}/u.test(label) ? label : uncapitalise(label))).join(', '),
    noFine: 'no fine in force',
    owes: (total) => `: ${total}.`,
    inList: 'In the list: ',
    decisions: (about) => `all decisions, ${about}`,
    fines: (about) => `CNIL fines${about === '' ? '' : `, ${about}`}: `,
    descending: 'from the highest to the lowest',
    largest: (about) => `Largest CNIL fine in force${about === '' ? '' : `, ${about}`}: `,
    several: ', for several provisions.',
    alone: (article) => `For one provision alone (${article}): `,
    allDescending: 'All of them, from the highest to the lowest',
  },
};
