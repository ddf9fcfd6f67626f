import { notFound } from 'next/navigation';
import { ArticlePage } from '#components/article/article-page.tsx';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { corpus, publicationDay } from '#lib/content/load.ts';
import { previewProblems } from '#lib/editorial/preview.ts';
import { routes } from '#lib/routes.ts';
import { showDrafts } from '#lib/site.ts';
import { articleView } from '#lib/views/article.ts';
import { articleImage } from '#lib/views/og-image.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return corpus().articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = corpus().articleBySlug.get((await params).slug);
  if (!article) notFound();
  const { slug, title, description } = article;
  const image = { path: routes.articleImage(slug), alt: articleImage(article, corpus()).alt };
  return pageMetadata({ title, description, path: routes.article(slug), image });
}

export default async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const article = corpus().articleBySlug.get((await params).slug);
  if (!article) notFound();
  return (
    <>
      {showDrafts ? <CheckPanel title="Vérification de cet article" remarks={previewProblems(article.file)} /> : null}
      <ArticlePage view={articleView(article, corpus(), relatedIndex(corpus()), publicationDay)} site={corpus().site} />
    </>
  );
}
