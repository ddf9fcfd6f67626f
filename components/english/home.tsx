/** The home page of the English edition. */
import { englishRoutes } from '#lib/routes.ts';
import type { EnglishHomeView } from '#lib/views/english-pages.ts';
import type { Edition } from '#lib/views/words/edition.ts';
import { AmountScaleChart } from '../charts/amount-scale.tsx';
import { DecisionsTable } from '../decisions/decisions-table.tsx';
import { ArticleCards } from '../lists/article-cards.tsx';
import { Links } from '../lists/links.tsx';
import { HomeHead } from '../shell/home-head.tsx';

export function EnglishHome({ view, edition }: { view: EnglishHomeView; edition: Edition }) {
  const { words, site } = edition;
  const { count, euros, longDate } = words.format;
  const { totals, oldest, newest } = view;
  const own = totals.finesInForce - totals.foreign.finesInForce;
  const period = oldest && newest ? `, from ${longDate(oldest)} to ${longDate(newest)}` : '';
  return (
    <div className="space-y-16">
      <section className="grid items-end gap-x-14 gap-y-8 pt-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <HomeHead tagline={site.tagline} description={site.description} words={words}>
          <p className="mt-6 max-w-[31em]">
            {'Each case has a page in English, with a longer analysis in French. '}
            <Links
              links={[...edition.pages.values()].map(({ slug, title }) => ({
                label: title,
                href: englishRoutes.page(slug),
              }))}
            />
          </p>
        </HomeHead>
        <div>
          <p className="amount text-4xl leading-none">{euros(own)}</p>
          <p className="label mt-2">
            {`of CNIL fines in force: ${count(totals.decisions, 'decision', 'decisions')}${period}.`}
            {totals.foreign.fines === 0
              ? null
              : ` Foreign authorities: ${euros(totals.foreign.finesInForce)} in addition.`}
          </p>
          <div className="mt-6">
            <AmountScaleChart scale={view.scale} words={words} />
          </div>
        </div>
      </section>
      {view.latest.length === 0 ? null : (
        <section>
          <h2 className="mb-4 text-2xl font-semibold">Latest cases</h2>
          <ArticleCards cards={view.latest} level={3} words={words} />
        </section>
      )}
      <section>
        <h2 className="mb-4 text-2xl font-semibold">Largest fines in force</h2>
        <DecisionsTable rows={view.largest} caption="Largest fines in force" words={words} />
        <p className="mt-4">
          <a href={englishRoutes.decisions}>All sanctions</a>
        </p>
      </section>
      <div className="grid gap-10 lg:grid-cols-2">
        <Doors
          title="By provision"
          lines={view.provisions.map(({ label, href, count: value }) => ({
            label,
            href,
            figure: count(value, 'decision', 'decisions'),
          }))}
        />
        <Doors
          title="By body, fines in force"
          lines={view.bodies.map(({ finesInForce, ...body }) => ({ ...body, figure: euros(finesInForce) }))}
        />
      </div>
    </div>
  );
}

interface Door {
  readonly label: string;
  readonly href: string;
  readonly language?: string | undefined;
  readonly figure: string;
}

function Doors({ title, lines }: { title: string; lines: readonly Door[] }) {
  return (
    <section>
      <h2 className="mb-4 text-2xl font-semibold">{title}</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {lines.map(({ label, href, language, figure }) => (
          <li key={href} className="flex flex-wrap justify-between gap-x-4 py-1.5">
            <a href={href} lang={language} className="py-0.5">
              {label}
            </a>
            <span className="label whitespace-nowrap">{figure}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
