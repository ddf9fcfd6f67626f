import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serve } from './served.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

const CASES = '/chiffres/un-cas-comme-le-mien/';

describe('charts', () => {
  test.each([320, 360, 640, 768, 1440])(
    'are read without effort at %i pixels: no text under 11 pixels, none outside',
    async (width) => {
      const page = await site.open('/chiffres/', { viewport: { width, height: 800 } });
      const faults = await page.locator('svg.chart text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const box = text.getBoundingClientRect();
          if (box.width === 0) return [];
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          return size < 11 || box.left < 0 || box.right > innerWidth
            ? [`${text.textContent} ${size} ${box.left} ${box.right}`]
            : [];
        }),
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('have a fixed size at each page width: nothing moves while they load', async () => {
    const page = await site.open('/404.html', { viewport: { width: 360, height: 800 } });
    await page.goto(`${site.url}/chiffres/`, { waitUntil: 'networkidle' });
    expect(await shifts(page)).toBeLessThan(0.01);
    await page.context().close();
  });

  test('a permanent link leads to its figure, and the keyboard opens its data', async () => {
    const page = await site.open('/chiffres/#amendes-par-an');
    const figure = page.locator('#amendes-par-an');
    expect(await figure.evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(60);
    await figure.getByText('Données du graphique').focus();
    await page.keyboard.press('Enter');
    await figure.getByRole('table').waitFor();
    expect(await figure.getByRole('row', { name: /^2023/ }).innerText()).toContain('66\u202f740\u202f000\u00a0€');
    await page.context().close();
  });

  test('the image of a figure opens alone, with its colours, under the security policy of the site', async () => {
    const page = await site.open('/404.html');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site.url}/chiffres/amendes-par-an.svg`);
    expect(await page.locator('svg > rect').evaluate((rect) => getComputedStyle(rect).fill)).toBe('rgb(252, 250, 244)');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('« Un cas comme le mien »', () => {
  test('fetches nothing before a choice, then answers, and the address contains the criteria', async () => {
    const page = await site.open('/404.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url + CASES, { waitUntil: 'networkidle' });
    expect(asked).not.toContain('/chiffres/cas.json');
    await page.getByLabel('Sécurité').check();
    await page.getByRole('combobox', { name: 'Secteur', exact: true }).selectOption('telecoms');
    await page.getByRole('status').filter({ hasText: 'réunissent tous ces critères' }).waitFor();
    expect(asked.filter((path) => path === '/chiffres/cas.json')).toHaveLength(1);
    expect(new URL(page.url()).search).toBe('?theme=securite&secteur=telecoms');
    const answer = await page.locator('[data-answer]').innerText();
    await page.reload();
    await page.getByRole('heading', { name: 'Les cas les plus proches' }).waitFor();
    expect(await page.getByLabel('Sécurité').isChecked()).toBe(true);
    expect(await page.locator('[data-answer]').innerText()).toBe(answer);
    await page.context().close();
  });

  test('gives the same answer as the prepared page for the same criteria', async () => {
    const chosen = await site.open(`${CASES}?theme=securite&secteur=sante`);
    await chosen.getByRole('heading', { name: 'Les cas les plus proches' }).waitFor();
    const prepared = await site.open(`${CASES}sante/securite/`);
    for (const part of ['ol.cases', 'table.figure-data'])
      expect(await chosen.locator(part).innerHTML()).toBe(
        (await prepared.locator(part).innerHTML()).replaceAll('<!-- -->', ''),
      );
    await chosen.context().close();
    await prepared.context().close();
  });

  test('works with the keyboard alone, and moves the reader to the answer', async () => {
    const page = await site.open(CASES);
    await page.getByLabel('Cookies et traceurs').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { name: 'Les cas les plus proches' });
    await title.waitFor();
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:articles|annees)\//);
    await page.context().close();
  });

  test('an article chosen by a link opens the list that contains it', async () => {
    const page = await site.open(`${CASES}?fondement=rgpd-32`);
    await page.getByRole('heading', { name: 'Les cas les plus proches' }).waitFor();
    expect(await page.getByLabel('RGPD, art.\u00a032').isVisible()).toBe(true);
    await page.context().close();
  });

  test('« Effacer » clears the answer and the address', async () => {
    const page = await site.open(`${CASES}?theme=cookies`);
    await page.getByRole('heading', { name: 'Les cas les plus proches' }).waitFor();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.getByRole('heading', { name: 'Les cas les plus proches' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('status').innerText()).toBe('');
    await page.context().close();
  });

  test('shows a message when the cases cannot be loaded, and answers once they can', async () => {
    const page = await site.open(CASES);
    await page.route('**/chiffres/cas.json', (route) => route.abort());
    await page.getByLabel('Sécurité').check();
    await page.getByRole('status').filter({ hasText: 'n’ont pas pu être chargés' }).waitFor();
    await page.unroute('**/chiffres/cas.json');
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page.getByRole('status').filter({ hasText: '138\u00a0cas' }).waitFor();
    await page.context().close();
  });

  test('without JavaScript, hides the form and links to the prepared answers', async () => {
    const page = await site.open(CASES, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Comparer' }).isVisible()).toBe(false);
    await page
      .getByRole('region', { name: 'Santé' })
      .getByRole('link', { name: 'Sécurité (Santé)', exact: true })
      .click();
    await page.waitForURL(`**${CASES}sante/securite/`);
    expect(await page.locator('ol.cases li').count()).toBe(10);
    expect(await page.getByRole('row', { name: /^Procédure simplifiée/ }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('nothing moves when the form becomes active', async () => {
    const page = await site.open('/404.html', { viewport: { width: 360, height: 800 } });
    await page.goto(site.url + CASES, { waitUntil: 'networkidle' });
    expect(await shifts(page)).toBeLessThan(0.01);
    await page.context().close();
  });
});

/** Cumulative layout shift of the page so far (https://web.dev/articles/cls), fonts included. */
async function shifts(page: Awaited<ReturnType<Served['open']>>): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 200);
      }),
  );
}
