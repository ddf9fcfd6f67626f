/** The filters in use as buttons that remove them, and ways out when no decision is left. */
import { filters as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

export interface FilterWords {
  /** Title of its facet: « Thème ». */
  readonly title: string;
  /** Words of its value: « Cookies et traceurs », « à partir de 5 000 € ». */
  readonly label: string;
  /** Whether a decision may have this value or the one before it, instead of both. */
  readonly alternative: boolean;
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
    <ul>
      {filters.map(({ title, label, alternative }, i) => (
        <li key={`${title} ${label}`}>
          {i > 0 ? <span className="join">{alternative ? words.or : words.and}</span> : null}
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

/** A selection that has decisions, near one that has none. */
export interface WayOut {
  /** « sans « Thème : Cookies » ». */
  readonly label: string;
  readonly decisions: number;
}

/** The ways out, as the elements of a list. */
export function WaysOut({
  ways,
  take,
  words = french,
}: {
  ways: readonly WayOut[];
  take: (index: number) => void;
  words?: Words['filters'];
}) {
  return ways.map(({ label, decisions }, i) => (
    <li key={label}>
      <button type="button" className="chip" onClick={() => take(i)}>
        {label}
      </button>
      {` ${words.decisions(decisions)}`}
    </li>
  ));
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
