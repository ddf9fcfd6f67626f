/** Previous and next pages of a selection, as links that a reader may also open elsewhere. */
import { html } from './markup.ts';
import type { Selection } from './selection.ts';

export interface PagerEvents {
  readonly addressOf: (selection: Selection) => string;
  readonly go: (next: Selection) => void;
  /** A page was turned. */
  readonly turned: () => void;
}

/** The links to the neighbours of a page; nothing where there is only one. */
export function pagerOf(
  selection: Selection,
  page: number,
  pages: number,
  { addressOf, go, turned }: PagerEvents,
): HTMLElement[] {
  if (pages < 2) return [];
  const link = (target: number, text: string, rel: string) => {
    if (target < 1 || target > pages) return null;
    const next = { ...selection, page: target };
    const anchor = html('a', { href: addressOf(next), rel }, text);
    anchor.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(next);
      turned();
    });
    return anchor;
  };
  return [
    html(
      'nav',
      { 'aria-label': 'Pages', class: 'label' },
      link(page - 1, 'Page précédente', 'prev'),
      html('span', {}, `Page ${page} sur ${pages}`),
      link(page + 1, 'Page suivante', 'next'),
    ),
  ];
}
