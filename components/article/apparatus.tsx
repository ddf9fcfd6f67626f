/** What stands around the prose of an article: timeline, contents, sources, corrections, citation, sharing, what to read next. */
import { absolute, anchors, routes } from '#lib/routes.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { typeset } from '#lib/typography.ts';
import type { ArticleView } from '#lib/views/article.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { ArticleCards } from '../lists/article-cards.tsx';
import { CorrectionList } from './corrections.tsx';

export function Life({ view, words = fr }: { view: Pick<ArticleView, 'life'>; words?: Words }) {
  const {
    life,
    format: { longDate, typeset },
  } = words;
  if (view.life.length === 0) return null;
  return (
    <section aria-labelledby={anchors.article.life} className="panel">
      <h2 id={anchors.article.life}>{life.title}</h2>
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
    </section>
  );
}

export function Contents({ view }: { view: ArticleView }) {
  const chapters = view.contents.filter(({ depth }) => depth === 2);
  if (chapters.length < 3) return null;
  return (
    <nav aria-labelledby={anchors.article.contents} className="no-print mb-10 max-w-[36em] border-y border-rule py-4">
      <h2 id={anchors.article.contents} className="kicker">
        Sommaire
      </h2>
      <ol className="mt-2 leading-snug">
        {view.contents.map(({ id, text, depth }) => (
          <li key={id} className={depth === 3 ? 'pl-5' : undefined}>
            <a href={`#${id}`} className="inline-block py-1 no-underline hover:underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function Sources({ view, words = fr }: { view: Pick<ArticleView, 'sources' | 'article'>; words?: Words }) {
  const { sources, format, language } = words;
  return (
    <section aria-labelledby={anchors.article.sources} className="panel">
      <h2 id={anchors.article.sources}>{sources.title}</h2>
      <p className="label">{sources.checked(view.article.checked)}</p>
      <ul className="mt-3 max-w-[36em] space-y-3">
        {view.sources.map(({ url, title, kind, proves, ...source }) => (
          <li key={url} className="leading-snug">
            {/* Titles are in French in every edition. */}
            <a
              href={url}
              rel="external noopener"
              lang={language === 'fr' ? undefined : 'fr'}
              className="source wrap-anywhere"
            >
              {typeset(title)}
            </a>
            <span className="label mt-0.5 block">
              {format.typeset(sources.line(sources.kinds[kind], proves, sources.reading(source)))}
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
          <h2 id={anchors.article.rightOfReply}>Droit de réponse</h2>
          <p className="max-w-[36em] whitespace-pre-line">{rightOfReply}</p>
        </section>
      )}
      {corrections.length === 0 ? null : (
        <section aria-labelledby={anchors.article.corrections} className="panel">
          <h2 id={anchors.article.corrections}>Corrections</h2>
          <CorrectionList corrections={corrections} />
        </section>
      )}
    </>
  );
}

export function Cite({
  view,
  files,
  words = fr,
}: {
  view: Pick<ArticleView, 'citations'>;
  files: readonly FileLink[];
  words?: Words;
}) {
  const {
    cite,
    format: { typeset },
  } = words;
  const purposes = [...new Set(files.map(({ note }) => note))];
  return (
    <section aria-labelledby={anchors.article.cite} className="panel no-print">
      <h2 id={anchors.article.cite}>{cite.title}</h2>
      <ul className="max-w-[36em] space-y-2">
        {view.citations.map((citation) => (
          <li key={citation} data-copy className="leading-snug wrap-anywhere">
            {typeset(citation)}
          </li>
        ))}
      </ul>
      <p className="label mt-3">
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
      <h2 id={anchors.article.share}>Partager</h2>
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
      <h2 id={anchors.article.related}>Articles liés</h2>
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
