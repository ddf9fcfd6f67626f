/** The pages of a list of the site. */
import { pageOf } from '#lib/routes.ts';
import { PageLinks } from './page-links.tsx';

export function Pager({ list, page, pages }: { list: string; page: number; pages: number }) {
  return <PageLinks page={page} pages={pages} hrefOf={(target) => pageOf(list, target)} />;
}
