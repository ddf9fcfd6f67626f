import { notFound } from 'next/navigation';
import { StoryList, StoryPage } from '#components/figures/story-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { figureFiles, linksTo } from '#lib/exports/files.ts';
import { routes } from '#lib/routes.ts';
import { stories } from '#lib/views/stories.ts';
import { storyView } from '#lib/views/story.ts';
import { config, corpus } from '../../../../corpus.ts';
import { changed, framed } from '../../../../document.tsx';
import { pageMetadata } from '../../../../page-metadata.ts';

export const dynamicParams = false;

const index = {
  title: 'Le parcours d’une amende',
  description:
    'De la première étape à la décision du juge : ce que sont devenues les amendes de la CNIL qu’un recours a changées.',
};

function allParams() {
  return [{ slug: [] }, ...stories(corpus()).map(({ article }) => ({ slug: [article.slug] }))];
}

function storyAt(slug: string) {
  return stories(corpus()).find(({ article }) => article.slug === slug) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/chiffres/parcours/[[...slug]]'>) {
  const [slug] = (await params).slug ?? [];
  if (slug === undefined) return pageMetadata({ ...index, path: routes.stories });
  const { title, lead, href } = storyAt(slug);
  return pageMetadata({ title, description: lead, path: href });
}

async function Page({ params }: PageProps<'/chiffres/parcours/[[...slug]]'>) {
  const { site } = corpus();
  const [slug] = (await params).slug ?? [];
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Chiffres', href: routes.figures },
  ];
  if (slug === undefined)
    return (
      <>
        <PageHeader site={site} links={links} title={index.title} lead={index.description} />
        <StoryList stories={stories(corpus())} />
      </>
    );
  const view = storyView(storyAt(slug), corpus(), config.buildDate);
  return (
    <>
      <PageHeader
        site={site}
        links={[...links, { label: index.title, href: routes.stories }]}
        title={view.title}
        lead={view.lead}
      />
      <StoryPage view={view} filesOf={(id) => linksTo(figureFiles, id)} />
    </>
  );
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
