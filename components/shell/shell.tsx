/** The frame of every page: masthead, navigation, main, footer. */
import type { ReactNode } from 'react';
import { anchors, englishRoutes, routes } from '#lib/routes.ts';
import type { Currency } from '#lib/views/currency.ts';
import type { Edition } from '#lib/views/words/edition.ts';
import type { Language } from '#lib/views/words/words.ts';
import { MastheadSearch } from '../search/search-form.tsx';
import { CurrencyLine } from './currency.tsx';

type Entries = readonly (readonly [label: string, href: string])[];

/** The ways of each edition: those of the masthead, and those of the footer. */
const ways: Readonly<Record<Language, { readonly sections: Entries; readonly about: Entries }>> = {
  fr: {
    sections: [
      ['Sanctions', routes.decisions],
      ['Organismes', routes.organisations],
      ['Fondements', routes.provisions],
      ['Thèmes', routes.themes],
      ['Secteurs', routes.sectors],
      ['Chiffres', routes.figures],
      ['Articles', routes.articles],
      ['À vérifier', routes.checks],
    ],
    about: [
      ['À propos', routes.page('a-propos')],
      ['Méthode', routes.page('methode')],
      ['Procédure', routes.page('procedure')],
      ['Corrections', routes.corrections],
      ['Données', routes.data],
      ['Mentions légales', routes.page('mentions-legales')],
      ['Confidentialité', routes.page('confidentialite')],
      ['Accessibilité', routes.page('accessibilite')],
      ['Suivre', routes.follow],
    ],
  },
  en: {
    sections: [
      ['Sanctions', englishRoutes.decisions],
      ['Bodies', englishRoutes.organisations],
      ['Provisions', englishRoutes.provisions],
      ['Data', englishRoutes.data],
    ],
    about: [
      ['Data', englishRoutes.data],
      ['Atom feed', englishRoutes.feed],
    ],
  },
};

/** The other edition, under its own name. Publishing leads this link to the pair of the page, where it has one. */
const other = {
  fr: { language: 'en', name: 'English', href: englishRoutes.home },
  en: { language: 'fr', name: 'Français', href: routes.home },
} as const;

export function Shell({
  edition,
  currency,
  day,
  children,
}: {
  edition: Edition;
  currency: Currency | null;
  /** Day of the build, `YYYY-MM-DD`: a printed page says of which day it is. Publishing writes its address. */
  day: string;
  children: ReactNode;
}) {
  const { site, words } = edition;
  const { shell, format, language } = words;
  const { sections, about } = ways[language];
  // A content may have no English pages about the site.
  const pages: Entries =
    language === 'en' ? [...edition.pages.values()].map(({ slug, title }) => [title, englishRoutes.page(slug)]) : [];
  const home = language === 'fr' ? routes.home : englishRoutes.home;
  return (
    <>
      <a
        href={`#${anchors.everyPage.main}`}
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-paper focus:p-2 font-sans"
      >
        {shell.skip}
      </a>
      <header className="no-print border-b-2 border-ink">
        <div className="mx-auto flex w-full max-w-6xl items-center gap-x-2 gap-y-1 px-4 py-2 sm:flex-wrap sm:items-baseline sm:gap-x-8 sm:px-8 sm:py-4 lg:gap-x-6">
          <a href={home} className="mr-auto font-semibold tracking-tight no-underline sm:mr-0 sm:text-xl">
            {site.name}
          </a>
          <button type="button" popoverTarget={anchors.everyPage.menu} className="masthead-button">
            {shell.menu}
          </button>
          <div id={anchors.everyPage.menu} popover="auto" className="masthead-menu">
            <button
              type="button"
              popoverTarget={anchors.everyPage.menu}
              popoverTargetAction="hide"
              className="masthead-button justify-self-end"
            >
              {shell.close}
            </button>
            <a
              href={other[language].href}
              hrefLang={other[language].language}
              lang={other[language].language}
              data-edition=""
              className="label sm:ml-auto inline-block py-1"
            >
              {other[language].name}
            </a>
            <MastheadSearch words={words} />
            <nav aria-label={shell.sections} className="basis-full">
              <ul className="grid grid-cols-2 gap-x-5 gap-y-1 font-sans text-[1rem] sm:flex sm:flex-wrap sm:text-[0.875rem]">
                {[...sections, ...pages.slice(0, 1)].map(([label, href]) => (
                  <li key={href}>
                    <a href={href} className="inline-block py-1 no-underline hover:underline">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </header>
      <main id={anchors.everyPage.main} className="mx-auto w-full max-w-6xl flex-1 px-4 pt-3 pb-16 sm:px-8 sm:pt-6">
        {children}
        <p className="colophon">
          {`${site.name} · ${shell.state(format.longDate(day))} · `}
          <span data-address="" />
        </p>
      </main>
      <footer className="border-t border-rule bg-wash print:hidden">
        <div className="label mx-auto w-full max-w-6xl px-4 py-8 sm:px-8">
          <p className="max-w-[36em]">{format.typeset(shell.notice(site.tagline))}</p>
          {currency === null ? null : <CurrencyLine currency={currency} words={words} />}
          <nav aria-label={shell.about}>
            <ul className="mt-4 flex flex-wrap gap-x-5">
              {[...pages, ...about].map(([label, href]) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="mt-4">
            {format.typeset(shell.licence)}
            <a href={site.licence.url} rel="external noopener">
              {site.licence.name}
            </a>
            {format.typeset(shell.privacy)}
          </p>
        </div>
      </footer>
    </>
  );
}
