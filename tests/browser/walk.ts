/** Checks published pages one by one in a real browser, for problems of readers, phones and screen readers. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import pMap from 'p-map';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from './axe.ts';

/** A problem of a page. */
export interface Miss {
  readonly address: string;
  readonly check:
    | 'answer'
    | 'console'
    | 'foreign'
    | 'storage'
    | 'shift'
    | 'overflow'
    | 'axe'
    | 'html'
    | 'weight'
    | 'link';
  readonly detail: string;
}

export interface WalkOptions {
  readonly browser: Browser;
  /** Address of the served site, without a final slash. */
  readonly url: string;
  readonly addresses: readonly string[];
  /** Number of pages checked at the same time. */
  readonly concurrency: number;
  /**
   * How often axe looks at a page: in every width and colour scheme, or, for a sample, once, in one of them: the next page in
   * the next one, from the one of this number on.
   */
  readonly looks?: 'all' | number;
  /** Called after each page. */
  readonly onPage?: (done: number, misses: readonly Miss[]) => void;
}

const WIDTHS = [1440, 360] as const;
const SCHEMES = ['light', 'dark'] as const;
/** How a page may be shown, wide ones first. */
const LOOKS = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));
/** Delay of the fonts, in milliseconds: longer than a browser waits for them. */
const LATE_FONT = 300;
const SHIFT = 0.01;
const ARTICLE_BYTES = 30 * 1024;
const HTML_BYTES = 300 * 1024;

/**
 * The recommended rules of html-validate, except the spelling of tags and the length of titles. Checkboxes of one
 * question share its name.
 */
const html = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      // Safari forgets the roles of a table whose elements have another display: ours write them.
      'no-redundant-role': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    },
  }),
);

/** All problems of the pages, in the order of the pages. */
export async function walk({
  browser,
  url,
  addresses,
  concurrency,
  looks = 'all',
  onPage,
}: WalkOptions): Promise<Miss[]> {
  let done = 0;
  const found = await pMap(
    addresses,
    async (address, i) => {
      const look = looks === 'all' ? null : (LOOKS[(looks + i) % LOOKS.length] ?? null);
      const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 900 }, colorScheme: 'light' });
      try {
        const misses = await missesOf(context, url, address, look);
        onPage?.(++done, misses);
        return misses;
      } finally {
        await context.close();
      }
    },
    { concurrency },
  );
  return found.flat();
}

async function missesOf(
  context: BrowserContext,
  url: string,
  address: string,
  look: (typeof LOOKS)[number] | null,
): Promise<Miss[]> {
  const misses: Miss[] = [];
  const miss = (check: Miss['check'], detail: string) => misses.push({ address, check, detail });
  const page = await context.newPage();
  let bytes = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) miss('console', message.text());
  });
  page.on('pageerror', (error) => miss('console', error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) miss('foreign', request.url());
  });
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') return;
    request.sizes().then(
      ({ responseBodySize }) => {
        bytes += responseBodySize;
      },
      (error: unknown) => miss('weight', String(error)),
    );
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_FONT));
    await route.continue();
  });
  await page.addInitScript(countShifts);

  const answer = await page.goto(url + address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) miss('answer', String(answer?.status()));
  const source = (await answer?.text()) ?? '';
  if (Buffer.byteLength(source) > HTML_BYTES) miss('weight', `${Buffer.byteLength(source)} bytes of HTML`);
  if (/^\/articles\/[^/]+\/$/.test(address) && bytes > ARTICLE_BYTES) miss('weight', `${bytes} bytes`);
  for (const message of (await html.validateString(source, address)).results.flatMap(({ messages }) => messages))
    miss('html', `${message.ruleId}: ${message.message} (${message.line}:${message.column})`);
  for (const detail of await storedBy(page)) miss('storage', detail);

  const shift = await shiftOf(page);
  if (shift > SHIFT) miss('shift', `${shift.toFixed(3)} at ${WIDTHS[0]}`);

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) miss('overflow', `${wider} px at ${width}`);
    for (const scheme of SCHEMES) {
      if (look !== null && (look.width !== width || look.scheme !== scheme)) continue;
      await page.emulateMedia({ colorScheme: scheme });
      // From one scheme to the other, only colours change.
      const found = await violations(page, look === null && scheme === 'dark' ? 'contrast' : 'all');
      for (const detail of found) miss('axe', `${width} ${scheme} ${detail}`);
    }
  }
  await page.goto(url + address, { waitUntil: 'networkidle' });
  const narrow = await shiftOf(page);
  if (narrow > SHIFT) miss('shift', `${narrow.toFixed(3)} at ${WIDTHS[1]}`);
  return misses;
}

/** Everything that a page stored in the browser. */
async function storedBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
  ]);
  return [...cookies, ...kept];
}

async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));
}

/** Runs in the page: adds up the layout shifts that no action of the reader caused (https://web.dev/articles/cls). */
function countShifts(): void {
  Reflect.set(globalThis, 'shift', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
        Reflect.set(globalThis, 'shift', Number(Reflect.get(globalThis, 'shift')) + Number(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
}
