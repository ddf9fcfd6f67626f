/** A body: its decisions and what is told of them. */
import { notFound } from 'next/navigation';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { OrganisationPage } from '#components/lists/organisation-page.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { capitalise } from '#lib/format.ts';
import { pageOf, routes } from '#lib/routes.ts';
import { organisationView } from '#lib/views/organisations.ts';
import { pageTitle } from '#lib/views/paging.ts';
import { organisationMarks } from '#lib/views/search-marks.ts';
import { corpus } from '../../../corpus.ts';
import { pageMetadata } from '../../../page-metadata.ts';

export function bodyMetadata(slug: string, page: number) {
  const { name, activity } = corpus().organisations.get(slug) ?? notFound();
  return pageMetadata({
    title: pageTitle(`${name} : sanctions`, page),
    description: `${name} (${activity}) : décisions, mesures, montants en vigueur et suites.`,
    path: pageOf(routes.organisation(slug), page),
    feed: page === 1,
  });
}

export function BodyPage({ slug, page }: { slug: string; page: number }) {
  const view = organisationView(slug, corpus(), page) ?? notFound();
  const links = [
    { label: 'Accueil', href: routes.home },
    { label: 'Organismes', href: routes.organisations },
  ];
  return (
    <>
      <PageHeader
        site={corpus().site}
        links={links}
        title={view.organisation.name}
        lead={capitalise(view.organisation.activity)}
        {...(page === 1 ? { marks: organisationMarks(view, corpus()) } : {})}
      >
        <FeedLink page={routes.organisation(slug)} />
      </PageHeader>
      <OrganisationPage view={view} list={routes.organisation(slug)} />
    </>
  );
}
