/** What a selection shows: totals, filters in use, chart, list, and a sentence for who does not see them. */
import { NBSP } from '../../format.ts';
import type { FacetName } from '../../views/facets/names.ts';
import { activeFilters } from './active.ts';
import { filterBar, wideningAdvice } from './filter-bar.ts';
import { type ListEvents, listView } from './list-view.ts';
import { html } from './markup.ts';
import { plotView } from './plot-view.ts';
import type { Records } from './records.ts';
import { type Selected, totalsOf } from './select.ts';
import type { Selection } from './selection.ts';
import { orderOf } from './sort-heads.ts';
import { type Download, toolBar } from './tool-bar.ts';
import { sentenceOf, writeTotals } from './totals.ts';

/** How long the counts must be still before they are said, in milliseconds. */
const STILL = 600;

export interface ResultsEvents extends ListEvents {
  readonly retry: () => void;
  readonly download: Download;
}

export interface ResultsView {
  /** Shows a selection; `said` where the reader has asked for it and must be told. */
  readonly update: (records: Records, selection: Selection, selected: Selected, said: boolean) => void;
  /** Says that the decisions could not be loaded. */
  readonly fail: () => void;
}

/** The results of an explorer, in the places that the page has for them. Throws on a page that lacks one. */
export function resultsView(
  root: HTMLElement,
  titles: Readonly<Record<FacetName, string>>,
  events: ResultsEvents,
): ResultsView {
  const { go, retry, download } = events;
  const place = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`the explorer has no ${selector}`);
    return element;
  };
  const [title, totals, message] = [place('h2'), place('dl'), place('.message')];
  const [chart, tools] = [place('.plot'), place('.tools')];
  const list = listView({ title, table: place('table'), pages: place('.pages') }, events);
  const say = speaker(place('.spoken'));
  const bar = filterBar(place('.active'), title, go);
  const plot = plotView(chart);
  const toolbar = toolBar(tools, download);

  return {
    update: (records, selection, selected, said) => {
      const { shown } = selected;
      const empty = shown.length === 0;
      const sums = totalsOf(records, shown);
      const active = activeFilters(selection, records, titles);
      for (const part of [chart, tools]) part.hidden = empty;
      writeTotals(totals, sums);
      bar.update(active, selection);
      message.replaceChildren(...(empty ? wideningAdvice(records, active, go) : []));
      toolbar.update(records, selection);
      list.update(records, selection, shown);
      plot.update(records, shown, selection.facets.annee);
      if (said) say(`${sentenceOf(sums)} ${orderOf(selection)}`);
    },
    fail: () => {
      chart.hidden = true;
      message.replaceChildren(failure(retry));
    },
  };
}

/** Says a sentence once nothing newer has come for a while. */
function speaker(status: HTMLElement): (sentence: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      status.textContent = sentence;
    }, STILL);
  };
}

function failure(retry: () => void): HTMLElement {
  const again = html('button', { type: 'button' }, 'Réessayer');
  again.addEventListener('click', retry);
  const sentence = `Les décisions n’ont pas pu être chargées${NBSP}: les filtres, les tris et le graphique sont sans effet. Le tableau ci-dessous reste complet, page après page. `;
  return html('p', { role: 'alert' }, sentence, again);
}
