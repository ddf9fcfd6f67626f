/** A published folder behind the production server, and a browser to visit it. */
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { siteServer } from '#lib/publish/server.ts';
import { launchBrowser } from './chromium.ts';

export interface Served {
  /** Opens a page in its own context; the address is relative to the root of the site. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port and launches a browser. */
export async function serve(folder: string): Promise<Served> {
  const server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await launchBrowser();
  return {
    url,
    browser,
    open: async (address, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(url + address, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
