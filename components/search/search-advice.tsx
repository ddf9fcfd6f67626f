/** What may help a reader who did not find: drawn in the browser, where the search is made. */
import { NARROW, NBSP } from '#lib/format.ts';
import type { Link } from '#lib/views/decisions.ts';
import { Links } from '../lists/links.tsx';

export interface Advice {
  /** Names that resemble what was typed. */
  readonly resembling: readonly Link[];
  /** Takes the filters off, where they hide what there is. */
  readonly withoutFilters: (() => void) | null;
  /** Whether nothing at all was found. */
  readonly nothing: boolean;
}

export function SearchAdvice({ advice: { resembling, withoutFilters, nothing } }: { advice: Advice }) {
  return (
    <>
      {withoutFilters === null ? null : <Action label="Retirer les filtres" act={withoutFilters} />}
      <LinkList before={`Vouliez-vous dire${NBSP}: `} links={resembling} after={`${NARROW}?`} />
      {nothing ? (
        <p>
          Vérifier l’orthographe, essayer une des recherches ci-dessous, ou passer par les listes, qui mènent à chaque
          page.
        </p>
      ) : null}
    </>
  );
}

/** The index could not be read. */
export function SearchFailure({ retry }: { retry: () => void }) {
  return (
    <>
      <p>Vérifier la connexion, puis réessayer. Les listes ci-dessous mènent aussi à chaque page.</p>
      <Action label="Réessayer" act={retry} />
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
