/** The form of the filters: what the reader does in it becomes a selection, and a selection is shown in it. */
import { readTypedAmount } from '../../french/typed-amount.ts';
import { type FacetName, mapFacets } from '../../views/facets/names.ts';
import { filters as words } from '../../views/words/fr-browser.ts';
import { choiceList } from './choice-list.tsx';
import { placeIn } from './place.ts';
import type { Records } from './records.ts';
import type { Selected } from './select.ts';
import { activeCount, everything, facetNamed, type Selection, toggled } from './selection.ts';

/** Where the filters stand in a column beside the list: the same width as in app/explorer.css. */
const WIDE = '(min-width: 75rem)';

export interface FormEvents {
  readonly chosen: (next: Selection) => void;
  readonly typed: (next: Selection) => void;
  /** The reader is in the form: the decisions will be needed. */
  readonly touched: () => void;
  /** The reader has done with the form. */
  readonly submitted: () => void;
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
  const form = placeIn<HTMLFormElement>(root, 'form');
  const submit = placeIn(form, '[type=submit]');
  const figure = placeIn(root, '.bar .chosen');
  const field = (name: string) => placeIn<HTMLInputElement>(form, `[name=${name}]`);
  const [q, min, max] = [field('q'), field('min'), field('max')];
  const facets = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((details) => {
    const name = facetNamed(details.dataset['facet']);
    const title = details.querySelector('legend')?.textContent ?? '';
    // In a column, the filters that serve most show their values.
    details.open = 'open' in details.dataset && matchMedia(WIDE).matches;
    return name ? [{ name, title, details, list: choiceList(details, name, title) }] : [];
  });
  let selection = everything;

  /** The selection, with what the fields say at this moment. */
  const current = (): Selection => ({
    ...selection,
    page: 1,
    q: q.value.trim(),
    min: readTypedAmount(min.value),
    max: readTypedAmount(max.value),
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    events.submitted();
  });
  form.addEventListener('focusin', events.touched, { once: true });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = facetNamed(target.name);
    if (name) events.chosen(toggled(current(), name, target.value));
    // Shows what is wrong with an amount when the reader leaves its field.
    else target.reportValidity();
  });
  form.addEventListener('input', ({ target }) => {
    for (const field of [min, max]) {
      const unreadable = field.value.trim() !== '' && readTypedAmount(field.value) === null;
      field.setCustomValidity(unreadable ? (field.dataset['unreadable'] ?? '') : '');
    }
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
        if (!(typing && input === document.activeElement))
          input.value = typeof value === 'number' ? words.number(value) : (value ?? '');
    },
    update: (selected) => {
      for (const { list } of facets) list.update(selection, selected);
      figure.textContent = `${activeCount(selection) || ''}`;
      submit.textContent = words.see(selected.shown.length);
    },
  };
}
