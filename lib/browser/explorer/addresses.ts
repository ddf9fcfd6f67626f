/** Addresses of pages, from the patterns of the payload. The browser contains no address of its own. */
import type { ExplorerPayload } from '../../views/explorer.ts';
import type { Records } from './records.ts';

/** Address of the page of a slug. */
export function pageAddress({ addresses }: ExplorerPayload, kind: keyof typeof addresses, slug: string): string {
  return addresses[kind]?.replace('*', slug) ?? '';
}

/** Whether each value of a filter has its own page. */
export function hasPages({ addresses }: ExplorerPayload, name: string): name is keyof typeof addresses {
  return name in addresses;
}

/** Address of a decision: its article, or its anchor on the page of its year. */
export function addressOf({ payload, columns }: Records, i: number): string {
  const article = columns.article[i] ?? null;
  if (article !== null) return article.startsWith('/') ? article : pageAddress(payload, 'article', article);
  const year = pageAddress(payload, 'year', columns.decided[i]?.slice(0, 4) ?? '');
  return `${year}${columns.yearPage[i]}#${columns.id[i]}`;
}
