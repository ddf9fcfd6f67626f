import { FollowPage } from '#components/lists/follow-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { linksTo, listFeeds } from '#lib/exports/files.ts';
import { routes } from '#lib/routes.ts';
import { followView } from '#lib/views/follow.ts';
import { corpus } from '../../corpus.ts';
import { framed } from '../../document.tsx';
import { pageMetadata } from '../../page-metadata.ts';

const head = {
  title: 'Suivre le recueil',
  description:
    'Être prévenu d’une nouvelle sanction, d’un recours jugé ou d’une correction : un flux pour chaque sujet, dans un lecteur ou par courriel.',
};

export const metadata = pageMetadata({ ...head, path: routes.follow, files: linksTo(listFeeds) });

function Page() {
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={[{ label: 'Accueil', href: routes.home }]}
        title={head.title}
        lead={head.description}
      />
      <FollowPage view={followView(corpus())} />
    </>
  );
}

export default framed('fr', Page);
