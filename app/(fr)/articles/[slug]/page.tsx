import { ArticlePage } from '#components/article/article-page.tsx';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { coinsOf } from '#lib/exports/coins.ts';
import { dublinCore } from '#lib/exports/dublin-core.ts';
import { articleFiles, linksTo } from '#lib/exports/files.ts';
import { articleThing } from '#lib/exports/json-ld.ts';
import { reviewSheetOf } from '#lib/preview/live.ts';
import { problemsOf } from '#lib/preview/state.ts';
import { routes } from '#lib/routes.ts';
import { articleView } from '#lib/views/article.ts';
import { caseTitle } from '#lib/views/document-title.ts';
import { articleImage } from '#lib/views/og-image.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { frenchEdition } from '#lib/views/words/edition.ts';
import { config, corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { articleNamed, articleParams } from '../named.ts';

export const dynamicParams = false;

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = articleNamed((await params).slug);
  const { slug, title, description, published, updated = published } = article;
  const image = { path: routes.articleImage(slug), alt: articleImage(article, corpus()).alt };
  return {
    ...pageMetadata({
      title: caseTitle(article, corpus(), frenchEdition(corpus())),
      heading: title,
      description,
      path: routes.article(slug),
      image,
      files: linksTo(articleFiles, slug),
      dates: { published, modified: updated },
    }),
    other: dublinCore(article, corpus()),
  };
}

async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const article = articleNamed((await params).slug);
  return (
    <>
      {config.showDrafts ? (
        <CheckPanel
          title="Vérification de cet article"
          remarks={problemsOf(article.file)}
          sheet={reviewSheetOf(article.slug)}
        />
      ) : null}
      <ArticlePage
        view={articleView(article, corpus(), relatedIndex(corpus()), config.buildDate)}
        site={corpus().site}
        files={linksTo(articleFiles, article.slug)}
        coins={coinsOf(article, corpus())}
      />
      <JsonLd thing={articleThing(article, corpus())} />
    </>
  );
}

export const generateStaticParams = changed('fr', articleParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
