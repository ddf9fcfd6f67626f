/** The terms of one facet as checkboxes, each with the number of decisions that it would show. */
import { filters as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

export interface FilterChoice {
  readonly slug: string;
  readonly label: string;
  /** Subject of a provision; null for other values. */
  readonly subject: string | null;
  /** True for a paragraph, which is listed under its article. */
  readonly part: boolean;
  readonly decisions: number;
  /** How many of them are fines, for a body; null for other values. */
  readonly fines: number | null;
  readonly chosen: boolean;
}

export interface FilterSearch {
  readonly text: string;
  /** Searches the list for the typed text. */
  readonly type: (text: string) => void;
}

export function FilterChoices({
  name,
  title,
  choices,
  left,
  search,
  words = french,
}: {
  name: string;
  title: string;
  choices: readonly FilterChoice[];
  /** Number of values that the list does not show. */
  left: number;
  /** Null for a short list, which has no search field. */
  search: FilterSearch | null;
  words?: Words['filters'];
}) {
  return (
    <>
      {search === null ? null : (
        <input
          type="search"
          className="entry"
          autoComplete="off"
          placeholder={words.searchListOf(title)}
          aria-label={words.searchListOf(title)}
          value={search.text}
          onInput={(event) => search.type(event.currentTarget.value)}
        />
      )}
      <ul className="choices">
        {choices.map((choice) => (
          <Choice key={choice.slug} name={name} choice={choice} words={words} />
        ))}
      </ul>
      <p className="more">{left > 0 ? words.others(left) : null}</p>
    </>
  );
}

function Choice({ name, choice, words }: { name: string; choice: FilterChoice; words: Words['filters'] }) {
  return (
    <li className={choice.part ? 'part' : undefined}>
      <label>
        <input
          type="checkbox"
          name={name}
          value={choice.slug}
          checked={choice.chosen}
          disabled={choice.decisions === 0 && !choice.chosen}
          readOnly
        />
        <span>
          {choice.subject === null ? words.capitalise(choice.label) : choice.label}
          {choice.subject === null ? null : <small>{` ${choice.subject}`}</small>}
          {choice.fines === null || choice.fines === choice.decisions ? null : (
            <small>{` ${words.fines(choice.fines)}`}</small>
          )}
        </span>{' '}
        <span className="count">{words.number(choice.decisions)}</span>
      </label>
    </li>
  );
}
