/**
 * Bodies from A to Z (`/organismes/`, `/organismes/page/2/`) and each of them (`/organismes/<slug>/`, `…/page/2/`): one
 * route, since Next would take `page` for the slug of a body if each had its own.
 */
import { decisionsBy } from '#lib/views/facets/decisions-by.ts';
import { listParams, pageNumber, pageParams, pageSizes } from '#lib/views/paging.ts';
import { corpus } from '../../../corpus.ts';
import { changed, framed } from '../../../document.tsx';
import { BodyPage, bodyMetadata } from './body-page.tsx';
import { IndexPage, indexMetadata } from './index-page.tsx';

export const dynamicParams = false;

function allParams() {
  const { organisations } = corpus();
  const { organisme: decisions } = decisionsBy(corpus());
  return [
    ...pageParams(organisations.size, pageSizes.organisations).map(({ page }) => ({ path: page })),
    ...listParams(organisations.keys(), decisions, pageSizes.decisionsOfBody).map(({ slug, page }) => ({
      path: [slug, ...page],
    })),
  ];
}

type Params = PageProps<'/organismes/[[...path]]'>['params'];

/** The body that an address names, null for the list of all; and the page of that list, or of the body's decisions. */
async function asked(params: Params): Promise<{ slug: string | null; page: number }> {
  const { path = [] } = await params;
  const [slug] = path;
  if (slug === undefined || (slug === 'page' && path.length === 2)) return { slug: null, page: pageNumber(path) };
  return { slug, page: pageNumber(path.slice(1)) };
}

export async function generateMetadata({ params }: { params: Params }) {
  const { slug, page } = await asked(params);
  return slug === null ? indexMetadata(page) : bodyMetadata(slug, page);
}

async function Page({ params }: { params: Params }) {
  const { slug, page } = await asked(params);
  return slug === null ? <IndexPage page={page} /> : <BodyPage slug={slug} page={page} />;
}

export const generateStaticParams = changed('fr', allParams, Page, generateMetadata);

export default framed('fr', Page, generateMetadata);
