import { ArticlePage } from '#components/article/article-page.tsx';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { previewProblems } from '#lib/editorial/preview.ts';
import { coinsOf } from '#lib/exports/coins.ts';
import { dublinCore } from '#lib/exports/dublin-core.ts';
import { articleFiles, linksTo } from '#lib/exports/files.ts';
import { articleThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { articleView } from '#lib/views/article.ts';
import { articleImage } from '#lib/views/og-image.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { config, corpus } from '../../../corpus.ts';
import { framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { articleNamed, articleParams } from '../named.ts';

export const dynamicParams = false;

export const generateStaticParams = articleParams;

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = articleNamed((await params).slug);
  const { slug, title, description, published, updated = published } = article;
  const image = { path: routes.articleImage(slug), alt: articleImage(article, corpus()).alt };
  return {
    ...pageMetadata({
      title,
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
        <CheckPanel title="Vérification de cet article" remarks={previewProblems(config, article.file)} />
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

export default framed('fr', Page);
