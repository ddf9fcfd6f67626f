/** Shows the rows of a selection, one page at a time, in place of the server's rows. */
import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { Pager } from '#components/shell/pager.tsx';
import { draw } from '../draw.ts';
import { keyOf, type Records } from './records.ts';
import { rowOf } from './rows.ts';
import { type Selection, sortedBy, writeSelection } from './selection.ts';

/** Decisions on a page of a selection. */
const PAGE = 100;

export interface ListPlaces {
  readonly list: HTMLElement;
  readonly pages: HTMLElement;
  /** The element that receives the focus when the reader changes page. */
  readonly title: HTMLElement;
}

export interface ListEvents {
  readonly go: (next: Selection) => void;
  readonly addressOf: (selection: Selection) => string;
}

/** The view of the list. At the address of the page itself, it shows the server's rows. */
export function listView({ list, pages, title }: ListPlaces, { go, addressOf }: ListEvents) {
  const rows = [...list.querySelectorAll<HTMLElement>('tbody tr')];
  const brought = { path: location.pathname, first: rows[0]?.dataset['decision'], length: rows.length };
  const ownPages = pages.cloneNode() as HTMLElement;
  pages.after(ownPages);

  return {
    /**
     * Shows the page of the selection, or the last page if the number is too high. At the address of the page itself,
     * it shows the server's rows. `caption` names the list.
     */
    update: (records: Records, selection: Selection, shown: readonly number[], caption: string): void => {
      const asBrought = writeSelection(selection) === '' && location.pathname === brought.path;
      const last = Math.max(1, Math.ceil(shown.length / PAGE));
      const page = Math.min(selection.page, last);
      const [start, length] = asBrought
        ? [shown.findIndex((i) => keyOf(records, i) === brought.first), brought.length]
        : [(page - 1) * PAGE, PAGE];
      list.hidden = shown.length === 0;
      pages.hidden = !asBrought;
      ownPages.hidden = asBrought;
      draw(
        <DecisionsTable
          rows={shown.slice(start, start + length).map((i) => rowOf(records, i))}
          caption={caption}
          sorting={{
            by: selection.sort,
            ascending: selection.order === 'asc',
            sort: (column) => go(sortedBy(selection, column)),
          }}
        />,
        list,
      );
      draw(
        <Pager
          list={brought.path}
          page={page}
          pages={last}
          hrefOf={(target) => addressOf({ ...selection, page: target })}
          turn={(target) => {
            go({ ...selection, page: target });
            // Moves the view and the focus to the top of the list.
            title.focus({ preventScroll: true });
            list.scrollIntoView();
          }}
        />,
        ownPages,
      );
    },
  };
}
