/** The page of decisions as its explorer finds it: the list, and the places that it fills; without it, only the list shows. */
import type { ReactNode } from 'react';
import { routes } from '#lib/routes.ts';
import type { FacetName } from '#lib/views/explorer-terms.ts';
import { Island } from '../shell/island.tsx';

/** The filters, in the order of their use; those that serve most show their values where there is room. */
const facets: readonly { readonly name: FacetName; readonly title: string; readonly open?: 'long' | 'short' }[] = [
  { name: 'theme', title: 'Thème', open: 'long' },
  { name: 'secteur', title: 'Secteur', open: 'long' },
  { name: 'mesure', title: 'Mesure', open: 'short' },
  { name: 'annee', title: 'Année' },
  { name: 'organisme', title: 'Organisme' },
  { name: 'fondement', title: 'Fondement' },
  { name: 'statut', title: 'Suites' },
  { name: 'procedure', title: 'Procédure' },
  { name: 'autorite', title: 'Autorité' },
];

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
            {facets.map(({ name, title, open }) => (
              <details key={name} className="facet" data-facet={name} data-open={open}>
                <summary>
                  {`${title} `}
                  <span className="chosen" />
                </summary>
                <fieldset>
                  <legend className="sr-only">{title}</legend>
                  <div className="values" />
                </fieldset>
              </details>
            ))}
            <fieldset className="field">
              <legend>Montant en vigueur, en euros</legend>
              <div>
                <label>
                  <span>de</span>
                  <input className="entry" name="min" type="number" min={0} inputMode="numeric" />
                </label>
                <label>
                  <span>à</span>
                  <input className="entry" name="max" type="number" min={0} inputMode="numeric" />
                </label>
              </div>
            </fieldset>
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
