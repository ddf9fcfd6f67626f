import { CheckList } from '#components/lists/check-list.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { count } from '#lib/format.ts';
import { pageOf, routes } from '#lib/routes.ts';
import { allChecks, checksPage } from '#lib/views/checks.ts';
import { pageNumber, pageParams, pageSizes, pageTitle } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

function allParams() {
  return pageParams(allChecks(corpus()).length, pageSizes.checks);
}

export async function generateMetadata({ params }: PageProps<'/a-verifier/[[...page]]'>) {
  const page = pageNumber((await params).page);
  return pageMetadata({
    title: pageTitle('À vérifier chez vous', page),
    description:
      'Ce que chaque décision de la CNIL demande de vérifier chez soi, par thème et par fondement : une liste à cocher, avec l’affaire d’où vient chaque point.',
    path: pageOf(routes.checks, page),
  });
}

async function Page({ params }: PageProps<'/a-verifier/[[...page]]'>) {
  const view = checksPage(corpus(), pageNumber((await params).page));
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="À vérifier chez vous"
        lead={`${count(view.total, 'vérification', 'vérifications')}, tirées de ${count(view.cases, 'affaire', 'affaires')} : une action, son objet et, quand la décision en donne, son délai ou son seuil. Chacune mène à l’affaire d’où elle vient.`}
      />
      <CheckList view={view} />
      <Pager list={routes.checks} page={view.page} pages={view.pages} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
