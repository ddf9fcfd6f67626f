/** The identifiers of the data and their names. */
import { typeset } from '#lib/typography.ts';
import type { DataPageView } from '#lib/views/data-page.ts';

export function Vocabularies({ vocabularies }: { vocabularies: DataPageView['vocabularies'] }) {
  return (
    <div className="space-y-3">
      {vocabularies.map(({ title, field, terms }) => (
        <details key={field} className="border-t border-rule pt-3">
          <summary className="cursor-pointer font-semibold">
            {`${title} (`}
            <code>{field}</code>
            {`), ${terms.length}`}
          </summary>
          <dl className="mt-3 grid gap-x-8 gap-y-1 sm:grid-cols-[15rem_1fr]">
            {terms.map(({ id, name, href }) => (
              <div key={id} className="contents">
                <dt className="max-sm:mt-2">
                  <code className="wrap-anywhere">{id}</code>
                </dt>
                <dd>{href === null ? typeset(name) : <a href={href}>{typeset(name)}</a>}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
