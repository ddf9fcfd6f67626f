/** Provisions by text, paragraphs under their article, with the number of decisions of each. */
import { capitalise } from '#lib/format.ts';
import type { provisionsByText } from '#lib/views/facets/pages.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

export function ProvisionIndex({ texts, words = fr }: { texts: ReturnType<typeof provisionsByText>; words?: Words }) {
  const {
    index,
    format: { typeset },
  } = words;
  return (
    <div className="space-y-12">
      {texts.map(({ title, provisions }) => (
        <section key={title}>
          <h2 className="mb-3 text-2xl font-semibold">{typeset(title)}</h2>
          <ul className="max-w-4xl divide-y divide-rule border-y border-rule">
            {provisions.map(({ label, href, subject, paragraph, count: decisions }) => (
              <li
                key={href}
                className={`grid items-baseline gap-x-6 py-2 sm:grid-cols-[12rem_1fr_auto] ${paragraph ? 'pl-6' : ''}`}
              >
                <a href={href} className={paragraph ? undefined : 'font-semibold'}>
                  {typeset(capitalise(label))}
                </a>
                <span>{typeset(subject)}</span>
                <span className="label sm:text-right">{index.decisions(decisions)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
