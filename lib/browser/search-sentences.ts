/** What the search page says, in French, of what it found. */
import { count as counted, NARROW, NBSP, quoted } from '../format.ts';

export interface Outcome {
  readonly query: string;
  readonly count: number;
  /** Whether filters are set, and how many results there would be without them. */
  readonly filtered: boolean;
  readonly withoutFilters: number;
  /** Words of the query that stand nowhere. */
  readonly unknown: readonly string[];
  /** Whether no page has all the words. */
  readonly partial: boolean;
  /** Words that were typed, and how each was read. */
  readonly corrected: readonly (readonly [typed: string, read: string])[];
}

/** « 12 résultats pour « cookies » avec ces filtres (75 sans filtre). » */
export function outcomeSentence({
  query,
  count,
  filtered,
  withoutFilters,
  unknown,
  partial,
  corrected,
}: Outcome): string {
  const number = counted(count, 'résultat', 'résultats', 'Aucun résultat');
  const words = query === '' ? '' : ` pour ${quoted(query)}`;
  const filters = filtered
    ? ` avec ces filtres${withoutFilters > count ? ` (${withoutFilters} sans filtre)` : ''}`
    : '';
  const left =
    count === 0 || unknown.length === 0
      ? ''
      : `${NARROW}; ${unknown.map(quoted).join(', ')} ${unknown.length < 2 ? 'ne figure' : 'ne figurent'} nulle part`;
  const read = corrected.map(([typed, right]) => `${NARROW}; ${quoted(typed)} est lu ${quoted(right)}`).join('');
  const some = partial ? ` Aucune page ne réunit tous ces mots${NBSP}: celles-ci en ont une partie.` : '';
  return `${number}${words}${filters}${read}${left}.${some}`;
}
