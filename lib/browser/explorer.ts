/** The explorer of decisions: filters, sorts and draws the list of /sanctions/, whose address says what is shown. */
import type { ExplorerPayload } from '../views/explorer.ts';
import { csvFile, decisionOf, jsonFile } from './explorer/download.ts';
import { filterForm } from './explorer/filter-form.ts';
import { html } from './explorer/markup.ts';
import { readRecords, type Records } from './explorer/records.ts';
import { resultsView } from './explorer/results-view.ts';
import { select } from './explorer/select.ts';
import { everything, readSelection, type Selection, writeSelection } from './explorer/selection.ts';

/** How long a typed letter waits for the next, in milliseconds. */
const TYPING = 150;

const found = document.querySelector<HTMLElement>('.explorer');
if (found) explore(found);

function explore(root: HTMLElement): void {
  let selection = readSelection(location.search);
  let records: Records | undefined;
  let _loading: Promise<void> | undefined;
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const form = filterForm(root, { chosen: go, typed, touched: load });
  const results = resultsView(root, form.titles, { go, addressOf, retry: load, download });

  function addressOf(next: Selection): string {
    return form.action + writeSelection(next);
  }

  /** A choice is a step of the history; the letters typed one after the other are one step together. */
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

  /** Fetches the decisions, once; a failure is said, and the table of the page stays. */
  function load(): void {
    _loading ??= fetch(root.dataset['payload'] ?? '')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((payload: ExplorerPayload) => {
        records = readRecords(payload);
        form.fill(records, select(records, everything));
        show(records, writeSelection(selection) !== '');
      })
      .catch(() => {
        _loading = undefined;
        results.fail();
      });
  }

  function download(kind: 'csv' | 'json'): void {
    if (!records) return;
    const all = records;
    const decisions = select(all, selection).shown.map((i) => decisionOf(all, i, location.origin));
    const text = kind === 'csv' ? csvFile(decisions) : jsonFile(all, decisions, location.href);
    const name = writeSelection({ ...selection, page: 1 })
      .replace(/[^a-z0-9]+/gi, '-')
      .slice(0, 100);
    const file = URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }));
    html('a', { href: file, download: `sanctions${name}.${kind}` }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  }

  addEventListener('popstate', () => {
    clearTimeout(timer);
    typing = false;
    change(readSelection(location.search));
  });

  form.keep(selection, false);
  root.classList.add('ready');
  if (writeSelection(selection) !== '') load();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
