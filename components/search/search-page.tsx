/** The search page: its form with filters, the places that its script fills, and the other ways in. */
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { Link } from '#lib/views/decisions.ts';
import type { FilterOption, SearchPageView } from '#lib/views/search-page.ts';
import { Links } from '../lists/links.tsx';
import { Fold } from '../shell/fold.tsx';
import { Island } from '../shell/island.tsx';
import { LargeField } from './search-form.tsx';

const ways: readonly Link[] = [
  { label: 'toutes les sanctions', href: routes.decisions },
  { label: 'les organismes', href: routes.organisations },
  { label: 'les fondements', href: routes.provisions },
  { label: 'les années', href: routes.years },
  { label: 'les articles', href: routes.articles },
];

export function SearchPage({ view }: { view: SearchPageView }) {
  return (
    <div className="own-search" data-search data-names={routes.searchNames}>
      <Form view={view} />
      <noscript>
        <p className="mt-8 max-w-[36em] bg-wash p-5">
          {typeset(
            'La recherche se fait dans le navigateur et demande JavaScript, qui est désactivé ici. Tout le recueil se lit sans : les listes ci-dessous mènent à chaque page.',
          )}
        </p>
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
        Afficher plus
      </button>
      <section className="mt-14 max-w-[36em] border-t border-rule pt-4" aria-labelledby="a-essayer">
        <h2 id="a-essayer" className="text-xl font-semibold">
          À essayer
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
          {'Ou parcourir '}
          <Links links={ways} />
          {'.'}
        </p>
      </section>
      <Island name="search" />
    </div>
  );
}

function Form({ view }: { view: SearchPageView }) {
  return (
    <search className="block max-w-4xl">
      <form action={routes.search} method="get">
        <LargeField id="recherche" label="Un organisme, un numéro de décision ou de recours, un article, un mot" />
        <div className="mt-4">
          <Fold summary="Filtres">
            <div className="grid grid-cols-2 gap-x-5 gap-y-3 sm:grid-cols-3 max-sm:[&>:last-child]:col-span-2">
              <Filter name="type" label="Nature" all="Toutes" options={view.natures} />
              <Filter name="annee" label="Année" all="Toutes" options={view.years} />
              <Filter name="theme" label="Thème" all="Tous" options={view.themes} />
            </div>
          </Fold>
        </div>
      </form>
    </search>
  );
}

function Filter({
  name,
  label,
  all,
  options,
}: {
  name: string;
  label: string;
  all: string;
  options: readonly FilterOption[];
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
            {typeset(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
