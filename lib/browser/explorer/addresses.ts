/** Addresses of pages, made from the patterns that the payload brings: the browser writes none of its own. */
import type { ExplorerPayload } from '../../views/explorer.ts';
import type { Records } from './records.ts';

/** Address of the page that a slug names. */
export function pageAddress({ addresses }: ExplorerPayload, kind: keyof typeof addresses, slug: string): string {
  return addresses[kind].replace('*', slug);
}

/** Whether each value of a filter has a page of its own. */
export function hasPages({ addresses }: ExplorerPayload, name: string): name is keyof typeof addresses {
  return name in addresses;
}

/** Address of a decision: that of its article, or its anchor on the page of its year that shows it. */
export function addressOf({ payload, columns }: Records, i: number): string {
  const article = columns.article[i] ?? null;
  if (article !== null) return pageAddress(payload, 'article', article);
  const year = pageAddress(payload, 'annee', columns.decided[i]?.slice(0, 4) ?? '');
  return `${year}${columns.yearPage[i]}#${columns.id[i]}`;
}
