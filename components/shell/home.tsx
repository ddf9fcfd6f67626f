/** The home page. */
import { count, euros, number } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import type { Site } from '#lib/schema/site.ts';
import { typeset } from '#lib/typography.ts';
import type { HomeView } from '#lib/views/home.ts';
import { fr } from '#lib/views/words/fr.ts';
import { AmountScaleChart } from '../charts/amount-scale.tsx';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { ArticleCards } from '../lists/article-cards.tsx';
import { FacetList } from '../lists/facet-list.tsx';
import { type Door, Doors } from './doors.tsx';
import { HomeHead } from './home-head.tsx';

export function Home({ view, site }: { view: HomeView; site: Site }) {
  const ways = [
    ['Par fondement', view.provisions, routes.provisions, 'Tous les fondements'],
    ['Par thème', view.themes, routes.themes, 'Tous les thèmes'],
    ['Par secteur', view.sectors, routes.sectors, 'Tous les secteurs'],
  ] as const;
  const doors: readonly Door[] = [
    { label: 'Mon cas', href: routes.similarCases, choices: view.caseSectors },
    {
      label: 'Un texte ou un thème',
      href: routes.provisions,
      choices: [
        { label: 'Par article', href: routes.provisions },
        { label: 'Par thème', href: routes.themes },
        { label: 'Par secteur', href: routes.sectors },
      ],
    },
    {
      label: 'Une affaire',
      href: routes.articles,
      choices: [
        { label: 'Affaires analysées', href: routes.articles },
        { label: 'Toutes les décisions', href: routes.decisions },
        { label: 'Par organisme', href: routes.organisations },
      ],
    },
  ];
  const own = view.totals.finesInForce - view.totals.foreign.finesInForce;
  return (
    <div className="space-y-16">
      <section className="grid items-end gap-x-14 gap-y-8 pt-1 sm:pt-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <HomeHead tagline={site.tagline} description={site.description} words={fr}>
          <Doors label="Par où commencer" doors={doors} />
        </HomeHead>
        <div>
          <p className="amount text-4xl leading-none">{euros(own)}</p>
          <p className="label mt-2">
            {typeset(
              `d’amendes de la CNIL en vigueur : ${count(view.totals.decisions, 'décision', 'décisions')}, ${number(view.organisations)} organismes nommés${view.period ? `, ${view.period}` : ''}`,
            )}
            {view.totals.foreign.fines === 0
              ? null
              : typeset(`. Autorités étrangères : ${euros(view.totals.foreign.finesInForce)} en plus.`)}
          </p>
          <div className="mt-6">
            <AmountScaleChart scale={view.scale} />
          </div>
          <p className="mt-3">
            <a href={routes.figures}>Les sanctions en chiffres</a>
          </p>
        </div>
      </section>
      <section className="grid gap-x-14 gap-y-6 border-y border-rule py-6 sm:grid-cols-2">
        <p>
          <a href={routes.checks} className="text-xl font-semibold">
            À vérifier chez vous
          </a>
          <span className="mt-1 block leading-snug text-muted">
            {typeset(
              `${count(view.checks, 'vérification tirée', 'vérifications tirées')} des décisions, par thème et par fondement : une liste à imprimer et à cocher.`,
            )}
          </span>
        </p>
        <p>
          <a href={routes.page('procedure')} className="text-xl font-semibold">
            La procédure
          </a>
          <span className="mt-1 block leading-snug text-muted">
            {typeset('De la plainte au recours, chaque étape avec son texte et une affaire qui la montre.')}
          </span>
        </p>
      </section>
      <section>
        <h2 className="mb-4 text-2xl font-semibold">Dernières affaires</h2>
        <ArticleCards cards={view.latest} level={3} />
        <p className="mt-4">
          <a href={routes.articles}>Tous les articles</a>
        </p>
      </section>
      <section>
        <h2 className="mb-4 text-2xl font-semibold">Amendes de la CNIL les plus élevées en vigueur</h2>
        <DecisionsTable rows={view.largest} caption="Amendes de la CNIL les plus élevées en vigueur" />
        {view.largestForeign.length === 0 ? null : (
          <>
            <h3 className="mt-8 mb-2 text-xl font-semibold">Amendes d’autres autorités, en coopération avec la CNIL</h3>
            <DecisionsTable rows={view.largestForeign} caption="Amendes d’autres autorités en vigueur" />
          </>
        )}
        <p className="mt-4">
          <a href={routes.decisions}>Toutes les sanctions</a>
        </p>
      </section>
      <div className="grid gap-10 lg:grid-cols-3">
        {ways.map(([title, lines, href, all]) => (
          <section key={title}>
            <h2 className="mb-4 text-2xl font-semibold">{title}</h2>
            <FacetList lines={lines} />
            <p className="mt-4">
              <a href={href}>{all}</a>
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}
