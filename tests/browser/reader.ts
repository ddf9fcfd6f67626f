/** A reader with a question: starts at the home page, types and clicks, and reads what is on the screen. */
import type { Locator, Page } from 'playwright-core';
import { anchors } from '#lib/routes.ts';
import { plain } from './explorer-page.ts';
import type { Served } from './served.ts';

export interface Reader {
  readonly page: Page;
  /** What the reader did so far, in words; a typed query is one action, as a click is. */
  readonly actions: readonly string[];
  /** Types a question in the search field of the home page, and waits for what is found. */
  readonly asks: (query: string) => Promise<void>;
  /** Clicks the first visible link of that name. */
  readonly follows: (name: string | RegExp) => Promise<void>;
  /** Goes to a section of the site, by the menu where it is folded: opening it is a click. */
  readonly goes: (section: string) => Promise<void>;
  /** Clicks the first related article. */
  readonly followsFirstRelated: () => Promise<void>;
  /** The texts that are not wholly on the screen as it stands, spaces made plain. */
  readonly misses: (texts: readonly string[]) => Promise<string[]>;
}

/** The home page of each edition, its search page and the word for a result. */
const editions = {
  fr: { home: '/', search: '**/recherche/**', result: 'résultat' },
  en: { home: '/en/', search: '**/en/search/**', result: 'result' },
} as const;

/** Opens the home page of an edition on a screen of that size, in pixels. */
export async function readerAt(
  site: Served,
  [width, height]: readonly [number, number],
  language: keyof typeof editions = 'fr',
): Promise<Reader> {
  const { home, search, result } = editions[language];
  const page = await site.open(home, { viewport: { width, height } });
  const actions: string[] = [];
  const click = async (target: Locator, said: string) => {
    actions.push(said);
    const leads = await target.evaluate((element) =>
      element instanceof HTMLAnchorElement && !element.download ? element.href : null,
    );
    await target.click();
    if (leads !== null) await page.waitForURL(leads);
  };
  return {
    page,
    actions,
    asks: async (query) => {
      actions.push(`« ${query} »`);
      await page.getByRole('main').getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
      await page.waitForURL(search);
      await page.getByRole('main').getByRole('status').filter({ hasText: result }).waitFor();
      await page.locator('[data-result], [data-answer]').first().waitFor();
    },
    follows: (name) =>
      click(
        page
          .getByRole('link', { name, exact: typeof name === 'string' })
          .filter({ visible: true })
          .first(),
        `${name}`,
      ),
    goes: async (section) => {
      const menu = page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true });
      if (await menu.isVisible()) await click(menu, 'Menu');
      await click(page.getByRole('banner').getByRole('link', { name: section, exact: true }), section);
    },
    followsFirstRelated: () =>
      click(
        page.locator(`section[aria-labelledby="${anchors.article.related}"] a[href^="/articles/"]`).first(),
        'Articles liés',
      ),
    misses: async (texts) => {
      const onScreen = await textOnScreen(page);
      return texts.filter((text) => !onScreen.includes(text));
    },
  };
}

/** The text that a person sees without scrolling: lines cut by an edge, folded, covered or transparent are not in it. */
export async function textOnScreen(page: Page): Promise<string> {
  const lines = await page.evaluate(() => {
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const isSeen = (element: Element, box: DOMRect) => {
      if (box.width < 2 || box.height < 2) return false;
      if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) return false;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    let block: Element | null = null;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue ?? '';
      if (parent === null || text.trim() === '' || !parent.checkVisibility({ checkOpacity: true })) continue;
      // Most of a page is below the screen: asking word by word takes a second.
      const { top, bottom } = parent.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) {
        seen.push('\n');
        continue;
      }
      // Text of two blocks is apart, that of one block is read on.
      let own: Element | null = parent;
      while (own && getComputedStyle(own).display.startsWith('inline')) own = own.parentElement;
      if (own !== block) seen.push('\n');
      block = own;
      for (const { 0: word, index } of text.matchAll(/\s*\S+\s*/g)) {
        range.setStart(node, index + word.length - word.trimStart().length);
        range.setEnd(node, index + word.trimEnd().length);
        seen.push(isSeen(parent, range.getBoundingClientRect()) ? word : '\n');
      }
    }
    return seen.join('');
  });
  return plain(lines)
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ');
}
