/** Splits long lists into pages of constant size, so that no page grows with the corpus. */

/**
 * How many elements a page of each long list shows. A decision of a body takes more room: a drawing, and a card for
 * each article.
 */
export const pageSizes = {
  articles: 50,
  checks: 400,
  corrections: 100,
  decisions: 200,
  decisionsOfBody: 100,
  organisations: 400,
} as const;

export interface Paged<T> {
  readonly elements: readonly T[];
  /** The first page is 1. */
  readonly page: number;
  readonly pages: number;
}

/** Elements of a page (the first is 1); an empty list has one empty page. */
export function paged<T>(elements: readonly T[], page: number, size: number): Paged<T> {
  return { elements: elements.slice((page - 1) * size, page * size), page, pages: pageCount(elements.length, size) };
}

/** Number of pages for a list of that length, at least one. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The page (the first is 1) that shows the element at an index (the first is 0). */
export function pageHolding(index: number, size: number): number {
  return Math.floor(index / size) + 1;
}

/** Parameters of the pages of a list for a route `[[...page]]`: none for the first, then `page/2` and so on. */
export function pageParams(length: number, size: number): { page: string[] }[] {
  return Array.from({ length: pageCount(length, size) }, (_, i) => ({ page: i === 0 ? [] : ['page', String(i + 1)] }));
}

/** The page number in such parameters. */
export function pageNumber(params: readonly string[] | undefined): number {
  return Number(params?.[1] ?? 1);
}

/** The same for a route `[slug]/[[...page]]`: the pages of each list, by its slug; one page for an empty list. */
export function listParams(
  slugs: Iterable<string>,
  lists: ReadonlyMap<string, readonly unknown[]>,
  size: number,
): { slug: string; page: string[] }[] {
  return [...slugs].flatMap((slug) =>
    pageParams(lists.get(slug)?.length ?? 0, size).map(({ page }) => ({ slug, page })),
  );
}

/** The title of a page of a list, different for each page: « Thème : Cookies » with the number of the page from page 2. */
export function pageTitle(title: string, page: number): string {
  return page === 1 ? title : `${title}, page ${page}`;
}
