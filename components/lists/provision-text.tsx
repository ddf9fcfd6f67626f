/** What a provision requires, its official text, and its paragraphs. */
import type { ProvisionView } from '#lib/views/facets/pages.ts';
import { Prose } from '../shell/prose.tsx';
import { FacetList } from './facet-list.tsx';

export function ProvisionText({ view }: { view: ProvisionView }) {
  return (
    <div className="mb-10 space-y-6">
      <Prose html={view.provision.prose.html()} searched />
      <p>
        <a href={view.provision.url} rel="external noopener">
          Texte officiel
        </a>
      </p>
      {view.paragraphs.length === 0 ? null : (
        <section className="max-w-[68ch]">
          <h2 className="mb-3 text-2xl font-semibold">Paragraphes</h2>
          <FacetList lines={view.paragraphs} />
        </section>
      )}
    </div>
  );
}
