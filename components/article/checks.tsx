/** « À vérifier chez vous »: the checks that readers can make in their own organisation, as a list of boxes to tick. */
import { anchors, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { type ArticleView, partTitles } from '#lib/views/article.ts';
import type { CheckView } from '#lib/views/checks.ts';
import { Links } from '../lists/links.tsx';
import { SectionTitle } from './section-title.tsx';

export function Checks({ view }: { view: ArticleView }) {
  if (view.checks.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.checks} className="panel">
      <SectionTitle id={anchors.article.checks}>{partTitles.checks}</SectionTitle>
      <ul className="checks" data-pagefind-body="">
        {view.checks.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
      <p className="label no-print mt-4">
        {typeset('Tirées de cette décision. ')}
        <a href={routes.checks}>Toutes les vérifications, par thème et par fondement</a>
      </p>
    </section>
  );
}

function CheckItem({ check }: { check: CheckView }) {
  const { id, theme, provision, paragraphs } = check;
  return (
    <li id={id}>
      {typeset(check.do)}
      <span className="label mt-0.5 block" data-pagefind-ignore="">
        <a href={theme.href}>{theme.label}</a>
        {provision === null ? null : (
          <>
            {' · '}
            <Links links={[{ label: typeset(provision.label), href: provision.href }]} />
          </>
        )}
        {paragraphs === null ? null : typeset(` · ${paragraphs}`)}
      </span>
    </li>
  );
}
