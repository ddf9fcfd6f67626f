/** Links to the feed of a page, and to what a feed is. */
import { feedOf, jsonFeedOf, routes } from '#lib/routes.ts';

/** `page` is the address of the page that the feed follows. */
export function FeedLink({ page }: { page: string }) {
  return (
    <p className="no-print mt-3 font-sans text-[0.875rem]">
      <a href={feedOf(page)} type="application/atom+xml" className="inline-block py-1">
        S’abonner à cette page
      </a>
      <span className="label">
        {' (flux Atom, ou '}
        <a href={jsonFeedOf(page)} type="application/feed+json" className="inline-block py-1">
          JSON
        </a>
        {' ; '}
        <a href={routes.follow} className="inline-block py-1">
          comment faire
        </a>
        )
      </span>
    </p>
  );
}
