/** Previous and next pages of a long list; nothing when there is only one. Drawn at build, and in the browser by the explorer. */
import type { MouseEvent } from 'react';
import { pageOf } from '#lib/routes.ts';
import { pager as french } from '#lib/views/words/fr-browser.ts';
import type { Words } from '#lib/views/words/words.ts';

export function Pager({
  list,
  page,
  pages,
  hrefOf = (target) => pageOf(list, target),
  turn,
  words = french,
}: {
  list: string;
  /** The first is 1. */
  page: number;
  pages: number;
  hrefOf?: (page: number) => string;
  /** Shows another page without leaving this one; a link opened elsewhere is left to the browser. */
  turn?: (page: number) => void;
  words?: Words['pager'];
}) {
  if (pages < 2) return null;
  const link = (target: number, rel: string, text: string) => {
    if (target < 1 || target > pages) return null;
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      turn?.(target);
    };
    return (
      <a href={hrefOf(target)} rel={rel} onClick={turn && follow}>
        {text}
      </a>
    );
  };
  return (
    <nav aria-label={words.label} className="label pager">
      {link(page - 1, 'prev', words.previous)}
      <span>{words.page(page, pages)}</span>
      {link(page + 1, 'next', words.next)}
    </nav>
  );
}
