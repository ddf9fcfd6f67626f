import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serve } from './served.ts';

let site: Served;
let sheet: Page;
beforeAll(async () => {
  site = await serve(inject('site'));
  sheet = await site.open('/articles/amazon-france-logistique-2023/', { colorScheme: 'dark' });
  await sheet.emulateMedia({ media: 'print', colorScheme: 'dark' });
});
afterAll(() => site.close());

/** Sizes of the pages of a PDF, in points. */
async function pagesOf(page: Page): Promise<[number, number][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

describe('the printed article', () => {
  test('is on A4', async () => {
    const pages = await pagesOf(sheet);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.map(String))).toEqual(new Set(['595,842']));
  });

  test('takes three pages at most for a short article', async () => {
    const short = await site.open('/articles/adef-2018/');
    await short.emulateMedia({ media: 'print' });
    expect((await pagesOf(short)).length).toBeLessThanOrEqual(3);
    await short.context().close();
  });

  test('has the key facts, the amount in force, the original amount, and the steps of the sanction', async () => {
    const facts = await sheet.getByRole('complementary').innerText();
    expect(facts).toContain('15\u202f000\u202f000\u00a0€');
    expect(facts).toContain('32\u202f000\u202f000\u00a0€');
    expect(facts).toContain('SAN-2023-021');
    expect(await sheet.getByRole('heading', { name: 'Vie de la sanction' }).isVisible()).toBe(true);
  });

  test('has no navigation, no button and no call to action', async () => {
    const shown = await sheet
      .locator('nav, footer, button, form, header a')
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(shown).toEqual([]);
    for (const name of ['Partager', 'Articles liés'])
      expect(await sheet.getByRole('heading', { name, includeHidden: true }).isVisible()).toBe(false);
  });

  test('has its citation, and opens what a phone folds', async () => {
    const cite = sheet.getByRole('region', { name: 'Citer' });
    expect(await cite.innerText()).toContain('réformée par CE, 23\u00a0décembre\u00a02025, n°\u00a0492830');
    expect(await sheet.getByRole('complementary').getByText('Fondements', { exact: true }).isVisible()).toBe(true);
  });

  test('gives the full address of each source', async () => {
    const printed = await sheet
      .locator('#sources-et-verification ~ ul a')
      .evaluateAll((links) =>
        links.map((link) => [getComputedStyle(link, '::after').content, JSON.stringify(link.getAttribute('href'))]),
      );
    expect(printed.length).toBeGreaterThan(3);
    for (const [content, address] of printed) expect(content).toBe(address);
  });

  test('gives its version and its address at the foot of each page', async () => {
    const foot = sheet.locator('article > .colophon');
    expect(await sheet.locator('.colophon').filter({ visible: true }).count()).toBe(1);
    expect(await foot.innerText()).toBe(
      'Recueil des sanctions CNIL · version du 30\u00a0novembre\u00a02026 · https://recueil.example/articles/amazon-france-logistique-2023/',
    );
    // A table footer that cannot be broken is repeated on every page (CSS 2.2, § 17.2).
    const style = await foot.evaluate((element) => {
      const { display, breakInside } = getComputedStyle(element);
      return { display, breakInside };
    });
    expect(style).toEqual({ display: 'table-footer-group', breakInside: 'avoid' });
  });

  test('is black on white, whatever the screen', async () => {
    const colours = await sheet.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(28, 26, 22)']);
  });

  test('shows its foot only in print', async () => {
    const page = await site.open('/articles/amazon-france-logistique-2023/');
    expect(await page.locator('.colophon').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});

test.each(['/annees/2019/', '/annees/2024/', '/chiffres/un-cas-comme-le-mien/sante/securite/'])(
  'nothing that scrolls on a screen is cut on paper: %s',
  async (address) => {
    // The width of A4 inside its margins, at 96 pixels per inch.
    const page = await site.open(address, { viewport: { width: 627, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(627);
    expect(
      await page
        .locator('.table-scroll')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length),
    ).toBe(0);
    await page.context().close();
  },
);
