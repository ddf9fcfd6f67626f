/** The page of a body: its other names, its group, its totals, its decisions in time, its articles. */
import { typeset } from '#lib/typography.ts';
import type { OrganisationView } from '#lib/views/organisations.ts';
import { DecisionTimeline } from '../charts/decision-timeline.tsx';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { TotalsLine } from '../decisions/totals.tsx';
import { ArticleCards } from './article-cards.tsx';
import { Links } from './links.tsx';

export function OrganisationPage({ view }: { view: OrganisationView }) {
  return (
    <div className="space-y-14">
      <div>
        <TotalsLine totals={view.totals} />
        {view.otherNames.length === 0 ? null : (
          <p className="max-w-[68ch]" data-pagefind-body="">
            {typeset(`Autres noms : ${view.otherNames.join(', ')}.`)}
          </p>
        )}
        <GroupLine group={view.group} />
      </div>
      <section>
        <h2 className="mb-3 text-2xl font-semibold">Décisions</h2>
        <DecisionTimeline rows={view.rows} />
        <DecisionsTable rows={view.rows} caption={`Décisions visant ${view.organisation.name}`} />
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
