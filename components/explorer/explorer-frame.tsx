/** The page of decisions: the list, and the empty places that the explorer fills. Without JavaScript, only the list shows. */
import type { ReactNode } from 'react';
import { routes } from '#lib/routes.ts';
import { facetNames } from '#lib/views/facets/names.ts';
import { facets } from '#lib/views/facets/table.ts';
import { Island } from '../shell/island.tsx';

/** The filters, in the order in which readers use them. */
const filters = facetNames.toSorted((a, b) => facets[a].rank - facets[b].rank);

export function ExplorerFrame({
  totals,
  pager,
  children,
}: {
  totals: ReactNode;
  pager: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="explorer" data-payload={routes.explorer}>
      <Filters />
      <div className="results">
        <h2 className="sr-only" tabIndex={-1}>
          Décisions
        </h2>
        <div className="totals">{totals}</div>
        <div className="active" />
        <div className="message" />
        <figure className="plot" />
        <Tools />
        <div className="list">{children}</div>
        <div className="pages">{pager}</div>
        <p role="status" className="spoken sr-only" />
      </div>
      <Island name="explorer" />
    </div>
  );
}

function Filters() {
  return (
    <search className="filters" aria-label="Filtrer les décisions">
      <form action={routes.decisions} autoComplete="off">
        <details className="fold">
          <summary>
            {'Filtrer '}
            <span className="chosen" />
          </summary>
          <div className="facets">
            <div className="field">
              <label htmlFor="filtre-texte">Organisme, numéro, mots de la liste officielle</label>
              <input className="entry" id="filtre-texte" name="q" type="search" maxLength={100} />
            </div>
            {filters.map((name) => (
              <details key={name} className="facet" data-facet={name} data-open={facets[name].open}>
                <summary>
                  {`${facets[name].title} `}
                  <span className="chosen" />
                </summary>
                <fieldset>
                  <legend className="sr-only">{facets[name].title}</legend>
                  <div className="values" />
                </fieldset>
              </details>
            ))}
            <fieldset className="field">
              <legend>Montant en vigueur, en euros</legend>
              <div>
                {(['min', 'max'] as const).map((name) => (
                  <label key={name}>
                    <span>{name === 'min' ? 'de' : 'à'}</span>
                    <input className="entry" name={name} type="number" min={0} inputMode="numeric" />
                  </label>
                ))}
              </div>
            </fieldset>
            <button type="submit" className="label mt-2 self-start border border-rule px-3 py-1">
              Appliquer
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Tools() {
  return (
    <div className="tools">
      <span id="telecharger">Télécharger cette sélection</span>
      <button type="button" data-kind="csv" data-published={routes.dataCsv} aria-describedby="telecharger">
        CSV
      </button>
      <button type="button" data-kind="json" data-published={routes.dataJson} aria-describedby="telecharger">
        JSON
      </button>
      <button type="button">Copier le lien</button>
      <a href={routes.data}>Toutes les données</a>
      <span className="page-link" />
      <span role="status" />
    </div>
  );
}
