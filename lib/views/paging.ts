/** Long lists in pages of constant size, so that no page grows with the corpus. */

/** How many elements a page of each long list shows. */
export const pageSizes = { articles: 50, decisions: 200 } as const;

export interface Paged<T> {
  readonly elements: readonly T[];
  /** First page is 1. */
  readonly page: number;
  readonly pages: number;
}

/** Elements of a page (first is 1); an empty list has one empty page. */
export function paged<T>(elements: readonly T[], page: number, size: number): Paged<T> {
  return { elements: elements.slice((page - 1) * size, page * size), page, pages: pageCount(elements.length, size) };
}

/** Number of pages that a list of that length takes, one at least. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Parameters of the pages of a list for a route `[[...page]]`: none for the first, `page/2` and so on. */
export function pageParams(length: number, size: number): { page: string[] }[] {
  return Array.from({ length: pageCount(length, size) }, (_, i) => ({ page: i === 0 ? [] : ['page', String(i + 1)] }));
}

/** The page that such parameters ask for. */
export function pageNumber(params: readonly string[] | undefined): number {
  return Number(params?.[1] ?? 1);
}
