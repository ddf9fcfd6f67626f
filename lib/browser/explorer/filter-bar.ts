/** The filters in use above the list, each a button that takes it away; and what to take away when nothing is left. */
import { count, NBSP, quoted } from '../../format.ts';
import type { ActiveFilter } from './active.ts';
import { html } from './markup.ts';
import type { Records } from './records.ts';
import { select } from './select.ts';
import { type Selection, unfiltered } from './selection.ts';

export interface FilterBar {
  readonly update: (active: readonly ActiveFilter[], selection: Selection) => void;
}

/** The bar, in its place. A button that goes hands the focus to its neighbour, the last one to `heading`. */
export function filterBar(place: HTMLElement, heading: HTMLElement, go: (next: Selection) => void): FilterBar {
  const list = html('ul', { 'aria-label': 'Filtres en cours' });
  const take = (next: Selection, at: number) => {
    go(next);
    const buttons = [...list.querySelectorAll('button')];
    (buttons[Math.min(at, buttons.length - 2)] ?? heading).focus();
  };
  const line = (button: HTMLButtonElement, next: Selection, at: number) => {
    button.addEventListener('click', () => take(next, at));
    return html('li', {}, button);
  };
  return {
    update: (active, selection) => {
      const chips = active.map(({ title, label, without }, at) =>
        line(
          html(
            'button',
            { type: 'button', class: 'chip' },
            html('span', { class: 'sr-only' }, 'Retirer le filtre '),
            `${title}${NBSP}: ${label}`,
            html('span', { 'aria-hidden': 'true' }, '×'),
          ),
          without,
          at,
        ),
      );
      const clear = line(
        html('button', { type: 'button', class: 'clear' }, 'Effacer les filtres'),
        unfiltered(selection),
        0,
      );
      list.replaceChildren(...chips, clear);
      place.replaceChildren(...(active.length > 0 ? [list] : []));
    },
  };
}

/** Nothing is left: how many decisions there would be without each of the filters. */
export function wideningAdvice(
  records: Records,
  active: readonly ActiveFilter[],
  go: (next: Selection) => void,
): HTMLElement[] {
  const ways = active.map(({ title, label, without }) => {
    const button = html('button', { type: 'button', class: 'chip' }, `sans ${quoted(`${title}${NBSP}: ${label}`)}`);
    button.addEventListener('click', () => go(without));
    const decisions = select(records, without).shown.length;
    return html('li', {}, button, ` ${count(decisions, 'décision', 'décisions', 'aucune décision')}`);
  });
  return [
    html('p', {}, `Aucune décision ne répond à tous ces critères à la fois. Pour élargir${NBSP}:`),
    html('ul', {}, ...ways),
  ];
}
