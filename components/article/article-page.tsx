/** The page of an article: head, key facts, prose, apparatus. */
import { longDate } from '#lib/format.ts';
import { absolute, routes } from '#lib/routes.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { typeset } from '#lib/typography.ts';
import type { ArticleView } from '#lib/views/article.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { articleMarks } from '#lib/views/search-marks.ts';
import { fr } from '#lib/views/words/fr.ts';
import { SearchMarks } from '../search/search-marks.tsx';
import { BreadcrumbData } from '../shell/json-ld.tsx';
import { Breadcrumbs } from '../shell/page-header.tsx';
import { Prose } from '../shell/prose.tsx';
import { Cite, Corrections, Help, Life, Neighbours, RelatedArticles, Share, Sources } from './apparatus.tsx';
import { Checks } from './checks.tsx';
import { CiteActions, Contents } from './contents.tsx';
import { Holdings } from './holdings.tsx';
import { KeyFacts } from './key-facts.tsx';

export function ArticlePage({
  view,
  site,
  files,
  coins,
}: {
  view: ArticleView;
  site: Corpus['site'];
  /** The same article in machine-readable formats. */
  files: readonly FileLink[];
  /** Its decisions as context objects: the title of an empty element that reference managers read. */
  coins: readonly string[];
}) {
  return (
    <article>
      <SearchMarks marks={articleMarks(view, view.kind)} />
      <Breadcrumbs links={view.breadcrumbs} current={view.title} />
      <BreadcrumbData links={view.breadcrumbs} page={view.title} site={site} />
      <div className="sheet grid gap-x-14 gap-y-5 lg:gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
        <Head view={view} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <KeyFacts view={view} />
          <div className="follows">
            <Contents view={view} />
            <div className="mt-4 max-lg:hidden">
              <CiteActions />
            </div>
          </div>
        </div>
        <div className="min-w-0 space-y-14 lg:col-start-1">
          <Prose html={view.html} searched />
          <Holdings view={view} />
          <Checks view={view} />
          <CasesLike view={view} />
          <Life view={view} />
          <Corrections view={view} />
          <Sources view={view} />
          <Cite view={view} files={files} coins={coins} />
          <Share view={view} site={site} />
          <Help site={site} />
        </div>
      </div>
      <div className="mt-14 space-y-10">
        <RelatedArticles view={view} />
        <Neighbours view={view} />
      </div>
      <Colophon view={view} site={site} />
      <script type="module" async src={routes.script('article')} />
    </article>
  );
}

/** The way from a case to those that compare with the reader's own. */
function CasesLike({ view: { casesLike } }: { view: ArticleView }) {
  if (casesLike === null) return null;
  return (
    <p className="no-print max-w-[36em]">
      {typeset('Un cas comme le mien : ')}
      <a href={casesLike.href}>{typeset(casesLike.label)}</a>
      {typeset(', les amendes de la CNIL et ce qui les a fait varier.')}
    </p>
  );
}

/** The foot of each printed page: title, version and address. */
function Colophon({ view: { article }, site }: { view: ArticleView; site: Corpus['site'] }) {
  const version = longDate(article.updated ?? article.published);
  return (
    <p className="colophon">{`${site.name} · version du ${version} · ${absolute(routes.article(article.slug), site)}`}</p>
  );
}

function Head({ view }: { view: ArticleView }) {
  const { article, kind, minutes, categories } = view;
  return (
    <header>
      <p className="kicker">
        {article.draft ? (
          <span className="draft mr-2">
            {article.scheduled ? `Programmé pour le ${longDate(article.published)}` : 'Brouillon'}
          </span>
        ) : null}
        {categories.join(' · ')}
      </p>
      <h1 className="mt-2 max-w-[13em] text-[1.75rem] leading-[1.12] font-semibold tracking-tight sm:text-5xl">
        {typeset(view.title)}
      </h1>
      <p
        className="mt-3 max-w-[31em] text-lg leading-snug text-muted sm:mt-4 sm:text-xl sm:leading-relaxed"
        data-pagefind-body=""
      >
        {typeset(article.description)}
      </p>
      <p className="label mt-3 sm:mt-4">
        {typeset(`${fr.card.kinds[kind]}, ${minutes} min de lecture · mise en ligne le `)}
        <time dateTime={article.published}>{longDate(article.published)}</time>
        {article.updated === undefined ? null : (
          <>
            {' · mise à jour le '}
            <time dateTime={article.updated}>{longDate(article.updated)}</time>
          </>
        )}
      </p>
      <div className="mt-1 sm:mt-3">
        <CiteActions />
      </div>
    </header>
  );
}
