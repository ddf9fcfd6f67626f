/** The page of decisions: the list, and the empty places that the explorer fills. Without JavaScript, the list shows, and what is ready. */
import type { ReactNode } from 'react';
import { englishRoutes, routes } from '#lib/routes.ts';
import type { Link } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { NumberTable } from '../figures/number-table.tsx';
import { Links } from '../lists/links.tsx';
import { Island } from '../shell/island.tsx';
import { ExplorerFilters } from './explorer-filters.tsx';
import { ExplorerBar, ExplorerOrders, ExplorerTools } from './explorer-tools.tsx';

/** What the explorer of each edition reads, and its script. */
const places = {
  fr: { payload: routes.explorer, script: 'explorer' },
  en: { payload: englishRoutes.explorer, script: 'explorer-en' },
} as const;

export function ExplorerFrame({
  totals,
  pager,
  lists,
  files,
  children,
  words: edition = fr,
}: {
  totals: ReactNode;
  pager: ReactNode;
  /** Lists and files that are ready: what a reader without JavaScript has instead of filters. */
  lists: readonly Link[];
  files: readonly Link[];
  children: ReactNode;
  words?: Words;
}) {
  const { explorer: words, language } = edition;
  const { payload, script } = places[language];
  return (
    <div className="explorer" data-payload={payload}>
      <p className="wait">{words.wait}</p>
      <noscript>
        <p className="panel mb-8 max-w-[33em]">
          {words.noScript}
          <Links links={lists} />
          {words.noScriptFiles}
          <Links links={files} />.
        </p>
      </noscript>
      <ExplorerBar words={words} />
      <ExplorerFilters words={edition} />
      <div className="results">
        <h2 id={words.anchor} className="sr-only" tabIndex={-1}>
          {words.title}
        </h2>
        <div className="totals">{totals}</div>
        <section className="active" aria-label={words.active} />
        <p className="share" data-done={words.copied} data-failed={words.notCopied} hidden>
          <button type="button">{words.share}</button> <span role="status" />
        </p>
        <div className="message" hidden>
          <p>{words.nothing}</p>
          <ul />
        </div>
        <p role="alert" className="failure" hidden>
          {words.failed}
          <button type="button">{words.retry}</button>
        </p>
        <div className="plot sheet" id="graphique" popover="auto">
          <figure />
          <p className="legend">{words.legend}</p>
          <details>
            <summary>{words.years}</summary>
            <NumberTable title={words.yearTable} heads={words.yearHeads} rows={[]} />
          </details>
        </div>
        <ExplorerTools words={edition} />
        <ExplorerOrders words={words} />
        <div className="list">{children}</div>
        <div className="pages">{pager}</div>
        <p role="status" className="spoken sr-only" />
      </div>
      <Island name={script} />
    </div>
  );
}
