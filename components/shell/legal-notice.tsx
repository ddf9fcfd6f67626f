/** Publisher and host. What the publisher has not filled in yet is set apart, under the name that content/site.yaml gives it. */
import type { Site } from '#lib/schema/site.ts';
import { typeset } from '#lib/typography.ts';
import { type LegalField, legalNotice, unfilledFields } from '#lib/views/legal-notice.ts';

export function LegalNotice({ site }: { site: Site }) {
  const { publisher, host } = legalNotice(site);
  const missing = unfilledFields(site).length;
  return (
    <div className="mb-10 max-w-[36em]">
      {missing === 0 ? null : (
        <p className="to-fill mb-6 p-3 text-base leading-snug">
          {typeset(
            'Ce site n’est pas encore ouvert au public. Les mentions sur fond jaune sont à fournir par son éditeur (fichier content/site.yaml) : aucune n’est inventée ici.',
          )}
        </p>
      )}
      <div className="grid gap-8 sm:grid-cols-2">
        <Block title="Éditeur" fields={publisher} />
        <Block title="Hébergement" fields={host} />
      </div>
    </div>
  );
}

function Block({ title, fields }: { title: string; fields: readonly LegalField[] }) {
  return (
    <section>
      <h2 className="text-2xl font-semibold">{title}</h2>
      <dl className="mt-2 space-y-2">
        {fields.map(({ name, term, value }) => (
          <div key={name}>
            <dt className="label">{term}</dt>
            <dd>{value ?? <span className="to-fill">à fournir par l’éditeur</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
