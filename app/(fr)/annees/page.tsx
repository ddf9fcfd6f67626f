import { YearList } from '#components/lists/year-list.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { yearLines } from '#lib/views/facets/pages.ts';
import { corpus } from '../../corpus.ts';
import { framed } from '../../document.tsx';
import { pageMetadata } from '../../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Sanctions par année',
  description:
    'Les décisions de chaque année : leur nombre, le total des amendes en vigueur après recours, et leur liste.',
  path: routes.years,
});

function Page() {
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[
          { label: 'Accueil', href: routes.home },
          { label: 'Sanctions', href: routes.decisions },
        ]}
        title="Années"
        lead="Les décisions du recueil, selon l’année où elles ont été prises, et le total des amendes de la CNIL en vigueur."
      />
      <YearList years={yearLines(corpus())} />
    </>
  );
}

export default framed('fr', Page);
