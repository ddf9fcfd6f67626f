import { ArticlePage } from '#components/article/article-page.tsx';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { corpus, publicationDay } from '#lib/content/load.ts';
import { previewProblems } from '#lib/editorial/preview.ts';
import { dublinCore } from '#lib/exports/dublin-core.ts';
import { articleThing } from '#lib/exports/json-ld.ts';
import { routes } from '#lib/routes.ts';
import { showDrafts } from '#lib/site.ts';
import { articleView } from '#lib/views/article.ts';
import { articleImage } from '#lib/views/og-image.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { pageMetadata } from '../../page-metadata.ts';
import { articleNamed, articleParams } from '../named.ts';

export const dynamicParams = false;

export const generateStaticParams = articleParams;

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = articleNamed((await params).slug);
  const { slug, title, description } = article;
  const image = { path: routes.articleImage(slug), alt: articleImage(article, corpus()).alt };
  const twins = {
    'application/x-bibtex': routes.bibtex(slug),
    'application/x-research-info-systems': routes.ris(slug),
    'application/vnd.citationstyles.csl+json': routes.csl(slug),
    'text/markdown': routes.markdown(slug),
  };
  return {
    ...pageMetadata({ title, description, path: routes.article(slug), image, twins }),
    other: dublinCore(article, corpus()),
  };
}

export default async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const article = articleNamed((await params).slug);
  return (
    <>
      {showDrafts ? <CheckPanel title="Vérification de cet article" remarks={previewProblems(article.file)} /> : null}
      <ArticlePage view={articleView(article, corpus(), relatedIndex(corpus()), publicationDay)} site={corpus().site} />
      <JsonLd thing={articleThing(article, corpus())} />
    </>
  );
}
