/** The head of a page: where one is, its title, its lead. */
import type { ReactNode } from 'react';
import type { Corpus } from '#lib/schema/corpus.ts';
import type { Link } from '#lib/views/decisions.ts';
import type { SearchMarks as Marks } from '#lib/views/search-marks.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { SearchMarks } from '../search/search-marks.tsx';
import { BreadcrumbData } from './json-ld.tsx';

export function Breadcrumbs({
  links,
  current,
  words = fr,
}: {
  links: readonly Link[];
  current?: string | undefined;
  words?: Words;
}) {
  return (
    <nav aria-label={words.shell.breadcrumbs} className="no-print label mb-3 sm:mb-6">
      <ol className="flex flex-wrap gap-x-2">
        {links.map(({ label, href }) => (
          <li
            key={href}
            className={`after:ml-2 after:content-['›'] last:after:content-none ${current === undefined ? '' : 'max-sm:nth-last-2:after:content-none'}`}
          >
            <a href={href} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
        {current === undefined ? null : (
          <li aria-current="page" className="hidden py-1 sm:block">
            {words.format.typeset(current)}
          </li>
        )}
      </ol>
    </nav>
  );
}

export function PageHeader({
  site,
  links,
  title,
  titleLanguage,
  lead,
  marks,
  words = fr,
  children,
}: {
  site: Corpus['site'];
  links: readonly Link[];
  title: string;
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: string | undefined;
  lead?: string;
  /** Given for a page that the search finds. */
  marks?: Marks;
  words?: Words;
  children?: ReactNode;
}) {
  const { typeset } = words.format;
  return (
    <header className="mb-5 sm:mb-8">
      {marks === undefined ? null : <SearchMarks marks={marks} />}
      <Breadcrumbs links={links} words={words} />
      <BreadcrumbData links={links} page={title} site={site} words={words} />
      <h1 lang={titleLanguage} className="max-w-[14em] text-3xl leading-tight font-semibold tracking-tight sm:text-5xl">
        {typeset(title)}
      </h1>
      {lead === undefined ? null : (
        <p
          className="mt-3 max-w-[33em] text-lg leading-snug text-muted sm:mt-4 sm:text-xl sm:leading-relaxed"
          {...(marks === undefined ? {} : { 'data-pagefind-body': '' })}
        >
          {typeset(lead)}
        </p>
      )}
      {children}
    </header>
  );
}
