/** The selection of a reader, and its query string: each can be made from the other. */
import type { SortColumn } from '#components/decisions/decisions-table.tsx';
import { readTypedAmount } from '../../french/typed-amount.ts';
import { type FacetName, facetNames, mapFacets } from '../../views/facets/names.ts';

export type Sort = SortColumn;
export type Order = 'asc' | 'desc';

export interface Selection {
  /** Slugs chosen in each filter: a decision must have one of them; an empty list excludes nothing. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Bounds of the amount in force, in euros, included. */
  readonly min: number | null;
  readonly max: number | null;
  /** Free text, without spaces around it. */
  readonly q: string;
  readonly sort: Sort;
  readonly order: Order;
  /** Page of the selection; the first is 1. */
  readonly page: number;
}

/** All decisions, newest first: the list without a query. */
export const everything: Selection = {
  facets: mapFacets(() => []),
  min: null,
  max: null,
  q: '',
  sort: 'date',
  order: 'desc',
  page: 1,
};

/** The filter with that name, if it exists. */
export function facetNamed(text: string | undefined): FacetName | undefined {
  return facetNames.find((name) => name === text);
}

/** The first order of each sort: newest, highest, A to Z. */
export const firstOrder: Readonly<Record<Sort, Order>> = { date: 'desc', montant: 'desc', organisme: 'asc' };

/** Reads a query string. Ignores unknown or unreadable parts. */
export function readSelection(search: string): Selection {
  const query = new URLSearchParams(search);
  const values = (name: FacetName) => [...new Set(query.getAll(name).filter((value) => value !== ''))];
  const tri = query.get('tri');
  const sort = tri === 'montant' || tri === 'organisme' ? tri : 'date';
  const ordre = query.get('ordre');
  return {
    facets: mapFacets(values),
    min: readTypedAmount(query.get('min') ?? ''),
    max: readTypedAmount(query.get('max') ?? ''),
    q: query.get('q')?.trim() ?? '',
    sort,
    order: ordre === 'asc' || ordre === 'desc' ? ordre : firstOrder[sort],
    page: /^[1-9]\d{0,5}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1,
  };
}

/** Writes a query string, with `?`; empty for all decisions, newest first. */
export function writeSelection({ facets, min, max, q, sort, order, page }: Selection): string {
  const query = new URLSearchParams();
  for (const name of facetNames) for (const slug of facets[name]) query.append(name, slug);
  if (min !== null) query.set('min', String(min));
  if (max !== null) query.set('max', String(max));
  if (q !== '') query.set('q', q);
  if (sort !== 'date' || order !== 'desc') {
    query.set('tri', sort);
    query.set('ordre', order);
  }
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '' : `?${query}`;
}

/** The same selection with a value of a filter added or removed; returns to the first page. */
export function toggled(selection: Selection, name: FacetName, slug: string): Selection {
  const chosen = selection.facets[name];
  const next = chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug];
  return { ...selection, page: 1, facets: { ...selection.facets, [name]: next } };
}

/** The same selection sorted by another column, or in the opposite order for the same column. */
export function sortedBy(selection: Selection, sort: Sort): Selection {
  const turned = selection.order === 'asc' ? 'desc' : 'asc';
  return { ...selection, page: 1, sort, order: sort === selection.sort ? turned : firstOrder[sort] };
}

/** The same order, without a filter. */
export function unfiltered({ sort, order }: Selection): Selection {
  return { ...everything, sort, order };
}

/** How many filters are in use: each value, each bound and the text count for one. */
export function activeCount({ facets, min, max, q }: Selection): number {
  const others = [min !== null, max !== null, q !== ''].filter(Boolean).length;
  return facetNames.reduce((sum, name) => sum + facets[name].length, others);
}
