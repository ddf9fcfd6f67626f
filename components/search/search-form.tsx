/** A search field that leads to the search page: a plain form, for the masthead and for the home page. */
import { anchors, englishRoutes, routes } from '#lib/routes.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

/** The field of the masthead; it gives way on pages that have a search field of their own (`.own-search`). */
export function MastheadSearch({ words = fr }: { words?: Words }) {
  const { search } = words;
  return (
    <search aria-label={search.whole} className="masthead-search min-w-0 basis-full sm:basis-56">
      <form action={words.language === 'fr' ? routes.search : englishRoutes.search} method="get" className="flex">
        <label htmlFor={anchors.everyPage.search} className="sr-only">
          {search.label}
        </label>
        <input
          id={anchors.everyPage.search}
          name="q"
          type="search"
          placeholder={search.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          className="entry px-2 py-1 text-[0.875rem]"
        />
        <button type="submit" className="entry-button px-2.5">
          <Magnifier />
          <span className="sr-only">{search.placeholder}</span>
        </button>
      </form>
    </search>
  );
}

/** The large field of the home page and of the search page: `id` is its own, `label` says what may be typed in it. */
export function LargeField({ id, label, words }: { id: string; label: string; words: Words }) {
  return (
    <>
      <label htmlFor={id} className="label block">
        {label}
      </label>
      <div className="mt-1.5 flex">
        <input
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          className="entry px-3 py-2.5 text-xl"
        />
        <button type="submit" className="entry-button px-4 font-semibold sm:px-6">
          {words.search.placeholder}
        </button>
      </div>
    </>
  );
}

/** The field of the home page. */
export function HomeSearch({ words = fr }: { words?: Words }) {
  return (
    <search className="own-search mt-4 block sm:mt-8 max-w-[38rem]">
      <form action={words.language === 'fr' ? routes.search : englishRoutes.search} method="get">
        <LargeField id="recherche-accueil" label={words.search.home} words={words} />
      </form>
    </search>
  );
}

function Magnifier() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current stroke-[1.75]">
      <circle cx="6.5" cy="6.5" r="4.75" />
      <path d="m10 10 4.5 4.5" />
    </svg>
  );
}
