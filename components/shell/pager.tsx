/** Previous and next pages of a long list; nothing when there is only one. */
import { pageOf } from '#lib/routes.ts';

export function Pager({ list, page, pages }: { list: string; page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="label mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {page > 1 ? (
        <a href={pageOf(list, page - 1)} rel="prev">
          Page précédente
        </a>
      ) : null}
      <span>{`Page ${page} sur ${pages}`}</span>
      {page < pages ? (
        <a href={pageOf(list, page + 1)} rel="next">
          Page suivante
        </a>
      ) : null}
    </nav>
  );
}
