/** What may help a reader who did not find: drawn in the browser, where the search is made. */
import type { Link } from '#lib/views/decisions.ts';
import type { SearchWords } from '#lib/views/words/fr-search.ts';
import { Links } from '../lists/links.tsx';

export interface Advice {
  /** Names that resemble what was typed. */
  readonly resembling: readonly Link[];
  /** Takes the filters off, where they hide what there is. */
  readonly withoutFilters: (() => void) | null;
  /** Whether nothing at all was found. */
  readonly nothing: boolean;
}

export function SearchAdvice({
  advice: { resembling, withoutFilters, nothing },
  words,
}: {
  advice: Advice;
  words: SearchWords['advice'];
}) {
  return (
    <>
      {withoutFilters === null ? null : <Action label={words.withoutFilters} act={withoutFilters} />}
      <LinkList before={words.before} links={resembling} after={words.after} />
      {nothing ? <p>{words.nothing}</p> : null}
    </>
  );
}

/** The index could not be read. */
export function SearchFailure({ retry, words }: { retry: () => void; words: SearchWords['advice'] }) {
  return (
    <>
      <p>{words.failed}</p>
      <Action label={words.retry} act={retry} />
    </>
  );
}

function Action({ label, act }: { label: string; act: () => void }) {
  return (
    <p>
      <button type="button" className="copy" onClick={act}>
        {label}
      </button>
    </p>
  );
}

/** « Vouliez-vous dire : Cegedim Santé, Santestat ? »; nothing without a link. */
function LinkList({ before, links, after }: { before: string; links: readonly Link[]; after: string }) {
  if (links.length === 0) return null;
  return (
    <p>
      {before}
      <Links links={links} />
      {after}
    </p>
  );
}
