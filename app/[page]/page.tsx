import { notFound } from 'next/navigation';
import { LegalNotice } from '#components/shell/legal-notice.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Prose } from '#components/shell/prose.tsx';
import { corpus } from '#lib/content/load.ts';
import { longDate } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { pageMarks } from '#lib/views/search-marks.ts';
import { pageMetadata } from '../page-metadata.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...corpus().pages.keys()].map((page) => ({ page }));
}

export async function generateMetadata({ params }: PageProps<'/[page]'>) {
  const page = corpus().pages.get((await params).page) ?? notFound();
  return pageMetadata({ ...page, path: routes.page(page.slug) });
}

export default async function Page({ params }: PageProps<'/[page]'>) {
  const page = corpus().pages.get((await params).page) ?? notFound();
  return (
    <>
      <PageHeader links={[{ label: 'Accueil', href: routes.home }]} title={page.title} marks={pageMarks} />
      {page.slug === 'mentions-legales' ? <LegalNotice site={corpus().site} /> : null}
      <Prose html={page.prose.html()} searched />
      <p className="label mt-10">{`Page mise à jour le ${longDate(page.updated)}.`}</p>
    </>
  );
}
