/** The English page of a case: title, summary, key facts, life of the sanction, sources, citation, the way to the French page. */
import { englishRoutes, routes } from '#lib/routes.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import type { CaseView } from '#lib/views/english-pages.ts';
import { articleMarks } from '#lib/views/search-marks.ts';
import type { Edition } from '#lib/views/words/edition.ts';
import { Cite, Life, Sources } from '../article/apparatus.tsx';
import { CiteActions } from '../article/contents.tsx';
import { Holdings } from '../article/holdings.tsx';
import { KeyFacts } from '../article/key-facts.tsx';
import { SearchMarks } from '../search/search-marks.tsx';
import { BreadcrumbData } from '../shell/json-ld.tsx';
import { Breadcrumbs } from '../shell/page-header.tsx';

export function CasePage({ view, edition, files }: { view: CaseView; edition: Edition; files: readonly FileLink[] }) {
  const { words, site } = edition;
  const { typeset, longDate } = words.format;
  const { article, title, summary } = view;
  const links = [
    { label: words.shell.home, href: englishRoutes.home },
    { label: 'Sanctions', href: englishRoutes.decisions },
  ];
  return (
    <article>
      <SearchMarks marks={articleMarks(view, 'affaire', words)} />
      <Breadcrumbs links={links} current={title} words={words} />
      <BreadcrumbData links={links} page={title} site={site} words={words} />
      <div className="sheet grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
        <header>
          <h1 className="max-w-[13em] text-3xl leading-[1.12] font-semibold tracking-tight sm:text-5xl">
            {typeset(title)}
          </h1>
          <p className="label mt-4">
            {'Last updated on '}
            <time dateTime={article.updated ?? article.published}>
              {longDate(article.updated ?? article.published)}
            </time>
          </p>
          <div className="mt-3">
            <CiteActions words={words} />
          </div>
        </header>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <KeyFacts view={view} words={words} />
        </div>
        <div className="min-w-0 space-y-14 lg:col-start-1">
          <div className="max-w-[36em]">
            <p data-pagefind-body="" className="text-xl leading-relaxed">
              {typeset(summary)}
            </p>
            <p className="mt-6">
              <a href={routes.article(article.slug)} hrefLang="fr" className="font-semibold">
                Full analysis, in French
              </a>
              <span className="label mt-1 block">
                The facts, the reasoning charge by charge, and what to check in your own organisation.
              </span>
            </p>
          </div>
          <Holdings view={view} words={words} />
          <Life view={view} words={words} />
          <Sources view={view} words={words} />
          <Cite view={view} files={files} words={words} />
        </div>
      </div>
      <script type="module" async src={routes.script('copy-en')} />
    </article>
  );
}
