import { CorrectionList } from '#components/article/corrections.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { pageOf, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { correctionsOf } from '#lib/views/corrections.ts';
import { paged, pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

function allParams() {
  return pageParams(correctionsOf(corpus()).length, pageSizes.corrections);
}

export async function generateMetadata({ params }: PageProps<'/corrections/[[...page]]'>) {
  const page = pageNumber((await params).page);
  return pageMetadata({
    title: pageTitle('Corrections', page),
    description:
      'Chaque erreur corrigée dans le recueil ou dans le texte dont il est parti : ce qui était écrit, ce qui est exact, et pourquoi.',
    path: pageOf(routes.corrections, page),
  });
}

async function Page({ params }: PageProps<'/corrections/[[...page]]'>) {
  const list = paged(correctionsOf(corpus()), pageNumber((await params).page), pageSizes.corrections);
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Corrections"
        lead="Chaque erreur corrigée, la plus récente d’abord : ce qui était écrit, ce qui est exact. Les premières sont celles du texte dont ce recueil est parti."
      />
      <CorrectionList
        corrections={list.elements}
        about={(_, i) => {
          const article = list.elements[i]?.article;
          return article
            ? [
                ' · ',
                <a key={article.href} href={article.href}>
                  {typeset(article.label)}
                </a>,
              ]
            : null;
        }}
      />
      <Pager list={routes.corrections} page={list.page} pages={list.pages} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
