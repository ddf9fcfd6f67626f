/** The English page of a provision: what it requires, its official text, the decisions that held a breach of it. */
import { englishRoutes, routes } from '#lib/routes.ts';
import type { EnglishProvisionView } from '#lib/views/english-pages.ts';
import type { Words } from '#lib/views/words/words.ts';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { TotalsLine } from '../decisions/totals.tsx';
import { ExploreLink } from '../lists/explore-link.tsx';
import { Links } from '../lists/links.tsx';
import { Pager } from '../shell/pager.tsx';

export function EnglishProvisionPage({ view, id, words }: { view: EnglishProvisionView; id: string; words: Words }) {
  const { rows, page, pages, totals, range, title, url, parent, paragraphs, explore } = view;
  const { euros } = words.format;
  return (
    <>
      {totals.decisions === 0 ? (
        <p>No decision on record holds a breach of this provision.</p>
      ) : (
        <TotalsLine totals={totals} words={words.totals} />
      )}
      <div className="my-8 max-w-[36em] space-y-3">
        <p>
          <a href={url} rel="external noopener" className="source">
            Official text
          </a>
          {' · '}
          <a href={routes.provision(id)} hrefLang="fr">
            What cases show, case law and charges dismissed, in French
          </a>
        </p>
        {parent === null ? null : (
          <p>
            {'Part of '}
            <Links links={[parent]} />
          </p>
        )}
        {paragraphs.length === 0 ? null : (
          <p>
            {'Paragraphs, counted here: '}
            <Links links={paragraphs} />
          </p>
        )}
        {range && range.count > 1 ? (
          <p>
            {`Fines in force from ${euros(range.min)} to ${euros(range.max)}, median ${euros(range.median)}. A fine often sanctions several breaches at once: its amount does not belong to one of them alone.`}
          </p>
        ) : null}
      </div>
      {totals.decisions === 0 ? null : (
        <section>
          <h2 className="mb-3 text-2xl font-semibold">Decisions</h2>
          <ExploreLink href={explore} words={words} />
          <DecisionsTable rows={rows} caption={`Decisions: ${title}`} words={words} />
          <Pager list={englishRoutes.provision(id)} page={page} pages={pages} words={words.pager} />
        </section>
      )}
    </>
  );
}
