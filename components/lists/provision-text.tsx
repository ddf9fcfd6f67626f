/** What a provision requires, its official text, its paragraphs, the case law, and the charges that were dismissed. */
import { capitalise } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { ProvisionView } from '#lib/views/facets/pages.ts';
import { Prose } from '../shell/prose.tsx';
import { FacetList } from './facet-list.tsx';
import { Jurisprudence } from './jurisprudence.tsx';

export function ProvisionText({ view }: { view: ProvisionView }) {
  return (
    <div className="mb-10 space-y-8">
      <Prose html={view.provision.prose.html()} searched />
      <p>
        <a href={view.provision.url} rel="external noopener" className="source">
          Texte officiel
        </a>
      </p>
      {view.paragraphs.length === 0 ? null : (
        <section className="max-w-[36em]">
          <h2 className="mb-3 text-2xl font-semibold">Paragraphes</h2>
          <FacetList lines={view.paragraphs} />
        </section>
      )}
      <Jurisprudence judgments={view.judgments} />
      <Dismissed view={view} />
      <p className="max-w-[36em]">{typeset(view.counted)}</p>
    </div>
  );
}

function Dismissed({ view }: { view: ProvisionView }) {
  if (view.dismissed.length === 0) return null;
  return (
    <section className="max-w-[36em]">
      <h2 className="mb-3 text-2xl font-semibold">Griefs écartés ou abandonnés</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {view.dismissed.map(({ key, label, href, point, result, paragraphs }) => (
          <li key={key} className="py-2 leading-snug">
            <a href={href}>{typeset(label)}</a>
            {typeset(` : ${point}`)}
            <span className="label block">
              {typeset(`${capitalise(result)}${paragraphs === null ? '' : ` · ${paragraphs}`}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
