/** The English pages of a case; of bodies and provisions, all of them and each. */
import { notFound } from 'next/navigation';
import { CasePage } from '#components/english/case-page.tsx';
import { EnglishProvisionPage } from '#components/english/provision-page.tsx';
import { OrganisationIndex } from '#components/lists/organisation-index.tsx';
import { OrganisationPage } from '#components/lists/organisation-page.tsx';
import { ProvisionIndex } from '#components/lists/provision-index.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { caseFiles, linksTo } from '#lib/exports/files.ts';
import { capitalise } from '#lib/format.ts';
import { englishRoutes, pageOf } from '#lib/routes.ts';
import { caseTitle } from '#lib/views/document-title.ts';
import { caseView, englishProvisionView } from '#lib/views/english-pages.ts';
import { provisionsByText } from '#lib/views/facets/pages.ts';
import { articleImage } from '#lib/views/og-image.ts';
import { organisationIndex, organisationView } from '#lib/views/organisations.ts';
import { pageNumber } from '#lib/views/paging.ts';
import { organisationMarks, provisionMarks } from '#lib/views/search-marks.ts';
import { config, corpus } from '../../corpus.ts';
import {
  bodies,
  type EnglishPage,
  edition,
  englishMetadata,
  home,
  inEnglish,
  provisions,
  titleOf,
} from './english-page.ts';

export function casePage(slug: string): EnglishPage {
  const view = caseView(slug, corpus(), config.buildDate) ?? notFound();
  return {
    metadata: () =>
      englishMetadata({
        title: caseTitle(view.article, corpus(), edition()),
        heading: view.title,
        description: opening(view.summary),
        path: englishRoutes.case(slug),
        files: linksTo(caseFiles, slug),
        image: {
          path: englishRoutes.caseImage(slug),
          alt: articleImage(view.article, corpus(), edition()).alt,
        },
      }),
    body: () => <CasePage view={view} edition={edition()} files={linksTo(caseFiles, slug)} />,
  };
}

/** A page of the bodies from A to Z; `pieces` end its address. */
export function organisationsPage(pieces: readonly string[]): EnglishPage {
  const page = pageNumber(pieces);
  return {
    metadata: () =>
      englishMetadata({
        title: titleOf('Bodies from A to Z', page),
        description:
          'The bodies sanctioned by the CNIL or by a lead supervisory authority, from A to Z, with their decisions and amounts in force.',
        path: pageOf(englishRoutes.organisations, page),
      }),
    body: () => (
      <>
        <PageHeader
          {...inEnglish()}
          links={[home]}
          title="Bodies"
          lead="From A to Z, the bodies that the decisions on record concern."
        />
        <OrganisationIndex
          view={organisationIndex(corpus(), page, edition())}
          list={englishRoutes.organisations}
          words={edition().words}
        />
      </>
    ),
  };
}

export function organisationPage(slug: string, pieces: readonly string[]): EnglishPage {
  const page = pageNumber(pieces);
  const view = organisationView(slug, corpus(), page, edition()) ?? notFound();
  const { name } = view.organisation;
  const activity = edition().activity(slug);
  return {
    metadata: () =>
      englishMetadata({
        title: titleOf(`${name}: CNIL sanctions`, page),
        description: `Every decision on record concerning ${name}, ${activity}: measures, amounts in force, appeals.`,
        path: pageOf(englishRoutes.organisation(slug), page),
      }),
    body: () => (
      <>
        <PageHeader
          {...inEnglish()}
          links={[home, bodies]}
          title={name}
          titleLanguage={edition().nameLanguage(slug)}
          lead={capitalise(activity)}
          {...(page === 1 ? { marks: organisationMarks(view, corpus(), edition().words) } : {})}
        />
        <OrganisationPage view={view} list={englishRoutes.organisation(slug)} words={edition().words} />
      </>
    ),
  };
}

export function provisionsPage(): EnglishPage {
  return {
    metadata: () =>
      englishMetadata({
        title: 'Provisions breached',
        description:
          'The articles of the GDPR, of the French Data Protection Act and of the French electronic communications code that were breached, with the decisions.',
        path: englishRoutes.provisions,
      }),
    body: () => (
      <>
        <PageHeader
          {...inEnglish()}
          links={[home]}
          title="Provisions"
          lead="The provisions that were breached or relied on against a body, those on which the courts have ruled, and those that govern sanctions themselves."
        />
        <ProvisionIndex texts={provisionsByText(corpus(), edition())} words={edition().words} />
      </>
    ),
  };
}

export function provisionPage(id: string, pieces: readonly string[]): EnglishPage {
  const page = pageNumber(pieces);
  const view = englishProvisionView(id, corpus(), page) ?? notFound();
  const heading = `${capitalise(view.title)}: ${view.subject}`;
  return {
    metadata: () =>
      englishMetadata({
        title: titleOf(`${capitalise(view.title)}: sanctions`, page),
        description: `What ${view.title} requires, and the decisions of the CNIL and of lead authorities that held a breach of it.`,
        path: pageOf(englishRoutes.provision(id), page),
      }),
    body: () => (
      <>
        <PageHeader
          {...inEnglish()}
          links={[home, provisions]}
          title={heading}
          {...(view.summary === null ? {} : { lead: view.summary })}
          {...(page === 1 ? { marks: provisionMarks(id) } : {})}
        />
        <EnglishProvisionPage view={view} id={id} words={edition().words} />
      </>
    ),
  };
}

/** The beginning of a summary, for search engines: whole words, 160 characters at most. */
function opening(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/u, '')}…`;
}
