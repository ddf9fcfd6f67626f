/** The results of a search, drawn in the browser. */
export interface SearchResult {
  readonly href: string;
  /** Nature of the page, and its name: `fiche`, « Fiche ». */
  readonly nature: string;
  readonly natureName: string;
  readonly date: string | undefined;
  readonly organisation: string | undefined;
  readonly title: string;
  /** The amount in words, if the result has one. */
  readonly amount: string | undefined;
  readonly note: string | undefined;
  /** The original amount that this one replaces. */
  readonly original: string | undefined;
  /** Pieces of the text of the page; `found` marks the words found. */
  readonly passage: readonly { readonly text: string; readonly found: boolean }[];
}

/** `instead` stands before the original amount: « au lieu de ». */
export function SearchResults({ results, instead }: { results: readonly SearchResult[]; instead: string }) {
  return results.map((result) => <Result key={result.href} result={result} instead={instead} />);
}

function Result({ result, instead }: { result: SearchResult; instead: string }) {
  const { href, nature, natureName, date, organisation, title, amount, note, original, passage } = result;
  return (
    <li data-result={href} data-nature={nature} className="grid gap-x-8 gap-y-1 py-5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="label">{[natureName, date, organisation].filter(Boolean).join(' · ')}</p>
        <h2 className="mt-1 text-xl leading-snug font-semibold wrap-anywhere in-data-[nature=liste]:font-sans in-data-[nature=liste]:text-[0.9375rem] in-data-[nature=liste]:tracking-wide [&>a]:no-underline hover:[&>a]:underline">
          <a href={href}>{title}</a>
        </h2>
        {passage.length === 0 ? null : (
          <p className="mt-1 max-w-[40em] text-muted wrap-anywhere">
            {passage.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}
          </p>
        )}
      </div>
      <p className="sm:text-right">
        {amount ? <span className="amount text-xl">{amount}</span> : null}
        {note ? <span className="label block">{note}</span> : null}
        {original ? (
          <span className="label block">
            {instead}
            <s>{original}</s>
          </span>
        ) : null}
      </p>
    </li>
  );
}
