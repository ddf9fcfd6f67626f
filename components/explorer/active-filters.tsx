/** The filters in use as buttons that remove them, and suggestions when no decision is left. */
import { filters as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

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
  words = french,
}: {
  filters: readonly FilterWords[];
  remove: (index: number) => void;
  clear: () => void;
  words?: Words['filters'];
}) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label={words.active}>
      {filters.map(({ title, label }, i) => (
        <li key={`${title} ${label}`}>
          <button type="button" className="chip" onClick={() => remove(i)}>
            <span className="sr-only">{words.remove}</span>
            {words.named(title, label)}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li key="clear">
        <button type="button" className="clear" onClick={clear}>
          {words.clear}
        </button>
      </li>
    </ul>
  );
}

/** Shown when no decision is left: the number of decisions without each of the filters. */
export function NoDecision({
  filters,
  remove,
  words = french,
}: {
  filters: readonly (FilterWords & { readonly decisionsWithout: number })[];
  remove: (index: number) => void;
  words?: Words['filters'];
}) {
  return (
    <>
      <p>{words.nothing}</p>
      <ul>
        {filters.map(({ title, label, decisionsWithout }, i) => (
          <li key={`${title} ${label}`}>
            <button type="button" className="chip" onClick={() => remove(i)}>
              {words.without(words.named(title, label))}
            </button>
            {` ${words.decisions(decisionsWithout)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Link to the page of the only value in use. */
export function PageOfFilter({
  label,
  href,
  words = french,
}: {
  label: string;
  href: string;
  words?: Words['filters'];
}) {
  return <a href={href}>{words.page(label)}</a>;
}

/** Shown when the decisions could not be loaded: what still works, and a button to try again. */
export function LoadFailure({ retry, words = french }: { retry: () => void; words?: Words['filters'] }) {
  return (
    <p role="alert">
      {words.failed}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
