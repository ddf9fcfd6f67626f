/** Table of the holdings of a decision: provision, charge, result, paragraphs. */

import { capitalise } from '#lib/format.ts';
import { anchors } from '#lib/routes.ts';
import type { ArticleView } from '#lib/views/article.ts';
import type { HoldingTable } from '#lib/views/holdings.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { SectionTitle } from './section-title.tsx';

export function Holdings({ view, words = fr }: { view: Pick<ArticleView, 'holdings'>; words?: Words }) {
  if (view.holdings.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.holdings} className="panel">
      <SectionTitle id={anchors.article.holdings}>{words.holdings.title}</SectionTitle>
      <div data-pagefind-body="" className="space-y-6">
        {view.holdings.map((table) => (
          <Points key={table.key} table={table} words={words} />
        ))}
      </div>
    </section>
  );
}

function Points({ table: { decision, rows }, words }: { table: HoldingTable; words: Words }) {
  const {
    holdings,
    format: { typeset },
  } = words;
  return (
    <table className="points">
      <caption className={decision === null ? 'sr-only' : 'label pb-1 text-left'}>{decision ?? holdings.title}</caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">{holdings.point}</th>
          <th scope="col">{holdings.provision}</th>
          <th scope="col">{holdings.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ provision, point, result, retained, paragraphs }) => (
          <tr key={`${point ?? provision?.href} ${result} ${paragraphs ?? ''}`}>
            <td>
              {point === null ? '–' : typeset(capitalise(point))}
              {paragraphs === null ? null : <span className="label">{typeset(` (${paragraphs})`)}</span>}
            </td>
            <td>{provision === null ? '–' : <a href={provision.href}>{typeset(capitalise(provision.label))}</a>}</td>
            <td className={retained ? 'font-semibold' : undefined}>{typeset(capitalise(result))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
