/** Shows a selection: totals, filters in use, chart, list, and a sentence for screen readers. */
import { TotalsLine } from '#components/decisions/totals.tsx';
import { ActiveFilters, LoadFailure, NoDecision } from '#components/explorer/active-filters.tsx';
import type { FacetName } from '../../views/facets/names.ts';
import { draw } from '../draw.ts';
import { activeFilters } from './active.ts';
import { type ListEvents, listView } from './list-view.tsx';
import { plotView } from './plot-view.tsx';
import type { Records } from './records.ts';
import { type Selected, select, totalsOf } from './select.ts';
import { type Selection, unfiltered } from './selection.ts';
import { orderOf, sentenceOf } from './sentences.ts';
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
  const place = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the explorer has no ${selector}`);
    return element;
  };
  const [title, totals, bar, message] = [place('h2'), place('.totals'), place('.active'), place('.message')];
  const [chart, tools] = [place('.plot'), place('.tools')];
  const list = listView({ title, list: place('.list'), pages: place('.pages') }, events);
  const say = speaker(place('.spoken'));
  const plot = plotView(chart);
  const toolbar = toolBar(tools, place('.tools [role=status]'), place('.page-link'), download);

  /** The button that was pressed disappears: its neighbour takes the focus, or the heading after the last one. */
  const press = (next: Selection, at: number) => {
    go(next);
    const buttons = bar.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 2)] ?? title).focus();
  };

  return {
    update: (records, selection, selected, said) => {
      const { shown } = selected;
      const empty = shown.length === 0;
      const sums = totalsOf(records, shown);
      const active = activeFilters(selection, records, titles);
      const remove = (at: number) => press(active[at]?.without ?? selection, at);
      for (const part of [chart, tools]) part.hidden = empty;
      draw(<TotalsLine totals={sums} />, totals);
      draw(<ActiveFilters filters={active} remove={remove} clear={() => press(unfiltered(selection), 0)} />, bar);
      draw(empty ? <NoDecision filters={counted(active, records)} remove={remove} /> : null, message);
      toolbar.update(records, selection);
      list.update(records, selection, shown);
      plot.update(records, shown, selection.facets.annee);
      if (said) say(`${sentenceOf(sums)} ${orderOf(selection)}`);
    },
    fail: () => {
      chart.hidden = true;
      draw(<LoadFailure retry={retry} />, message);
    },
  };
}

/** The same filters, with the number of decisions that each one hides. */
function counted(active: ReturnType<typeof activeFilters>, records: Records) {
  return active.map((filter) => ({ ...filter, decisionsWithout: select(records, filter.without).shown.length }));
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
