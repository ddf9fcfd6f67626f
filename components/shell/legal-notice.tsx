/** Publisher and host. What the publisher has not filled in yet is set apart, under the name that content/site.yaml gives it. */
import type { Site } from '#lib/schema/site.ts';
import { type LegalField, legalNotice, unfilledFields } from '#lib/views/legal-notice.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

export function LegalNotice({ site, words = fr }: { site: Site; words?: Words }) {
  const { publisher, host } = legalNotice(site, words);
  const { legal, format } = words;
  const missing = unfilledFields(site).length;
  return (
    <div className="mb-10 max-w-[36em]">
      {missing === 0 ? null : (
        <p className="to-fill mb-6 p-3 text-base leading-snug">{format.typeset(legal.notOpen)}</p>
      )}
      <div className="grid gap-8 sm:grid-cols-2">
        <Block title={legal.publisher} fields={publisher} words={words} />
        <Block title={legal.host} fields={host} words={words} />
      </div>
    </div>
  );
}

function Block({ title, fields, words }: { title: string; fields: readonly LegalField[]; words: Words }) {
  return (
    <section>
      <h2 className="text-2xl font-semibold">{title}</h2>
      <dl className="mt-2 space-y-2">
        {fields.map(({ name, term, value }) => (
          <div key={name}>
            <dt className="label">{term}</dt>
            <dd>{value ?? <span className="to-fill">{words.legal.toFill}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
