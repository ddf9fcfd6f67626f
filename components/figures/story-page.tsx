/** What became of a fine: the amounts, the path, what the court kept and what it set aside. */
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import type { Story } from '#lib/views/stories.ts';
import type { StoryView } from '#lib/views/story.ts';
import { ProvisionLinks } from '../decisions/provision-links.tsx';
import { SourceLink } from '../lists/source-link.tsx';
import { FigureBlock } from './figure-block.tsx';

export function StoryPage({ view, filesOf }: { view: StoryView; filesOf: (id: string) => readonly FileLink[] }) {
  const { facts, sources, links } = view;
  return (
    <div className="space-y-14">
      {view.figures.map((figure) => (
        <FigureBlock key={figure.id} figure={figure} files={filesOf(figure.id)} page={view.href} />
      ))}
      <section aria-labelledby="juge" className="panel max-w-[44rem] space-y-3">
        <h2 id="juge">Ce que le juge a gardé, ce qu’il a écarté</h2>
        <p>{typeset(`${facts.statusLabel}.`)}</p>
        {facts.provisions.length === 0 ? null : (
          <p>
            {'Manquements qui tiennent : '}
            <ProvisionLinks groups={facts.provisions} separator=" ; " />.
          </p>
        )}
        {facts.setAside.length === 0 ? null : <p>{typeset(`Écarté par le juge : ${facts.setAside.join(' ; ')}.`)}</p>}
        {facts.appealNotes.map((note) => (
          <p key={note} className="text-muted">
            {typeset(note)}
          </p>
        ))}
      </section>
      <section aria-labelledby="sources" className="panel max-w-[44rem]">
        <h2 id="sources">Sources</h2>
        <ul className="space-y-2">
          {sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
        <p className="label mt-2">{typeset(`${facts.evidence.line}. Toutes les sources sont dans l’article.`)}</p>
      </section>
      <section aria-labelledby="citer" className="panel max-w-[44rem]">
        <h2 id="citer">Citer la décision</h2>
        <p data-copy className="leading-snug wrap-anywhere">
          {typeset(facts.citation)}
        </p>
      </section>
      <ul className="no-print">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {typeset(label)}
            </a>
          </li>
        ))}
      </ul>
      <script type="module" async src={routes.script('copy')} />
    </div>
  );
}

/** Every story, with what happened. */
export function StoryList({ stories }: { stories: readonly Story[] }) {
  if (stories.length === 0) return <p>Aucun juge n’a encore changé une amende que le recueil raconte.</p>;
  return (
    <ul className="max-w-[44rem] divide-y divide-rule border-y border-rule">
      {stories.map(({ href, title, lead }) => (
        <li key={href} className="py-4">
          <a href={href} className="text-xl font-semibold">
            {typeset(title)}
          </a>
          <p className="mt-1">{typeset(lead)}</p>
        </li>
      ))}
    </ul>
  );
}
