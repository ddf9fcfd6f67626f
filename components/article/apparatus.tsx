/** What stands around the prose of an article: timeline, contents, sources, corrections, citation, sharing, what to read next. */
import { longDate } from '#lib/format.ts';
import { absolute, anchors, routes } from '#lib/routes.ts';
import type { Correction } from '#lib/schema/article.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { typeset } from '#lib/typography.ts';
import type { ArticleView } from '#lib/views/article.ts';
import type { FileLink, Link } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { ArticleCards } from '../lists/article-cards.tsx';
import { SourceLink } from '../lists/source-link.tsx';
import { CorrectionList } from './corrections.tsx';
import { SectionTitle } from './section-title.tsx';

export function Life({
  view,
  words = fr,
}: {
  /** `story` is where the path of the fine is drawn, for the French page of a fine that a court changed. */
  view: Pick<ArticleView, 'life'> & { readonly story?: Link | null };
  words?: Words;
}) {
  const {
    life,
    format: { longDate, typeset },
  } = words;
  if (view.life.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.life} className="panel">
      <SectionTitle id={anchors.article.life}>{life.title}</SectionTitle>
      <ol className="max-w-[36em] border-l border-rule">
        {view.life.map((step) => (
          <li
            key={`${step.date} ${step.label}`}
            className="relative grid gap-x-4 py-1.5 pl-5 sm:grid-cols-[9.5rem_1fr]"
          >
            <span
              aria-hidden="true"
              className={`absolute top-3.5 -left-[0.3rem] size-[0.55rem] rounded-full border ${step.kind === 'decision' || step.kind === 'ruling' ? 'border-seal bg-seal' : 'border-muted bg-paper'}`}
            />
            <time dateTime={step.date} className="label pt-0.5">
              {longDate(step.date)}
            </time>
            <span className={step.kind === 'decision' || step.kind === 'ruling' ? 'font-semibold' : undefined}>
              {typeset(step.label)}
              {step.future ? <span className="label">{life.future}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {view.story ? (
        <p className="mt-3">
          <a href={view.story.href}>{typeset(view.story.label)}</a>
        </p>
      ) : null}
    </section>
  );
}

export function Sources({ view, words = fr }: { view: Pick<ArticleView, 'sources' | 'article'>; words?: Words }) {
  const { sources, format, language } = words;
  return (
    <section aria-labelledby={anchors.article.sources} className="panel">
      <SectionTitle id={anchors.article.sources}>{sources.title}</SectionTitle>
      <p className="label">
        {sources.checked(view.article.checked)}
        {view.article.reviewed === undefined ? null : ` ${sources.reviewed(view.article.reviewed)}`}
      </p>
      <ul className="mt-3 max-w-[36em] space-y-3">
        {view.sources.map((source) => (
          <li key={source.url} className="leading-snug">
            <SourceLink source={source} page={language} />
            <span className="label mt-0.5 block">
              {format.typeset(sources.line(sources.kinds[source.kind], source.proves, sources.reading(source)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Corrections({ view }: { view: ArticleView }) {
  const { corrections, rightOfReply } = view.article;
  return (
    <>
      {rightOfReply === undefined ? null : (
        <section aria-labelledby={anchors.article.rightOfReply} className="panel">
          <SectionTitle id={anchors.article.rightOfReply}>Droit de réponse</SectionTitle>
          <p className="max-w-[36em] whitespace-pre-line">{rightOfReply}</p>
        </section>
      )}
      {corrections.length === 0 ? null : (
        <section aria-labelledby={anchors.article.corrections} className="panel">
          <SectionTitle id={anchors.article.corrections}>Corrections</SectionTitle>
          <details className="disclosure">
            <summary>{typeset(correctionLine(corrections))}</summary>
            <CorrectionList corrections={corrections} />
          </details>
        </section>
      )}
    </>
  );
}

/** « 3 corrections, la dernière le 30 novembre 2026 ». */
function correctionLine(corrections: readonly Correction[]): string {
  const last =
    corrections
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  return corrections.length === 1
    ? `Une correction, le ${longDate(last)}`
    : `${corrections.length} corrections, la dernière le ${longDate(last)}`;
}

export function Cite({
  view,
  files,
  coins = [],
  words = fr,
}: {
  view: Pick<ArticleView, 'citations'>;
  files: readonly FileLink[];
  coins?: readonly string[];
  words?: Words;
}) {
  const {
    cite,
    format: { typeset },
  } = words;
  const purposes = [...new Set(files.map(({ note }) => note))];
  return (
    <section aria-labelledby={anchors.article.cite} className="panel">
      <SectionTitle id={anchors.article.cite}>{cite.title}</SectionTitle>
      <ul className="max-w-[36em] space-y-2">
        {view.citations.map((citation, i) => (
          <li
            key={citation}
            id={i === 0 ? anchors.article.citation : undefined}
            data-copy
            data-consulted={cite.consulted}
            className="leading-snug wrap-anywhere"
          >
            {typeset(citation)}
          </li>
        ))}
      </ul>
      {coins.map((context) => (
        <span key={context} className="Z3988" title={context} />
      ))}
      <p className="label no-print mt-3">
        {purposes.map((purpose, i) => [
          typeset(`${i > 0 ? ' ' : ''}${cite.purpose(purpose)}`),
          files
            .filter(({ note }) => note === purpose)
            .map(({ label, href, type }, place) => [
              place > 0 ? ', ' : null,
              <a key={label} href={href} type={type} className="inline-block py-1">
                {label}
              </a>,
            ]),
          '.',
        ])}
      </p>
    </section>
  );
}

export function Share({ view, site }: { view: ArticleView; site: Corpus['site'] }) {
  const url = absolute(routes.article(view.article.slug), site);
  const [address, text] = [encodeURIComponent(url), encodeURIComponent(`${view.title} ${url}`)];
  const ways = [
    ['Courriel', `mailto:?subject=${encodeURIComponent(view.title)}&body=${text}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${address}`],
    // Mastodon's own page, which asks for the reader's server; what follows # never leaves the browser.
    ['Mastodon', `https://share.joinmastodon.org/#text=${text}`],
    ['Bluesky', `https://bsky.app/intent/compose?text=${text}`],
  ] as const;
  return (
    <section aria-labelledby={anchors.article.share} className="panel no-print">
      <SectionTitle id={anchors.article.share}>Partager</SectionTitle>
      <ul className="flex flex-wrap gap-x-6 font-sans text-[0.875rem]">
        {ways.map(([label, href]) => (
          <li key={label}>
            <a href={href} rel="external noopener" className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p data-copy className="label mt-2 wrap-anywhere">
        {url}
      </p>
    </section>
  );
}

export function RelatedArticles({ view }: { view: ArticleView }) {
  if (view.related.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.related} className="panel no-print">
      <SectionTitle id={anchors.article.related}>Articles liés</SectionTitle>
      <ArticleCards cards={view.related} level={3} />
    </section>
  );
}

export function Neighbours({ view }: { view: ArticleView }) {
  const sides = [
    ['Affaire précédente', view.previous, 'prev', ''],
    ['Affaire suivante', view.next, 'next', 'sm:text-right sm:col-start-2'],
  ] as const;
  return (
    <nav aria-label="Articles voisins" className="no-print grid gap-4 border-t border-rule pt-4 sm:grid-cols-2">
      {sides.map(([label, link, rel, side]) =>
        link === null ? null : (
          <p key={rel} className={side}>
            <span className="label block">{label}</span>
            <a href={link.href} rel={rel}>
              {typeset(link.label)}
            </a>
          </p>
        ),
      )}
    </nav>
  );
}

export function Help({ site }: { site: Corpus['site'] }) {
  const { email } = site.publisher;
  return (
    <section aria-labelledby={anchors.article.help} className="no-print max-w-[36em] bg-wash p-5">
      <h2 id={anchors.article.help} className="text-xl font-semibold">
        {typeset(site.help.title)}
      </h2>
      <p className="mt-2">{typeset(site.help.text)}</p>
      <p className="mt-2">
        {email === null ? (
          <a href={routes.page('mentions-legales')}>Coordonnées de l’éditeur</a>
        ) : (
          <a href={`mailto:${email}`}>{email}</a>
        )}
      </p>
    </section>
  );
}
