/** Functions for tests of the explorer: open it, and read its rows, totals and choices. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Served } from './served.ts';

export const wide: BrowserContextOptions = { viewport: { width: 1440, height: 1000 } };

/** Opens the explorer at a query, on a wide screen by default, and waits for its decisions. */
export async function openExplorer(site: Served, query = '', options: BrowserContextOptions = wide): Promise<Page> {
  const page = await site.open(`/sanctions/${query}`, options);
  await ready(page);
  return page;
}

/** Waits until the decisions are loaded. */
export async function ready(page: Page): Promise<void> {
  await page.locator('ul.choices').first().waitFor({ state: 'attached' });
}

/** Keys of the rows in the table, in their order. */
export function keysOf(page: Page): Promise<(string | null)[]> {
  return page
    .locator('tr[data-decision]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision')));
}

/** The totals on one line, with plain spaces: « 15 décisions, 36 000 € d’amendes en vigueur (4 amendes) ». */
export async function totalsOf(page: Page): Promise<string> {
  const lines = await page
    .locator('.results dl > div')
    .evaluateAll((all) =>
      all.map((line) => `${line.querySelector('dd')?.textContent} ${line.querySelector('dt')?.textContent}`),
    );
  return plain(lines.join(', '));
}

/** A text with plain spaces. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** The query of the address. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** The list of a filter, opened. */
export async function facet(page: Page, title: string): Promise<Locator> {
  const details = page
    .locator('details.facet')
    .filter({ has: page.locator('legend', { hasText: new RegExp(`^${title}$`) }) });
  if (!(await details.evaluate((element) => element.hasAttribute('open')))) await details.locator('summary').click();
  return details;
}

/** Checks a value of a filter. */
export async function choose(page: Page, title: string, value: string): Promise<void> {
  await choice(await facet(page, title), value).check();
}

/** The box of a value in the list of a filter; its label ends with the number of decisions. */
export function choice(list: Locator, value: string): Locator {
  return list.getByRole('checkbox', { name: new RegExp(`^${value}.* [\\d\\s]+$`) });
}

/** Waits until the address has that query, because typed letters change it with a delay. */
export async function queryBecomes(page: Page, query: string): Promise<void> {
  await page.waitForFunction((expected) => location.search === expected, query);
}
