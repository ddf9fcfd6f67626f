/** The page of decisions: the list, and the empty places that the explorer fills. Without JavaScript, only the list shows. */
import type { ReactNode } from 'react';
import { englishRoutes, routes } from '#lib/routes.ts';
import { facetNames } from '#lib/views/facets/names.ts';
import { facets } from '#lib/views/facets/table.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { Island } from '../shell/island.tsx';

/** The filters, in the order in which readers use them. */
const filters = facetNames.toSorted((a, b) => facets[a].rank - facets[b].rank);

/** What the explorer of each edition reads, where it leads, and its script. */
const places = {
  fr: { list: routes.decisions, payload: routes.explorer, data: routes.data, script: 'explorer' },
  en: {
    list: englishRoutes.decisions,
    payload: englishRoutes.explorer,
    data: englishRoutes.data,
    script: 'explorer-en',
  },
} as const;

export function ExplorerFrame({
  totals,
  pager,
  children,
  words = fr,
}: {
  totals: ReactNode;
  pager: ReactNode;
  children: ReactNode;
  words?: Words;
}) {
  const { payload, script } = places[words.language];
  return (
    <div className="explorer" data-payload={payload}>
      <Filters words={words} />
      <div className="results">
        <h2 className="sr-only" tabIndex={-1}>
          {words.explorer.title}
        </h2>
        <div className="totals">{totals}</div>
        <div className="active" />
        <div className="message" />
        <figure className="plot" />
        <Tools words={words} />
        <div className="list">{children}</div>
        <div className="pages">{pager}</div>
        <p role="status" className="spoken sr-only" />
      </div>
      <Island name={script} />
    </div>
  );
}

function Filters({ words: { explorer: words, language } }: { words: Words }) {
  return (
    <search className="filters" aria-label={words.label}>
      <form action={places[language].list} autoComplete="off">
        <details className="fold">
          <summary>
            {`${words.filter} `}
            <span className="chosen" />
          </summary>
          <div className="facets">
            <div className="field">
              <label htmlFor="filtre-texte">{words.text}</label>
              <input className="entry" id="filtre-texte" name="q" type="search" maxLength={100} />
            </div>
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
                    <input className="entry" name={name} type="number" min={0} inputMode="numeric" />
                  </label>
                ))}
              </div>
            </fieldset>
            <button type="submit" className="label mt-2 self-start border border-rule px-3 py-1">
              {words.apply}
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Tools({ words: { explorer: words, language } }: { words: Words }) {
  return (
    <div className="tools" data-published={routes.dataJson} data-writer={routes.script('download')}>
      <span id="telecharger">{words.download}</span>
      {words.formats.map(([format, name]) => (
        <button key={format} type="button" data-format={format} aria-describedby="telecharger">
          {name}
        </button>
      ))}
      <label>
        {words.columns}
        <select>
          {words.columnLanguages.map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button">{words.copy}</button>
      <a href={places[language].data}>{words.allData}</a>
      <span className="page-link" />
      <span role="status" />
    </div>
  );
}
