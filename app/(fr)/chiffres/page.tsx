import { FiguresPage } from '#components/figures/figures-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { figureFiles, linksTo } from '#lib/exports/files.ts';
import { routes } from '#lib/routes.ts';
import { figureSections } from '#lib/views/figures.ts';
import { stories } from '#lib/views/stories.ts';
import { corpus } from '../../corpus.ts';
import { pageMetadata } from '../../page-metadata.ts';
import './figures.css';
import { framed } from '../../document.tsx';

export const metadata = pageMetadata({
  title: 'Les sanctions de la CNIL en chiffres',
  description:
    'Nombre et montant des sanctions par an, par article, thème et secteur, montants en vigueur après recours, délais : chaque graphique avec ses données.',
  path: routes.figures,
});

function Page() {
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Les sanctions en chiffres"
        lead="Ce que la CNIL prononce, ce qu’il en reste après les recours. Chaque montant est celui en vigueur ; chaque graphique a ses données, à reprendre librement."
      />
      <FiguresPage
        sections={figureSections(corpus())}
        stories={stories(corpus())}
        filesOf={(id) => linksTo(figureFiles, id)}
      />
    </>
  );
}

export default framed('fr', Page);
