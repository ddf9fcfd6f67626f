import { notFound } from 'next/navigation';
import { ArticlePage } from '#components/article/article-page.tsx';
import { corpus, publicationDay } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { articleView } from '#lib/views/article.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { pageMetadata } from '../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return corpus().articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = corpus().articleBySlug.get((await params).slug);
  if (!article) notFound();
  return pageMetadata({ title: article.title, description: article.description, path: routes.article(article.slug) });
}

export default async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const article = corpus().articleBySlug.get((await params).slug);
  if (!article) notFound();
  return (
    <ArticlePage view={articleView(article, corpus(), relatedIndex(corpus()), publicationDay)} site={corpus().site} />
  );
}
