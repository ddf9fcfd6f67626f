/** Table of the holdings of a decision: provision, charge, result, paragraphs. */

import { capitalise } from '#lib/format.ts';
import { anchors } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { type ArticleView, partTitles } from '#lib/views/article.ts';
import type { HoldingTable } from '#lib/views/holdings.ts';
import { SectionTitle } from './section-title.tsx';

export function Holdings({ view }: { view: ArticleView }) {
  if (view.holdings.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.holdings} className="panel">
      <SectionTitle id={anchors.article.holdings}>{partTitles.holdings}</SectionTitle>
      <div data-pagefind-body="" className="space-y-6">
        {view.holdings.map((table) => (
          <Points key={table.key} table={table} />
        ))}
      </div>
    </section>
  );
}

function Points({ table: { decision, rows } }: { table: HoldingTable }) {
  return (
    <table className="points">
      <caption className={decision === null ? 'sr-only' : 'label pb-1 text-left'}>
        {decision ?? partTitles.holdings}
      </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Point</th>
          <th scope="col">Fondement</th>
          <th scope="col">Sort</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ provision, point, result, retained, paragraphs }) => (
          <tr key={`${point} ${result} ${paragraphs ?? ''}`}>
            <td>
              {typeset(capitalise(point))}
              {paragraphs === null ? null : <span className="label">{typeset(` (${paragraphs})`)}</span>}
            </td>
            <td>{provision === null ? '–' : <a href={provision.href}>{typeset(provision.label)}</a>}</td>
            <td className={retained ? 'font-semibold' : undefined}>{typeset(capitalise(result))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
