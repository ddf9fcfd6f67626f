/** What the search page says, in French, of what it found. */
import { count as counted, NARROW, quoted } from '../format.ts';

export interface Outcome {
  readonly query: string;
  readonly count: number;
  /** Whether filters are set, and how many results there would be without them. */
  readonly filtered: boolean;
  readonly withoutFilters: number;
  /** Words of the query that stand nowhere. */
  readonly unknown: readonly string[];
}

/** « 12 résultats pour « cookies » avec ces filtres (75 sans filtre). » */
export function outcomeSentence({ query, count, filtered, withoutFilters, unknown }: Outcome): string {
  const number = counted(count, 'résultat', 'résultats', 'Aucun résultat');
  const words = query === '' ? '' : ` pour ${quoted(query)}`;
  const filters = filtered
    ? ` avec ces filtres${withoutFilters > count ? ` (${withoutFilters} sans filtre)` : ''}`
    : '';
  const left =
    count === 0 || unknown.length === 0
      ? ''
      : `${NARROW}; ${unknown.map(quoted).join(', ')} ${unknown.length < 2 ? 'ne figure' : 'ne figurent'} nulle part`;
  return `${number}${words}${filters}${left}.`;
}
