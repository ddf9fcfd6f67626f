import { ArticleCards } from '#components/lists/article-cards.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { articleCard } from '#lib/views/cards.ts';
import { paged, pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

function allParams() {
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
        lead="Une affaire, un article. Une fiche courte dit l’essentiel en une page ; une analyse détaillée suit le raisonnement de la décision, point par point."
      />
      <ArticleCards cards={list.elements.map((article) => articleCard(article, corpus()))} />
      <Pager list={routes.articles} page={list.page} pages={list.pages} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
