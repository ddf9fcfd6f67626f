/** The open data, for readers of English: what the files are, how to read and to cite them. */
import { absolute, routes } from '#lib/routes.ts';
import type { DataPageView } from '#lib/views/data-page.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import type { Edition } from '#lib/views/words/edition.ts';

export function EnglishData({
  view,
  edition,
  files,
}: {
  view: DataPageView;
  edition: Edition;
  files: readonly FileLink[];
}) {
  const { site, words } = edition;
  const { count, longDate, number } = words.format;
  return (
    <div className="max-w-[52rem] space-y-8">
      <ul className="divide-y divide-rule border-y border-rule">
        {files.map(({ href, label }) => (
          <li key={href} className="grid gap-x-8 py-3 sm:grid-cols-[11rem_1fr]">
            <a href={href} download className="inline-block py-1 font-semibold">
              {href.slice(href.lastIndexOf('/') + 1)}
            </a>
            <span className="py-1">{label}</span>
          </li>
        ))}
      </ul>
      <p className="label">
        {`${count(view.decisions, 'decision', 'decisions')}, ${number(view.listed)} of them on the CNIL’s official list and ${number(view.covered)} covered by an article. Data updated on ${longDate(view.updated)}.`}
      </p>
      <p>
        {'Field names are in English. The fine imposed is '}
        <code>fine</code>
        {'; what remains due after known appeals is '}
        <code>fineInForce</code>
        {', which is the one to add up. A liquidated periodic penalty is not a fine and has its own field, '}
        <code>liquidation</code>
        {'. Names, titles and the words of the official list are in French; each charge is also in English, in '}
        <code>holdings.english</code>.
      </p>
      <p>
        {'The dictionary of every field is on the '}
        <a href={routes.data} hrefLang="fr">
          page in French
        </a>
        {'. Licence: '}
        <a href={view.licence.url} rel="external noopener">
          {view.licence.name}
        </a>
        {', which allows reuse, commercial reuse included, with the source and the date of the last update.'}
      </p>
      <p data-copy className="leading-snug wrap-anywhere">
        {`${site.name}, open data, version of ${longDate(view.updated)}, ${absolute(routes.data, site)}`}
      </p>
      <script type="module" async src={routes.script('copy-en')} />
    </div>
  );
}
