/** Keeps the form and the address of the search page equal. */
import type { Filters } from './search-engine.ts';
import { field, form } from './search-screen.tsx';

export interface Request {
  readonly query: string;
  readonly filters: Filters;
}

/** The request in the form. */
export function asked(): Request {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  const { q: query = '', ...filters } = Object.fromEntries(values.filter(([, value]) => value !== ''));
  return { query, filters };
}

/** The address of a search, from the root of the site. */
export function addressOf({ query, filters }: Request): string {
  const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
  return location.pathname + (parameters === '' ? '' : `?${parameters}`);
}

/** Fills the form from the address; ignores a filter that does not exist. */
export function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    const value = parameters.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
    if (select.value !== '') select.closest('details')?.setAttribute('open', '');
  }
}

/** Removes all filters from the form. */
export function clearFilters(): void {
  for (const select of form.querySelectorAll('select')) select.value = '';
}

/** How many results an entry of the history shows; undefined if it does not contain the number. */
export function shownIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number'
    ? state.shown
    : undefined;
}
