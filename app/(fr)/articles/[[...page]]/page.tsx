import { ArticleCards } from '#components/lists/article-cards.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { articleCard } from '#lib/views/cards.ts';
import { paged, pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return pageParams(corpus().articles.length, pageSizes.articles);
}

export async function generateMetadata({ params }: PageProps<'/articles/[[...page]]'>) {
  const page = pageNumber((await params).page);
  return pageMetadata({
    title: pageTitle('Articles', page),
    description:
      'Fiches et analyses des sanctions de la CNIL et des autorités chefs de file, de la plus récente à la plus ancienne.',
    path: pageOf(routes.articles, page),
  });
}

async function Page({ params }: PageProps<'/articles/[[...page]]'>) {
  const list = paged(corpus().articles, pageNumber((await params).page), pageSizes.articles);
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Articles"
        lead="Une affaire, un article : des fiches courtes et des analyses, de l’affaire la plus récente à la plus ancienne."
      />
      <ArticleCards cards={list.elements.map((article) => articleCard(article, corpus()))} />
      <Pager list={routes.articles} page={list.page} pages={list.pages} />
    </>
  );
}

export default framed('fr', Page);
