import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serve } from './served.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('a reader finds Cegedim by company, reads the case, and opens a related one', async () => {
    const page = await site.open('/', { javaScriptEnabled });
    await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Organismes' }).click();
    await page.getByRole('link', { name: 'Cegedim Santé', exact: true }).click();
    await page.waitForURL('**/organismes/cegedim-sante/');
    await page.locator('[data-decision="SAN-2024-013"]').getByRole('link', { name: 'SAN-2024-013' }).click();
    await page.waitForURL('**/articles/cegedim-sante-2024/');
    expect(await page.getByRole('complementary').innerText()).toContain('800\u202f000\u00a0€');
    const related = page
      .getByRole('region', { name: 'Articles liés' })
      .getByRole('link')
      .filter({ hasNotText: 'Articles liés' });
    expect(await related.count()).toBe(3);
    const title = await related.first().innerText();
    await related.first().click();
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await page.context().close();
  });
});

test('an article is readable after two requests: the page and its styles', async () => {
  const page = await site.open('/404.html');
  const blocking: string[] = [];
  page.on('request', (request) => blocking.push(request.resourceType()));
  await page.goto(`${site.url}/articles/pap-2024/`, { waitUntil: 'networkidle' });
  expect(blocking.filter((type) => type !== 'font' && type !== 'script').toSorted()).toEqual([
    'document',
    'stylesheet',
  ]);
  await page.context().close();
});

test('the citation is copied from the top of the page, with its address and the day', async () => {
  const page = await site.open('/articles/pap-2024/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copier la citation' }).first().click();
  await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^CNIL, formation restreinte, délibération n°\u00a0SAN-2024-002 du 31\u00a0janvier\u00a02024, PAP \(De Particulier à Particulier\), https:\/\/www\.legifrance\.gouv\.fr\/cnil\/id\/CNILTEXT\d+, consulté le (?:1er|\d{1,2}) \p{L}+ \d{4}$/u,
  );
  await page.context().close();
});

test.each([false, true])(
  'on a phone the text begins within a screen and a half, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const page = await site.open('/', { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const late: string[] = [];
    for (const slug of [
      'amazon-france-logistique-2023',
      'cegedim-sante-2024',
      'free-free-mobile-2026',
      'vinted-2024',
    ]) {
      await page.goto(`${site.url}/articles/${slug}/`);
      const box = await page.locator('.prose').first().boundingBox();
      if ((box?.y ?? Infinity) > 740 * 1.5) late.push(`${slug} : ${box?.y}`);
    }
    expect(late).toEqual([]);
    await page.context().close();
  },
);

test('on a phone the masthead is one line, and its menu holds the sections and the search', async () => {
  const page = await site.open('/articles/pap-2024/', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(60);
  const sections = page.getByRole('navigation', { name: 'Rubriques' });
  expect(await sections.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await sections.isVisible()).toBe(true);
  expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await sections.isVisible()).toBe(false);
  await page.context().close();
});

test('on a wide screen the contents follow the reader and mark the section being read', async () => {
  const page = await site.open('/articles/amazon-france-logistique-2023/', { viewport: { width: 1440, height: 900 } });
  const contents = page.getByRole('navigation', { name: 'Sommaire' });
  await page.locator('#vie').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('vie')?.scrollIntoView());
  await contents.locator('[aria-current]').filter({ hasText: 'Vie de la sanction' }).waitFor();
  expect(await contents.locator('[aria-current]').count()).toBe(1);
  expect(await contents.isVisible()).toBe(true);
  expect((await contents.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

test.each([320, 360, 768, 1440, 1920])('nothing overflows sideways at %i pixels', async (width) => {
  const page = await site.open('/', { viewport: { width, height: 800 } });
  const overflowing: string[] = [];
  for (const address of [
    '/',
    '/articles/',
    '/articles/cegedim-sante-2024/',
    '/articles/free-free-mobile-2026/',
    '/sanctions/',
    '/organismes/',
    '/organismes/google/',
    '/fondements/',
    '/fondements/rgpd-5/',
    '/annees/',
    '/annees/2025/',
    '/chiffres/',
    '/chiffres/un-cas-comme-le-mien/',
    '/chiffres/un-cas-comme-le-mien/sante/securite/',
    '/corrections/',
    '/recherche/',
    '/mentions-legales/',
  ]) {
    await page.goto(site.url + address);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) overflowing.push(address);
  }
  expect(overflowing).toEqual([]);
  await page.context().close();
});

test('the keyboard reaches the content first, and then everything in order', async () => {
  const page = await site.open('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#contenu');
  await page.context().close();
});

test.each([320, 1440])(
  'the address of a row of the official list shows that row, whole, at %i pixels',
  async (width) => {
    const page = await site.open('/annees/2025/#r-2025-09-11-4', { viewport: { width, height: 800 } });
    const row = page.locator('[id="r-2025-09-11-4"]');
    const box = await row.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    const text = await row.innerText();
    for (const words of ['Commune', 'amende', 'Défaut de sécurité des données', 'Registre des activités de traitement'])
      expect(text).toContain(words);
    await page.context().close();
  },
);

describe.each([true, false])('a list of decisions on a phone, with JavaScript: %s', (javaScriptEnabled) => {
  test.each(['/sanctions/', '/annees/2025/', '/themes/durees-de-conservation/', '/organismes/google/'])(
    '%s says of each what was decided and why, its amount whole, beside its date',
    async (address) => {
      const page = await site.open(address, { javaScriptEnabled, viewport: { width: 320, height: 800 } });
      if (address === '/sanctions/' && javaScriptEnabled)
        await page.locator('ul.choices').first().waitFor({ state: 'attached' });
      const wrong = await page.locator('tr[data-decision]:visible').evaluateAll((rows) =>
        rows
          .filter((row) => {
            const [date, words, sum] = ['.date', '.wide', '.sum'].map((name) => row.querySelector(name));
            const amount = document.createRange();
            const [first] = sum?.childNodes ?? [];
            if (first) amount.selectNodeContents(first);
            const [line] = amount.getClientRects();
            return (
              !words?.checkVisibility() ||
              words.textContent === '' ||
              amount.getClientRects().length !== 1 ||
              Math.abs((line?.bottom ?? 0) - (date?.getBoundingClientRect().bottom ?? 99)) > 8
            );
          })
          .map((row) => row.textContent),
      );
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
});

test('an unknown address answers 404 and links to the lists', async () => {
  const page = await site.open('/');
  const response = await page.goto(`${site.url}/articles/inconnu/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Cette page n’existe pas');
  await page.context().close();
});
