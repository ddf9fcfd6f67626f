import { notFound } from 'next/navigation';
import { DecisionAddresses } from '#components/decisions/decision-addresses.tsx';
import { DecisionPage } from '#components/decisions/decision-page.tsx';
import { JsonLd } from '#components/shell/json-ld.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { decisionFile, linkTo } from '#lib/exports/files.ts';
import { decisionThing } from '#lib/exports/json-ld.ts';
import { HYPHEN } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { decisionPages, exampleNames } from '#lib/views/decision-addresses.ts';
import { decisionPageView } from '#lib/views/decision-page.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamicParams = false;

const index = {
  title: 'L’adresse de chaque décision',
  description:
    'Chaque décision du recueil a une adresse qui ne change pas, pour un lecteur et pour un programme, qu’un article la raconte ou non.',
};

/** The address of a decision that an article tells leads to it: publishing writes that, and there is no page here. */
function allParams() {
  return [{ name: [] }, ...[...decisionPages(corpus()).keys()].map((name) => ({ name: [name] }))];
}

function viewOf(name: string) {
  return decisionPageView(decisionPages(corpus()).get(name) ?? notFound(), corpus());
}

export async function generateMetadata({ params }: PageProps<'/decisions/[[...name]]'>) {
  const [name] = (await params).name ?? [];
  if (name === undefined) return pageMetadata({ ...index, path: routes.decisionAddresses });
  const { title, description } = viewOf(name);
  return pageMetadata({
    title,
    // Two rows of one day may say the same: the title, which has their rank, tells them apart.
    description: `${title}. ${description}`,
    path: routes.decision(name),
    files: [linkTo(decisionFile, name)],
  });
}

async function Page({ params }: PageProps<'/decisions/[[...name]]'>) {
  const { site } = corpus();
  const [name] = (await params).name ?? [];
  if (name === undefined)
    return (
      <>
        <PageHeader
          site={site}
          links={[{ label: 'Accueil', href: routes.home }]}
          title={index.title}
          lead={index.description}
        />
        <DecisionAddresses site={site} examples={exampleNames(corpus())} />
      </>
    );
  const view = viewOf(name);
  return (
    <>
      <PageHeader site={site} links={view.breadcrumbs} title={view.title.replaceAll('-', HYPHEN)} />
      <DecisionPage view={view} files={[linkTo(decisionFile, name)]} />
      <JsonLd thing={decisionThing(decisionPages(corpus()).get(name) ?? notFound(), corpus())} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
