/** The frame of every page: masthead, navigation, main, footer. */
import type { ReactNode } from 'react';
import { anchors, routes } from '#lib/routes.ts';
import type { Site } from '#lib/schema/site.ts';
import { typeset } from '#lib/typography.ts';
import type { Currency } from '#lib/views/currency.ts';
import { CurrencyLine } from './currency.tsx';
import { MastheadSearch } from '../search/search-form.tsx';

const sections = [
  ['Sanctions', routes.decisions],
  ['Organismes', routes.organisations],
  ['Fondements', routes.provisions],
  ['Thèmes', routes.themes],
  ['Secteurs', routes.sectors],
  ['Années', routes.years],
  ['Chiffres', routes.figures],
  ['Articles', routes.articles],
  ['À vérifier', routes.checks],
] as const;

const about = [
  ['À propos', routes.page('a-propos')],
  ['Méthode', routes.page('methode')],
  ['Procédure', routes.page('procedure')],
  ['Corrections', routes.corrections],
  ['Données', routes.data],
  ['Mentions légales', routes.page('mentions-legales')],
  ['Confidentialité', routes.page('confidentialite')],
  ['Accessibilité', routes.page('accessibilite')],
  ['Flux Atom', routes.feed],
] as const;

export function Shell({ site, currency, children }: { site: Site; currency: Currency | null; children: ReactNode }) {
  return (
    <>
      <a
        href={`#${anchors.everyPage.main}`}
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-paper focus:p-2 font-sans"
      >
        Aller au contenu
      </a>
      <header className="no-print border-b-2 border-ink">
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-baseline gap-x-8 gap-y-1 lg:gap-x-6 px-4 py-4 sm:px-8">
          <a href={routes.home} className="text-xl font-semibold tracking-tight no-underline">
            {site.name}
          </a>
          <MastheadSearch />
          <nav aria-label="Rubriques" className="basis-full">
            <ul className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-[0.875rem]">
              {sections.map(([label, href]) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1 no-underline hover:underline">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id={anchors.everyPage.main} className="mx-auto w-full max-w-6xl flex-1 px-4 pt-6 pb-16 sm:px-8">
        {children}
      </main>
      <footer className="border-t border-rule bg-wash print:hidden">
        <div className="label mx-auto w-full max-w-6xl px-4 py-8 sm:px-8">
          <p className="max-w-[68ch]">
            {typeset(`${site.tagline}. Site indépendant de la CNIL : seul le texte officiel des décisions fait foi.`)}
          </p>
          {currency === null ? null : <CurrencyLine currency={currency} />}
          <nav aria-label="À propos du site">
            <ul className="mt-4 flex flex-wrap gap-x-5">
              {about.map(([label, href]) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="mt-4">
            {typeset('Textes et données : ')}
            <a href={site.licence.url} rel="external noopener">
              {site.licence.name}
            </a>
            {typeset('. Ni cookie, ni traceur, ni requête à un tiers.')}
          </p>
        </div>
      </footer>
    </>
  );
}
