/** The explorer of decisions: filters, sorts and draws the list of /sanctions/. The address contains the selection. */
import type { ExplorerPayload } from '../views/explorer.ts';
import { filterForm } from './explorer/filter-form.ts';
import { keyOf, type Records, readRecords } from './explorer/records.ts';
import { resultsView } from './explorer/results-view.tsx';
import { select } from './explorer/select.ts';
import { everything, readSelection, type Selection, writeSelection } from './explorer/selection.ts';
import type { WantedFile } from './explorer/tool-bar.tsx';

/** Delay after the last typed letter, in milliseconds. */
const TYPING = 150;

const found = document.querySelector<HTMLElement>('.explorer');
if (found) explore(found);

function explore(root: HTMLElement): void {
  let selection = readSelection(location.search);
  let records: Records | undefined;
  let _loading: Promise<void> | undefined;
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const form = filterForm(root, { chosen: go, typed, touched: load, submitted: () => results.leave() });
  const results = resultsView(root, form.titles, { go, addressOf, retry: load, download });

  function addressOf(next: Selection): string {
    return form.action + writeSelection(next);
  }

  /** Applies a selection. Each choice adds an entry to the history; letters typed in a row add one entry together. */
  function go(next: Selection): void {
    clearTimeout(timer);
    typing = false;
    history.pushState(null, '', addressOf(next));
    change(next);
  }

  function typed(next: Selection): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history[typing ? 'replaceState' : 'pushState'](null, '', addressOf(next));
      typing = true;
      change(next);
    }, TYPING);
  }

  function change(next: Selection): void {
    selection = next;
    form.keep(selection, typing);
    if (records) show(records, true);
    else load();
  }

  function show(records: Records, said: boolean): void {
    const selected = select(records, selection);
    form.update(selected);
    results.update(records, selection, selected, said);
  }

  /** Fetches the decisions, once. On failure, shows a message and leaves the table of the page. */
  function load(): void {
    _loading ??= fetch(root.dataset['payload'] ?? '')
      .then((response) => response.json())
      .then((payload: ExplorerPayload) => {
        records = readRecords(payload);
        form.fill(records, select(records, everything));
        show(records, writeSelection(selection) !== '');
      })
      .catch(() => {
        _loading = undefined;
        results.fail();
      })
      .finally(() => {
        // Measuring makes the browser forget where the hidden parts were: what comes back has not moved.
        if (root.clientHeight > 0) root.classList.remove('asked');
      });
  }

  /** Loads the script that writes files, and saves the selection, all its pages. */
  async function download(wanted: WantedFile): Promise<undefined> {
    const from = records;
    if (!from) return;
    const ids = select(from, selection).shown.map((i) => keyOf(from, i));
    const [query, address] = [writeSelection({ ...selection, page: 1 }), location.href];
    const writer: typeof import('./download.ts') = await import(wanted.writer);
    await writer.download(wanted, ids, query, address);
  }

  addEventListener('popstate', () => {
    clearTimeout(timer);
    typing = false;
    change(readSelection(location.search));
  });

  // The sheets stay open while the focus is in them.
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet'))
    sheet.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.hidePopover?.();
    });
  form.keep(selection, false);
  root.classList.add('ready');
  // The rows of the page are not those of the selection: they are hidden until the explorer has drawn its own.
  if (root.classList.toggle('asked', writeSelection(selection) !== '')) load();
  else (globalThis.requestIdleCallback ?? setTimeout)(load);
}
