/** The rows of a selection, a page at a time, in the table that the server wrote. */
import { pagerOf } from './pager.ts';
import type { Records } from './records.ts';
import { rowOf } from './rows.ts';
import { type Selection, writeSelection } from './selection.ts';
import { sortHeads } from './sort-heads.ts';

/** Decisions on a page of a selection. */
const PAGE = 100;

export interface ListPlaces {
  readonly table: HTMLTableElement;
  readonly pages: HTMLElement;
  /** What takes the focus when a page is turned. */
  readonly title: HTMLElement;
}

export interface ListEvents {
  readonly go: (next: Selection) => void;
  readonly addressOf: (selection: Selection) => string;
}

/** The list, in its places; its address is that of the page which brought it. */
export function listView({ table, pages, title }: ListPlaces, { go, addressOf }: ListEvents) {
  const [body] = table.tBodies;
  const brought = { path: location.pathname, rows: [...(body?.rows ?? [])], pager: [...pages.childNodes] };
  const heads = sortHeads(table, go);

  /** Moves to the top of the list, for the eye and for the focus. */
  const turned = () => {
    title.focus({ preventScroll: true });
    table.scrollIntoView();
  };

  return {
    /** Shows the page of a selection that it asks for, the last where it asks for more; what its address brought as it came. */
    update: (records: Records, selection: Selection, shown: readonly number[]): void => {
      heads.update(selection);
      table.hidden = shown.length === 0;
      if (writeSelection(selection) === '' && location.pathname === brought.path) {
        body?.replaceChildren(...brought.rows);
        pages.replaceChildren(...brought.pager);
        return;
      }
      const last = Math.max(1, Math.ceil(shown.length / PAGE));
      const page = Math.min(selection.page, last);
      body?.replaceChildren(...shown.slice((page - 1) * PAGE, page * PAGE).map((i) => rowOf(records, i)));
      pages.replaceChildren(...pagerOf(selection, page, last, { addressOf, go, turned }));
    },
  };
}
