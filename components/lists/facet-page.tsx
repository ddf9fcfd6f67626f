/** The body of a facet's page: totals, range of its fines, and decisions. */
import type { ReactNode } from 'react';
import { euros } from '#lib/format.ts';
import { anchors } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FacetView } from '#lib/views/facets/pages.ts';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { TotalsLine } from '../decisions/totals.tsx';
import { Pager } from '../shell/pager.tsx';
import { Prose } from '../shell/prose.tsx';
import { ExploreLink } from './explore-link.tsx';

export function FacetPage({ view, list, children }: { view: FacetView; list: string; children?: ReactNode }) {
  return (
    <>
      {view.totals.decisions === 0 ? null : (
        <>
          <TotalsLine totals={view.totals} />
          <p className="label -mt-3 mb-6 flex flex-wrap gap-x-6 sm:-mt-4">
            <a href={`#${anchors.facet.decisions}`} className="inline-block py-1">
              {view.totals.decisions === 1 ? 'Voir la décision' : 'Voir les décisions'}
            </a>
            <ExploreLink href={view.explore} />
          </p>
        </>
      )}
      {view.page > 1 ? null : children}
      {view.lessons === null || view.page > 1 ? null : (
        <section className="mb-10">
          <h2 className="mb-3 text-2xl font-semibold">Ce que les affaires enseignent</h2>
          <Prose html={view.lessons} />
        </section>
      )}
      {view.page === 1 && view.range && view.range.count > 1 ? (
        <p className="mb-8 max-w-[36em]">
          {typeset(
            `Amendes de la CNIL en vigueur de ${euros(view.range.min)} à ${euros(view.range.max)}, médiane ${euros(view.range.median)}. Une amende sanctionne souvent plusieurs manquements à la fois : son montant ne se rattache pas à un seul d’entre eux.`,
          )}
        </p>
      ) : null}
      {view.totals.decisions === 0 ? null : (
        <section>
          <h2 id={anchors.facet.decisions} className="mb-3 text-2xl font-semibold">
            Décisions
          </h2>
          <DecisionsTable rows={view.rows} caption={`Décisions : ${view.title}`} />
          <Pager list={list} page={view.page} pages={view.pages} />
        </section>
      )}
    </>
  );
}
