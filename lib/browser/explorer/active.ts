/** The filters in use, each with the selection without it, and ways out of an empty selection. */
import type { FilterWords, WayOut } from '#components/explorer/active-filters.tsx';
import { type FacetName, facetNames } from '../../views/facets/names.ts';
import { filters as words } from '../../views/words/fr-browser.ts';
import { type Records, termLabel } from './records.ts';
import { select } from './select.ts';
import { activeCount, type Selection, toggled, unfiltered } from './selection.ts';

export interface ActiveFilter extends FilterWords {
  /** The selection without this filter, and with this filter alone. */
  readonly without: Selection;
  readonly alone: Selection;
}

/** Every filter of a selection, in the order of the address; `titles` are the titles of the filters on the page. */
export function activeFilters(
  selection: Selection,
  records: Records,
  titles: Readonly<Record<FacetName, string>>,
): ActiveFilter[] {
  const { facets, min, max, q } = selection;
  const rest = { ...selection, page: 1 };
  const none = unfiltered(selection);
  const active = facetNames.flatMap((name) =>
    facets[name].map((slug, i) => ({
      title: titles[name],
      // A slug that no decision has is shown unchanged.
      label: termLabel(records, name, slug) ?? slug,
      alternative: i > 0,
      without: toggled(selection, name, slug),
      alone: toggled(none, name, slug),
    })),
  );
  const add = (title: string, label: string, used: Partial<Selection>, unused: Partial<Selection>) =>
    active.push({ title, label, alternative: false, without: { ...rest, ...unused }, alone: { ...none, ...used } });
  if (min !== null) add(words.amount, words.from(min), { min }, { min: null });
  if (max !== null) add(words.amount, words.to(max), { max }, { max: null });
  if (q !== '') add(words.text, q, { q }, { q: '' });
  return active;
}

/** Selections near an empty one that do have decisions: without one filter, else with one alone; then everything. */
export function waysOut(
  records: Records,
  selection: Selection,
  active: readonly ActiveFilter[],
): (WayOut & { readonly to: Selection })[] {
  const way = (label: string, to: Selection) => ({ label, to, decisions: select(records, to).shown.length });
  const found = (label: (filter: string) => string, to: 'without' | 'alone') =>
    active
      .map((filter) => way(label(words.named(filter.title, filter.label)), filter[to]))
      .filter(({ decisions }) => decisions > 0);
  const near = found(words.without, 'without');
  return [...(near.length > 0 ? near : found(words.alone, 'alone')), way(words.all, unfiltered(selection))];
}

/** The value chosen, if no other filter is in use: it may have its own page. */
export function onlyFilter(selection: Selection): { name: FacetName; slug: string } | null {
  const [only] = facetNames.flatMap((name) => selection.facets[name].map((slug) => ({ name, slug })));
  return only && activeCount(selection) === 1 ? only : null;
}
