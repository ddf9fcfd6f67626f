/** The search page: its form with filters, the places that its script fills, and the other ways in. */
import { englishRoutes, routes } from '#lib/routes.ts';
import type { Link } from '#lib/views/decisions.ts';
import type { FilterOption, SearchPageView } from '#lib/views/search-page.ts';
import type { Edition } from '#lib/views/words/edition.ts';
import type { Language, Words } from '#lib/views/words/words.ts';
import { Links } from '../lists/links.tsx';
import { Fold } from '../shell/fold.tsx';
import { Island } from '../shell/island.tsx';
import { LargeField } from './search-form.tsx';

/** The other ways to the pages of each edition. */
const ways: Readonly<Record<Language, readonly Link[]>> = {
  fr: [
    { label: 'toutes les sanctions', href: routes.decisions },
    { label: 'les organismes', href: routes.organisations },
    { label: 'les fondements', href: routes.provisions },
    { label: 'les années', href: routes.years },
    { label: 'les articles', href: routes.articles },
  ],
  en: [
    { label: 'all sanctions', href: englishRoutes.decisions },
    { label: 'the home page', href: englishRoutes.home },
  ],
};

/** Address of the words that the search of each edition understands, and its script. */
const engines = {
  fr: { names: routes.searchNames, script: 'search' },
  en: { names: englishRoutes.searchNames, script: 'search-en' },
} as const;

export function SearchPage({ view, edition }: { view: SearchPageView; edition: Edition }) {
  const { words, search: address } = edition;
  const {
    search,
    language,
    format: { typeset },
  } = words;
  return (
    <div className="own-search" data-search data-names={engines[language].names}>
      <Form view={view} address={address} words={words} />
      <noscript>
        <p className="mt-8 max-w-[36em] bg-wash p-5">{typeset(search.noScript)}</p>
      </noscript>
      <div role="status" data-slot="status" className="mt-4 min-h-[1.6em] font-sans lg:mt-8 text-[0.9375rem]" />
      <section
        data-slot="answer"
        hidden
        className="mb-4 max-w-[36em] space-y-2 border-l-4 border-seal pl-4 text-lg leading-snug sm:text-xl"
      />
      <section data-slot="advice" hidden className="mt-2 mb-8 max-w-[36em] space-y-2" />
      <ol data-slot="results" className="max-w-4xl divide-y divide-rule" />
      <button type="button" data-slot="more" hidden className="entry-button mt-6 px-5 py-2">
        {search.more}
      </button>
      <section className="mt-14 max-w-[36em] border-t border-rule pt-4" aria-labelledby="a-essayer">
        <h2 id="a-essayer" className="text-xl font-semibold">
          {search.examples}
        </h2>
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {view.examples.map(({ label, href }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1">
                {typeset(label)}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          {search.browse}
          <Links links={ways[language]} />
          {'.'}
        </p>
      </section>
      <Island name={engines[language].script} />
    </div>
  );
}

function Form({ view, address, words }: { view: SearchPageView; address: string; words: Words }) {
  const { filters, large, refine } = words.search;
  return (
    <search className="block max-w-4xl">
      <form action={address} method="get">
        <LargeField id="recherche" label={large} words={words} />
        <div className="mt-4">
          <Fold summary={refine}>
            <div className="grid grid-cols-2 gap-x-5 gap-y-3 sm:grid-cols-3 max-sm:[&>:last-child]:col-span-2">
              <Filter name="type" label={filters.nature} options={view.natures} words={words} />
              <Filter name="annee" label={filters.year} options={view.years} words={words} />
              <Filter name="theme" label={filters.theme} options={view.themes} words={words} />
            </div>
          </Fold>
        </div>
      </form>
    </search>
  );
}

function Filter({
  name,
  label: [label, all],
  options,
  words,
}: {
  name: string;
  label: readonly [label: string, all: string];
  options: readonly FilterOption[];
  words: Words;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={`filtre-${name}`} className="label block">
        {label}
      </label>
      <select id={`filtre-${name}`} name={name} className="entry mt-1 w-full px-2 py-1.5 text-[0.875rem]">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} data-one={option.one}>
            {words.format.typeset(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
