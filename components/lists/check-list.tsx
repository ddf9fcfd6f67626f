/** Every check, by theme, then by provision, each with its case: boxes to tick, with links to each theme and provision. */
import { anchors } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { CheckGroup, ChecksPage } from '#lib/views/checks.ts';
import { FacetList } from './facet-list.tsx';
import { Links } from './links.tsx';

export function CheckList({ view }: { view: ChecksPage }) {
  if (view.total === 0) return <p>{typeset('Aucune vérification n’est publiée.')}</p>;
  return (
    <>
      {view.page === 1 ? <Contents view={view} /> : null}
      <div className="space-y-12">
        {view.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </>
  );
}

function Contents({ view }: { view: ChecksPage }) {
  return (
    <nav aria-label="Sur cette page" className="no-print mb-12 grid gap-x-14 gap-y-8 lg:grid-cols-2">
      <section>
        <h2 id={anchors.checks.themes} className="mb-2 text-xl font-semibold">
          Par thème
        </h2>
        <FacetList lines={view.themes} one="point" many="points" />
      </section>
      <section>
        <h2 id={anchors.checks.provisions} className="mb-2 text-xl font-semibold">
          Par fondement
        </h2>
        <ul className="divide-y divide-rule border-y border-rule">
          {view.provisions.map(({ label, count, places }) => (
            <li key={label} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-x-4 py-1.5 leading-snug">
              <span>{typeset(label)}</span>
              <span className="label">
                <Links links={places} />
                {` (${count})`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </nav>
  );
}

function Group({ group: { id, title, href, continued, provisions } }: { group: CheckGroup }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-2xl font-semibold">
        {typeset(`${title}${continued ? ' (suite)' : ''}`)}
      </h2>
      <p className="label no-print mb-4">
        <a href={href}>Les décisions de ce thème</a>
      </p>
      {provisions.map((provision) => (
        <div key={provision.id} className="mt-6">
          <h3 id={provision.id} className="mb-3 font-semibold">
            {provision.href === null ? (
              typeset(provision.title)
            ) : (
              <a href={provision.href} className="no-underline hover:underline">
                {typeset(provision.title)}
              </a>
            )}
          </h3>
          <ul className="checks">
            {provision.checks.map((check) => (
              <li key={check.anchor} id={check.anchor}>
                {typeset(check.do)}
                <span className="label mt-0.5 block">
                  <a href={check.case.href}>{typeset(check.case.label)}</a>
                  {check.paragraphs === null ? null : typeset(` · ${check.paragraphs}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
