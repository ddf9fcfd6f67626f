/** The page of a body: its other names, its group, its totals, its decisions in time, its articles. */
import { englishRoutes, filteredBy, routes } from '#lib/routes.ts';
import type { OrganisationView } from '#lib/views/organisations.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DecisionTimeline } from '../charts/decision-timeline.tsx';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { TotalsLine } from '../decisions/totals.tsx';
import { Pager } from '../shell/pager.tsx';
import { ArticleCards } from './article-cards.tsx';
import { ExploreLink } from './explore-link.tsx';
import { Links } from './links.tsx';

export function OrganisationPage({
  view,
  list,
  words = fr,
}: {
  view: OrganisationView;
  /** Address of its first page. */
  list: string;
  words?: Words;
}) {
  const {
    body,
    format: { typeset },
  } = words;
  return (
    <div className="space-y-8 sm:space-y-14">
      <div>
        <TotalsLine totals={view.totals} words={words.totals} />
        {view.page > 1 || view.otherNames.length === 0 ? null : (
          <p className="max-w-[36em]" data-pagefind-body="">
            {typeset(body.otherNames(view.otherNames))}
          </p>
        )}
        {view.page > 1 ? null : <GroupLine group={view.group} words={words} />}
      </div>
      <section>
        <h2 className="mb-3 text-2xl font-semibold">{body.decisions}</h2>
        <p className="label mb-3">
          <ExploreLink
            href={filteredBy(
              'organisme',
              view.organisation.slug,
              words.language === 'fr' ? routes.decisions : englishRoutes.decisions,
            )}
            words={words}
          />
        </p>
        <DecisionTimeline rows={view.rows} words={words} />
        <DecisionsTable rows={view.rows} caption={body.caption(view.organisation.name)} words={words} />
        <Pager list={list} page={view.page} pages={view.pages} words={words.pager} />
        {view.page > 1 ? null : <SectorLines sectors={view.sectors} words={words} />}
      </section>
      <section>
        <h2 className="mb-3 text-2xl font-semibold">{body.articles}</h2>
        <ArticleCards cards={view.articles} level={3} words={words} />
      </section>
    </div>
  );
}

function SectorLines({ sectors, words: { body, format } }: { sectors: OrganisationView['sectors']; words: Words }) {
  return sectors.map((sector) => (
    <p key={sector.label} className="mt-2 max-w-[36em]">
      {format.typeset(body.sector)}
      <Links links={[sector]} />
      {format.typeset(body.compared(sector))}
    </p>
  ));
}

function GroupLine({ group, words: { body, format } }: { group: OrganisationView['group']; words: Words }) {
  if (group === null) return null;
  return (
    <p className="mt-2 max-w-[36em]">
      {format.typeset(body.group(group.name))}
      {group.others.length === 0 ? null : (
        <>
          {format.typeset(body.others)}
          <Links links={group.others} />
          {'.'}
        </>
      )}
    </p>
  );
}
