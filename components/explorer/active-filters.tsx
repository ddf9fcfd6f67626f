/** The filters in use as buttons that remove them, and suggestions when no decision is left. */
import { count, NBSP, quoted } from '#lib/format.ts';

export interface FilterWords {
  /** Title of its facet: « Thème ». */
  readonly title: string;
  /** Words of its value: « Cookies et traceurs », « à partir de 5 000 € ». */
  readonly label: string;
}

export function ActiveFilters({
  filters,
  remove,
  clear,
}: {
  filters: readonly FilterWords[];
  remove: (index: number) => void;
  clear: () => void;
}) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filtres en cours">
      {filters.map(({ title, label }, i) => (
        <li key={`${title} ${label}`}>
          <button type="button" className="chip" onClick={() => remove(i)}>
            <span className="sr-only">{'Retirer le filtre '}</span>
            {`${title}${NBSP}: ${label}`}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li key="clear">
        <button type="button" className="clear" onClick={clear}>
          Effacer les filtres
        </button>
      </li>
    </ul>
  );
}

/** Shown when no decision is left: the number of decisions without each of the filters. */
export function NoDecision({
  filters,
  remove,
}: {
  filters: readonly (FilterWords & { readonly decisionsWithout: number })[];
  remove: (index: number) => void;
}) {
  return (
    <>
      <p>{`Aucune décision ne répond à tous ces critères à la fois. Pour élargir${NBSP}:`}</p>
      <ul>
        {filters.map(({ title, label, decisionsWithout }, i) => (
          <li key={`${title} ${label}`}>
            <button type="button" className="chip" onClick={() => remove(i)}>
              {`sans ${quoted(`${title}${NBSP}: ${label}`)}`}
            </button>
            {` ${count(decisionsWithout, 'décision', 'décisions', 'aucune décision')}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Link to the page of the only value in use. */
export function PageOfFilter({ label, href }: { label: string; href: string }) {
  return <a href={href}>{`La page ${quoted(label)}`}</a>;
}

/** Shown when the decisions could not be loaded: what still works, and a button to try again. */
export function LoadFailure({ retry }: { retry: () => void }) {
  return (
    <p role="alert">
      {`Les décisions n’ont pas pu être chargées${NBSP}: les filtres, les tris et le graphique sont sans effet. Le tableau ci-dessous reste complet, page après page. `}
      <button type="button" onClick={retry}>
        Réessayer
      </button>
    </p>
  );
}
