import { notFound } from 'next/navigation';
import { CaseIndex } from '#components/cases/case-index.tsx';
import { PreparedPage } from '#components/cases/prepared-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { answerTo } from '#lib/views/case-answer.ts';
import { caseBase, drawingOf, preparedCases } from '#lib/views/case-base.ts';
import { corpus } from '../../../../corpus.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import '../../figures.css';
import { changed, framed } from '../../../../document.tsx';

export const dynamicParams = false;

function allParams() {
  return [{ choice: [] }, ...preparedCases(corpus()).map(({ sector, basis }) => ({ choice: [sector.id, basis.id] }))];
}

type Params = PageProps<'/chiffres/un-cas-comme-le-mien/[[...choice]]'>['params'];

/** The answer prepared that a page shows; null for the page of the choice itself. */
async function preparedOf(params: Params) {
  const { choice } = await params;
  if (choice === undefined) return null;
  const href = routes.similarCase(choice.join('/'));
  return preparedCases(corpus()).find((one) => one.href === href) ?? notFound();
}

export async function generateMetadata({ params }: { params: Params }) {
  const prepared = await preparedOf(params);
  if (prepared === null)
    return pageMetadata({
      title: 'Un cas comme le mien',
      description:
        'Choisir des manquements, un secteur, une procédure : combien de cas la CNIL a sanctionnés, pour quels montants, et les plus proches.',
      path: routes.similarCases,
    });
  const { basis, sector, count, href } = prepared;
  return pageMetadata({
    title: `${basis.name}, ${sector.name} : cas semblables`,
    description: `${basis.name}, secteur ${sector.name} : ${count} sanctions de la CNIL, leurs montants en vigueur, médiane et moyenne par procédure, cas les plus proches.`,
    path: href,
  });
}

async function Page({ params }: { params: Params }) {
  const prepared = await preparedOf(params);
  const base = caseBase(corpus());
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Chiffres', href: routes.figures },
  ];
  if (prepared === null)
    return (
      <>
        <PageHeader
          site={corpus().site}
          links={links}
          title="Un cas comme le mien"
          lead="Choisir ce qui est reproché, et le secteur : combien de cas la CNIL a sanctionnés, pour quels montants, et lesquels s’en approchent le plus."
        />
        <CaseIndex base={base} prepared={preparedCases(corpus())} />
      </>
    );
  const answer = answerTo(prepared.criteria, base.cases, base.names);
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[...links, { label: 'Un cas comme le mien', href: routes.similarCases }]}
        title={`${prepared.basis.name}, secteur ${prepared.sector.name}`}
        lead={`${answer.sentence} ${answer.amounts}`}
      />
      <PreparedPage prepared={prepared} answer={answer} drawing={drawingOf(prepared.criteria, base)} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
