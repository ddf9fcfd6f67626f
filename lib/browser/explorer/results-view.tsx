/** Shows a selection: totals, filters in use, chart, list, and a sentence for screen readers. */
import { TotalsLine } from '#components/decisions/totals.tsx';
import { ActiveFilters, WaysOut } from '#components/explorer/active-filters.tsx';
import type { FacetName } from '../../views/facets/names.ts';
import { draw } from '../draw.ts';
import { activeFilters, waysOut } from './active.ts';
import { type ListEvents, listView } from './list-view.tsx';
import { orderList } from './order-list.ts';
import { placeIn } from './place.ts';
import { plotView } from './plot-view.tsx';
import type { Records } from './records.ts';
import { type Selected, totalsOf } from './select.ts';
import { type Selection, unfiltered } from './selection.ts';
import { sentenceOf } from './sentences.ts';
import { type Download, toolBar } from './tool-bar.tsx';

/** How long the counts must not change before screen readers announce them, in milliseconds. */
const STILL = 600;

export interface ResultsEvents extends ListEvents {
  readonly retry: () => void;
  readonly download: Download;
}

export interface ResultsView {
  /** Shows a selection; `said` is true when screen readers must announce it. */
  readonly update: (records: Records, selection: Selection, selected: Selected, said: boolean) => void;
  /** Moves the focus and the view to the results. */
  readonly leave: () => void;
  /** Shows that the decisions could not be loaded. */
  readonly fail: () => void;
}

/** The results of an explorer, in the elements of the page. Throws when an element is missing. */
export function resultsView(
  root: HTMLElement,
  titles: Readonly<Record<FacetName, string>>,
  events: ResultsEvents,
): ResultsView {
  const { go, retry, download } = events;
  const place = (selector: string) => placeIn(root, selector);
  const [title, totals, bar, message] = [place('h2'), place('.totals'), place('.active'), place('.message')];
  const [chart, tools, failure] = [place('.plot'), place('.tools'), place('.failure')];
  const orders = orderList(placeIn(root, '.orders select'), go);
  const list = listView({ title, list: place('.list'), pages: place('.pages') }, events);
  const say = speaker(place('.spoken'));
  const plot = plotView(chart, place('.plot figure'));
  const toolbar = toolBar(tools, place('.share'), place('.page-link'), download);

  /** The button that was pressed disappears: its neighbour takes the focus, or the heading after the last one. */
  const press = (next: Selection, at: number) => {
    go(next);
    const buttons = bar.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 2)] ?? title).focus();
  };

  placeIn(failure, 'button').addEventListener('click', retry);

  return {
    leave: () => {
      title.focus({ preventScroll: true });
      title.scrollIntoView();
    },
    update: (records, selection, selected, said) => {
      const { shown } = selected;
      const empty = shown.length === 0;
      const sums = totalsOf(records, shown);
      const active = activeFilters(selection, records, titles);
      const remove = (at: number) => press(active[at]?.without ?? selection, at);
      const ways = empty ? waysOut(records, selection, active) : [];
      const order = `${title.textContent}, ${orders.update(selection)}`;
      for (const part of [chart, tools]) part.hidden = empty;
      failure.hidden = true;
      draw(<TotalsLine totals={sums} />, totals);
      draw(<ActiveFilters filters={active} remove={remove} clear={() => press(unfiltered(selection), 0)} />, bar);
      message.hidden = !empty;
      draw(<WaysOut ways={ways} take={(at) => press(ways[at]?.to ?? selection, 0)} />, placeIn(message, 'ul'));
      toolbar.update(records, selection);
      list.update(records, selection, shown, order);
      plot.update(records, shown, selection.facets.annee);
      if (said) say(`${sentenceOf(sums)} ${order}.`);
    },
    fail: () => {
      chart.hidden = true;
      failure.hidden = false;
    },
  };
}

/** Announces a sentence when no newer one has come for a while. */
function speaker(status: HTMLElement): (sentence: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      status.textContent = sentence;
    }, STILL);
  };
}
