/** The page of a body: its other names, its group, its totals, its decisions in time, its articles. */
import { filteredBy, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { OrganisationView } from '#lib/views/organisations.ts';
import { DecisionTimeline } from '../charts/decision-timeline.tsx';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { TotalsLine } from '../decisions/totals.tsx';
import { Pager } from '../shell/pager.tsx';
import { ArticleCards } from './article-cards.tsx';
import { ExploreLink } from './explore-link.tsx';
import { Links } from './links.tsx';

export function OrganisationPage({ view }: { view: OrganisationView }) {
  return (
    <div className="space-y-14">
      <div>
        <TotalsLine totals={view.totals} />
        {view.page > 1 || view.otherNames.length === 0 ? null : (
          <p className="max-w-[68ch]" data-pagefind-body="">
            {typeset(`Autres noms : ${view.otherNames.join(', ')}.`)}
          </p>
        )}
        {view.page > 1 ? null : <GroupLine group={view.group} />}
      </div>
      <section>
        <h2 className="mb-3 text-2xl font-semibold">Décisions</h2>
        <ExploreLink href={filteredBy('organisme', view.organisation.slug)} />
        <DecisionTimeline rows={view.rows} />
        <DecisionsTable rows={view.rows} caption={`Décisions visant ${view.organisation.name}`} />
        <Pager list={routes.organisation(view.organisation.slug)} page={view.page} pages={view.pages} />
      </section>
      <section>
        <h2 className="mb-3 text-2xl font-semibold">Articles</h2>
        <ArticleCards cards={view.articles} level={3} />
      </section>
    </div>
  );
}

function GroupLine({ group }: { group: OrganisationView['group'] }) {
  if (group === null) return null;
  return (
    <p className="mt-2 max-w-[68ch]">
      {typeset(`Groupe : ${group.name}.`)}
      {group.others.length === 0 ? null : (
        <>
          {' Du même groupe : '}
          <Links links={group.others} />
          {'.'}
        </>
      )}
    </p>
  );
}
