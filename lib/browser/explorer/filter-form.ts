/** The form of the filters: what the reader does in it becomes a selection, and a selection is shown in it. */
import { type FacetName, mapFacets } from '../../views/facets/names.ts';
import { choiceList } from './choice-list.tsx';
import type { Records } from './records.ts';
import type { Selected } from './select.ts';
import { activeCount, everything, facetNamed, readEuros, type Selection, toggled } from './selection.ts';

/** Where the filters stand in a column beside the list: the same width as in app/explorer.css. */
const WIDE = '(min-width: 75rem)';

export interface FormEvents {
  readonly chosen: (next: Selection) => void;
  readonly typed: (next: Selection) => void;
  /** The reader is in the form: the decisions will be needed. */
  readonly touched: () => void;
}

export interface FilterForm {
  /** Address of the list. */
  readonly action: string;
  /** Words of each filter: « Thème ». */
  readonly titles: Readonly<Record<FacetName, string>>;
  /** Makes the choices of each filter, from the decisions. */
  readonly fill: (records: Records, whole: Selected) => void;
  /** Takes a selection over; while the reader types, the field that has the focus is theirs. */
  readonly keep: (selection: Selection, typing: boolean) => void;
  readonly update: (selected: Selected) => void;
}

/** The form of an explorer. Throws on a page that has none. */
export function filterForm(root: HTMLElement, events: FormEvents): FilterForm {
  const form = root.querySelector('form');
  const fold = root.querySelector<HTMLDetailsElement>('.fold');
  const figure = root.querySelector('.fold > summary .chosen');
  if (!form || !fold || !figure) throw new Error('the explorer has no form');
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);
  const [q, min, max] = [field('q'), field('min'), field('max')];
  const facets = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((details) => {
    const name = facetNamed(details.dataset['facet']);
    const title = details.querySelector('legend')?.textContent ?? '';
    return name ? [{ name, title, details, list: choiceList(details, name, title) }] : [];
  });
  let selection = everything;

  /** The selection, with what the fields say at this moment. */
  const current = (): Selection => ({
    ...selection,
    page: 1,
    q: q?.value.trim() ?? '',
    min: readEuros(min?.value ?? null),
    max: readEuros(max?.value ?? null),
  });

  unfoldWhenWide(fold, facets);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', events.touched, { once: true });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = facetNamed(target.name);
    if (name) events.chosen(toggled(current(), name, target.value));
  });
  form.addEventListener('input', ({ target }) => {
    if (target === q || target === min || target === max) events.typed(current());
  });

  return {
    action: form.getAttribute('action') ?? '',
    titles: { ...mapFacets((name) => name), ...Object.fromEntries(facets.map(({ name, title }) => [name, title])) },
    fill: (records, whole) => {
      for (const { name, details, list } of facets) {
        list.fill(records, whole.counts[name]);
        details.open ||= selection.facets[name].length > 0;
      }
    },
    keep: (next, typing) => {
      selection = next;
      const values = [
        [q, next.q],
        [min, next.min],
        [max, next.max],
      ] as const;
      for (const [input, value] of values)
        if (input && !(typing && input === document.activeElement)) input.value = String(value ?? '');
    },
    update: (selected) => {
      for (const { list } of facets) list.update(selection, selected);
      figure.textContent = String(activeCount(selection) || '');
    },
  };
}

/** In a column the filters are open, and those that serve most show their values; on a small screen all is folded. */
function unfoldWhenWide(fold: HTMLDetailsElement, facets: readonly { readonly details: HTMLDetailsElement }[]): void {
  const wide = matchMedia(WIDE);
  const follow = () => {
    fold.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
  if (wide.matches) for (const { details } of facets) details.open = details.hasAttribute('data-open');
}
