/** The French words of what the search draws in the browser: apart, so that its script takes nothing else. */
import { count, NARROW, NBSP, quoted, uncapitalise } from '../../format.ts';

/** What a search found, in numbers. */
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
function outcome({ query, count: found, filtered, withoutFilters, unknown, partial, corrected }: Outcome): string {
  const number = count(found, 'résultat', 'résultats', 'Aucun résultat');
  const words = query === '' ? '' : ` pour ${quoted(query)}`;
  const filters = filtered
    ? ` avec ces filtres${withoutFilters > found ? ` (${withoutFilters} sans filtre)` : ''}`
    : '';
  const left =
    found === 0 || unknown.length === 0
      ? ''
      : `${NARROW}; ${unknown.map(quoted).join(', ')} ${unknown.length < 2 ? 'ne figure' : 'ne figurent'} nulle part`;
  const read = corrected.map(([typed, right]) => `${NARROW}; ${quoted(typed)} est lu ${quoted(right)}`).join('');
  const some = partial ? ` Aucune page ne réunit tous ces mots${NBSP}: celles-ci en ont une partie.` : '';
  return `${number}${words}${filters}${read}${left}.${some}`;
}

export const search = {
  outcome,
  searching: 'Recherche en cours…',
  moreFailed: 'La suite n’a pas pu être chargée. Vérifier la connexion, puis réessayer.',
  failed: 'L’index de recherche n’a pas pu être chargé.',
  results: {
    noFine: 'Sans amende',
    total: 'au total',
    liquidated: 'astreinte liquidée',
    instead: 'au lieu de ',
  },
  advice: {
    withoutFilters: 'Retirer les filtres',
    before: `Vouliez-vous dire${NBSP}: `,
    after: `${NARROW}?`,
    nothing:
      'Vérifier l’orthographe, essayer une des recherches ci-dessous, ou passer par les listes, qui mènent à chaque page.',
    retry: 'Réessayer',
    failed: 'Vérifier la connexion, puis réessayer. Les listes ci-dessous mènent aussi à chaque page.',
  },
  /** The lines that answer a question; `about` are the names of the filters, in the form of `names`. */
  answers: {
    names: (labels: readonly (readonly [label: string, proper: boolean])[]) =>
      labels.map(([label, proper]) => (proper ? label : uncapitalise(label))).join(', '),
    noFine: 'aucune amende en vigueur',
    owes: (total: string) => `${NBSP}: ${total}.`,
    inList: `Dans la liste${NBSP}: `,
    decisions: (about: string) => `toutes les décisions, ${about}`,
    fines: (about: string) => `Amendes de la CNIL${about === '' ? '' : `, ${about}`}${NBSP}: `,
    descending: 'de la plus élevée à la plus faible',
    largest: (about: string) => `Plus forte amende de la CNIL en vigueur${about === '' ? '' : `, ${about}`}${NBSP}: `,
    several: ', pour plusieurs articles.',
    alone: (article: string) => `Pour un seul article (${article})${NBSP}: `,
    allDescending: 'Toutes, de la plus élevée à la plus faible',
  },
};

export type SearchWords = typeof search;
