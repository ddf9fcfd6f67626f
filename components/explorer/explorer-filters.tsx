/** The filters of the explorer: a column beside the list, or a sheet that a button opens where there is no room. */
import { englishRoutes, routes } from '#lib/routes.ts';
import { facetNames } from '#lib/views/facets/names.ts';
import { facets } from '#lib/views/facets/table.ts';
import type { Words } from '#lib/views/words/words.ts';

/** The filters, in the order in which readers use them. */
const filters = facetNames.toSorted((a, b) => facets[a].rank - facets[b].rank);

/** A sheet is a popover: the browser opens it, closes it with Escape or a press beside it, and gives the focus back. */
export const filtersId = 'filtres';

export function ExplorerFilters({ words: { explorer: words, language } }: { words: Words }) {
  return (
    <search className="filters sheet" id={filtersId} popover="auto" aria-label={words.label}>
      <form action={language === 'fr' ? routes.decisions : englishRoutes.decisions} autoComplete="off">
        <a className="skip" href={`#${words.anchor}`}>
          {words.skip}
        </a>
        <div className="field">
          <label htmlFor="filtre-texte">{words.text}</label>
          <input className="entry" id="filtre-texte" name="q" type="search" maxLength={100} />
        </div>
        <p className="hint">{words.hint}</p>
        {filters.map((name) => (
          <details key={name} className="facet" data-facet={name} data-open={facets[name].open}>
            <summary>
              {`${words.facets[name]} `}
              <span className="chosen" />
            </summary>
            <fieldset>
              <legend className="sr-only">{words.facets[name]}</legend>
              <div className="values" />
            </fieldset>
          </details>
        ))}
        <fieldset className="field">
          <legend>{words.amount}</legend>
          <div>
            {(['min', 'max'] as const).map((name) => (
              <label key={name}>
                <span>{words[name]}</span>
                <input
                  type="text"
                  className="entry"
                  name={name}
                  inputMode="decimal"
                  placeholder={words.amounts[name]}
                  data-unreadable={words.unreadable}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="see">
          {words.see}
        </button>
      </form>
    </search>
  );
}
