import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { OpenData } from '#lib/schema/open-data.ts';
import { violations } from './axe.ts';
import {
  choice,
  choose,
  facet,
  keysOf,
  openExplorer,
  plain,
  queryBecomes,
  queryOf,
  ready,
  totalsOf,
  wide,
} from './explorer-page.ts';
import { type Served, serve } from './served.ts';

const phone = { viewport: { width: 360, height: 740 } };

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active instanceof HTMLInputElement ? `${active.name} ${active.value}` : active?.textContent;
  });

describe('without a mouse', () => {
  test('the keyboard reaches, opens, checks and removes filters, and the focus does not move', async () => {
    const page = await openExplorer(site);
    await page.getByLabel('Organisme, numéro').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Chercher dans la liste : Thème',
    );
    await page.keyboard.type('secu');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('theme securite');
    await page.keyboard.press('Space');
    expect([queryOf(page), await focused(page)]).toEqual(['?theme=securite', 'theme securite']);
    await page.keyboard.press('Space');
    expect([queryOf(page), await focused(page)]).toEqual(['', 'theme securite']);
    await page.keyboard.press('Space');
    await choose(page, 'Secteur', 'Santé');
    await page.getByRole('button', { name: 'Retirer le filtre Thème' }).focus();
    await page.keyboard.press('Enter');
    expect(queryOf(page)).toBe('?secteur=sante');
    expect(await focused(page)).toContain('Secteur\u00a0: Santé');
    await page.keyboard.press('Enter');
    expect([queryOf(page), await focused(page)]).toEqual(['', 'Décisions']);
    await page.context().close();
  });

  test('the column heads sort the table, and Enter in the text field leads to the list without leaving the page', async () => {
    const page = await openExplorer(site, '?annee=2012');
    await page.getByRole('button', { name: 'Montant en vigueur' }).focus();
    await page.keyboard.press('Enter');
    expect(queryOf(page)).toBe('?annee=2012&tri=montant&ordre=desc');
    expect(await focused(page)).toBe('Montant en vigueur');
    await page.getByLabel('Organisme, numéro').focus();
    await page.keyboard.type('syndicat');
    await page.keyboard.press('Enter');
    await queryBecomes(page, '?annee=2012&q=syndicat&tri=montant&ordre=desc');
    expect(await focused(page)).toBe('Décisions');
    await page.context().close();
  });
});

describe('without seeing the screen', () => {
  test('one live region announces the counts when they no longer change', async () => {
    const page = await openExplorer(site);
    const status = page.locator('.results > [role=status]');
    expect(await status.innerText()).toBe('');
    await choose(page, 'Année', '2012');
    await page.getByRole('button', { name: 'Montant en vigueur' }).click();
    await status.filter({ hasText: 'décisions' }).waitFor({ state: 'attached' });
    expect(plain((await status.textContent()) ?? '')).toBe(
      '15 décisions, 36 000 € d’amendes en vigueur (4 amendes). Décisions, montants en vigueur les plus élevés d’abord.',
    );
    await page.context().close();
  });

  test('the chart has a sentence and a table of the years', async () => {
    const page = await openExplorer(site, '?annee=2012&annee=2022');
    const chart = page.locator('.plot');
    await chart.locator('svg').waitFor();
    expect(plain((await chart.getByRole('img').getAttribute('aria-label')) ?? '')).toMatch(
      /^Montants en vigueur dans le temps\. 23 amendes en vigueur, de 1 000 € à 60 000 000 €.*La plus élevée : Microsoft Ireland Operations, 60 000 000 €, le 19 décembre 2022\.$/,
    );
    await chart.getByText('Les chiffres par année').click();
    const lines = await chart.locator('tbody tr').allInnerTexts();
    expect(lines.map((line) => plain(line.replaceAll('\t', ' | ')))).toEqual([
      '2022 | 23 | 19 | 101 273 000 € | 600 000 € | 60 000 000 €',
      '2012 | 15 | 4 | 36 000 € | 7 500 € | 20 000 €',
    ]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, filters open, on a wide and on a narrow screen',
    async (colorScheme) => {
      for (const width of [1440, 360]) {
        const page = await openExplorer(site, '?annee=2012&theme=securite&q=defaut', {
          colorScheme,
          viewport: { width, height: 900 },
        });
        if (width < 1200) await page.locator('.bar').getByRole('button', { name: 'Filtrer' }).click();
        for (const title of ['Organisme', 'Fondement', 'Suites']) await facet(page, title);
        if (width >= 1200) await page.getByText('Les chiffres par année').click();
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      }
    },
  );
});

describe('on a phone', () => {
  test('a filter chosen in the sheet leads to its first row, in view, and the sheet closes', async () => {
    const page = await openExplorer(site, '', phone);
    const sheet = page.locator('.filters');
    expect(await sheet.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await choose(page, 'Thème', 'Cookies et traceurs');
    const see = sheet.getByRole('button', { name: /^Voir les \d+ décisions$/ });
    const bottom = await see.evaluate((button) => button.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(740);
    await see.click();
    expect([await sheet.isVisible(), await focused(page)]).toEqual([false, 'Décisions']);
    const box = await page.locator('tr[data-decision]').first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(640);
    await page.context().close();
  });

  test('Escape closes the sheet and gives the focus back; leaving it with the keyboard closes it too', async () => {
    const page = await openExplorer(site, '', phone);
    const [open, sheet] = [page.getByRole('button', { name: 'Filtrer' }), page.locator('.filters')];
    await open.click();
    await page.keyboard.press('Escape');
    expect([await sheet.isVisible(), await open.evaluate((button) => button === document.activeElement)]).toEqual([
      false,
      true,
    ]);
    await open.click();
    await sheet.getByRole('button', { name: /^Voir/ }).focus();
    await page.keyboard.press('Tab');
    expect(await sheet.isVisible()).toBe(false);
    await page.context().close();
  });

  test('the orders are in a list, and the chart and the files in sheets', async () => {
    const page = await openExplorer(site, '?annee=2012&mesure=amende', phone);
    await page.getByLabel('Trier les décisions').selectOption('Montants en vigueur les plus élevés d’abord');
    expect(queryOf(page)).toBe('?annee=2012&mesure=amende&tri=montant&ordre=desc');
    expect(await keysOf(page)).toEqual(['2011-384', '2012-213', '2012-048', 'r-2012-05-03']);
    await page.getByRole('button', { name: 'Graphique' }).click();
    await page.locator('.plot svg').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Télécharger' }).click();
    expect(await page.locator('.tools').getByRole('button', { name: 'Excel' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a row is a card that keeps the roles of a table', async () => {
    const page = await openExplorer(site, '?q=san-2024-013', phone);
    const row = page.getByRole('table').getByRole('row').last();
    expect(await row.getByRole('cell').count()).toBe(5);
    expect(await page.getByRole('columnheader', { includeHidden: true }).allTextContents()).toHaveLength(
      5 + (await page.locator('.plot th').count()),
    );
    await page.context().close();
  });
});

describe('an amount', () => {
  test.each([
    ['50 000 €', '50000'],
    ['20.000', '20000'],
    ['50k', '50000'],
    ['1,5 M€', '1500000'],
  ])('typed « %s » is in the address as %s', async (typed, euros) => {
    const page = await openExplorer(site);
    await page.getByLabel('de', { exact: true }).fill(typed);
    await queryBecomes(page, `?min=${euros}`);
    await page.context().close();
  });

  test('that cannot be read filters nothing, and its field says how to write it', async () => {
    const page = await openExplorer(site);
    const field = page.getByLabel('de', { exact: true });
    await field.fill('beaucoup');
    await page.waitForTimeout(300);
    expect([queryOf(page), await field.evaluate((input: HTMLInputElement) => input.validationMessage)]).toEqual([
      '',
      'Écrire un montant en euros : 50 000, 50k ou 1,5 M€.',
    ]);
    await page.context().close();
  });
});

describe('a choice', () => {
  test('without any decision cannot be made', async () => {
    const page = await openExplorer(site, '?annee=2012');
    const list = await facet(page, 'Thème');
    expect(await list.getByRole('checkbox', { name: / 0$/ }).count()).toBeGreaterThan(0);
    for (const box of await list.getByRole('checkbox', { name: / 0$/ }).all())
      expect(await box.isDisabled()).toBe(true);
    await page.context().close();
  });

  test('among bodies counts fines apart from what is none', async () => {
    const page = await openExplorer(site);
    const list = await facet(page, 'Organisme');
    await list.getByRole('searchbox').fill('amazon');
    const words = (await list.locator('label').allInnerTexts()).map((text) => plain(text).replace(/\s+/g, ' ').trim());
    expect(words.some((text) => /dont (?:\d+ amendes?|aucune amende)/.test(text))).toBe(true);
    await page.context().close();
  });

  test('the first stop of the filters leads over them', async () => {
    const page = await openExplorer(site);
    await page.getByRole('link', { name: 'Passer les filtres' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#decisions');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.filters'))).toBeNull();
    await page.context().close();
  });
});

describe('on any screen', () => {
  test.each([320, 768, 1200, 1440])(
    'nothing overflows at %i pixels when filters and figures are open',
    async (width) => {
      const page = await openExplorer(site, '?theme=securite', { viewport: { width, height: 800 } });
      if (width < 1200) await page.locator('.bar').getByRole('button', { name: 'Filtrer' }).click();
      for (const title of ['Organisme', 'Fondement', 'Année']) await facet(page, title);
      if (width >= 1200) await page.getByText('Les chiffres par année').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  test.each([360, 1440])('nothing moves at %i pixels when the explorer loads', async (width) => {
    const page = await site.open('/404.html', { viewport: { width, height: 900 } });
    await page.addInitScript(() => {
      const moved = { total: 0 };
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) moved.total += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}/sanctions/`);
    await page.locator('ul.choices').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await page.evaluate('moved.total')).toBeLessThan(0.01);
    await page.context().close();
  });
});

describe('a selection can be downloaded or linked to', () => {
  async function downloaded(page: Page, name: string): Promise<[file: string, text: string]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.tools').getByRole('button', { name, exact: true }).click(),
    ]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  }

  test('CSV and JSON contain the open data of the selected decisions, all pages, in the order of the list', async () => {
    const page = await openExplorer(site, '?annee=2024&annee=2025&tri=montant&ordre=desc');
    await page.getByLabel('Noms des colonnes').selectOption('anglais');
    const [csvName, csv] = await downloaded(page, 'CSV « , »');
    const [jsonName, json] = await downloaded(page, 'JSON');
    expect([csvName, jsonName]).toEqual([
      'sanctions-annee-2024-annee-2025-tri-montant-ordre-desc.csv',
      'sanctions-annee-2024-annee-2025-tri-montant-ordre-desc.json',
    ]);
    const file = (name: string) => readFileSync(path.join(inject('site'), 'donnees', name), 'utf8');
    const published: OpenData = JSON.parse(file('decisions.json'));
    const selected: OpenData = JSON.parse(json);
    const listed = await keysOf(page);
    await page.getByRole('link', { name: 'Page suivante' }).click();
    listed.push(...(await keysOf(page)));
    const of2024And2025 = published.decisions.filter(({ decided }) => /^202[45]/.test(decided));
    expect(listed.toSorted()).toEqual(of2024And2025.map(({ id }) => id).toSorted());
    expect(selected.decisions).toEqual(listed.map((key) => published.decisions.find(({ id }) => id === key)));
    expect(selected).toMatchObject({ licence: published.licence, updated: published.updated, count: listed.length });
    expect(selected.source).toContain(`${site.url}/sanctions/?annee=2024&annee=2025&tri=montant&ordre=desc`);
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    expect(ajv.validate(JSON.parse(file('schema.json')), selected)).toBe(true);
    const records = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
    const byId = new Map(records(file('decisions.csv')).map((record) => [record['id'], record]));
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect(records(csv)).toEqual(listed.map((key) => byId.get(key ?? '')));
    expect(await totalsOf(page)).toContain(`${listed.length} décisions`);
    await page.context().close();
  });

  test('the workbook of everything is the published one, to the byte', async () => {
    const page = await openExplorer(site);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.tools').getByRole('button', { name: 'Excel' }).click(),
    ]);
    const saved = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('sanctions.xlsx');
    expect(saved.subarray(0, 2).toString()).toBe('PK');
    await page.context().close();
  });

  test('without the open data, a message appears and nothing is saved', async () => {
    const page = await openExplorer(site, '?theme=cookies');
    await page.route('**/donnees/*', (route) => route.fulfill({ status: 404 }));
    await page.locator('.tools').getByRole('button', { name: 'Excel' }).click();
    await page.locator('.tools').getByText('Le fichier n’a pas pu être préparé.').waitFor();
    await page.context().close();
  });

  test.each([
    ['on a wide screen', wide],
    ['on a phone that has no sharing sheet', phone],
  ])('the link of a filtered view is copied in one press, and the button confirms it: %s', async (_, screen) => {
    const page = await openExplorer(site, '?theme=cookies', {
      ...screen,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Partager cette sélection' }).click();
    await page.locator('.share').getByRole('status').filter({ hasText: 'Lien copié.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/sanctions/?theme=cookies`);
    await page.context().close();
  });

  test.each([
    ['is shared', null, ''],
    ['is not, because the reader closes the sheet', 'AbortError', ''],
    ['is not, because the browser refuses', 'NotAllowedError', 'le lien est dans la barre d’adresse.'],
  ])('the sharing sheet of a phone gets the link, which %s', async (_, failure, said) => {
    const page = await site.open('/sanctions/?theme=cookies', { ...phone, hasTouch: true, isMobile: true });
    await ready(page);
    await page.evaluate((name) => {
      Reflect.set(navigator, 'share', ({ url }: ShareData) => {
        Reflect.set(globalThis, 'sharedUrl', url);
        return name === null ? Promise.resolve() : Promise.reject(new DOMException('', name));
      });
    }, failure);
    await page.getByRole('button', { name: 'Partager cette sélection' }).tap();
    await expect.poll(() => page.locator('.share').getByRole('status').innerText()).toContain(said);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sharedUrl'))).toBe(
      `${site.url}/sanctions/?theme=cookies`,
    );
    expect(await page.locator('.share').getByText('Lien copié').count()).toBe(0);
    await page.context().close();
  });

  test('without a selection, there is nothing to share', async () => {
    const page = await openExplorer(site);
    expect(await page.locator('.share').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('when a file is missing', () => {
  test('without JavaScript, the list, its pages and the prepared lists work, and no control is shown', async () => {
    const page = await site.open('/sanctions/?theme=cookies', { ...wide, javaScriptEnabled: false });
    expect(await keysOf(page)).toHaveLength(200);
    for (const hidden of ['.bar', '.filters', '.plot', '.tools', '.orders', '.share', '.wait'])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    expect(await page.locator('.explorer').getByRole('button').count()).toBe(0);
    const said = page.locator('.explorer noscript p');
    expect(plain(await said.innerText())).toContain('Sans JavaScript, cette page montre toutes les décisions');
    expect(await said.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      [
        '/annees/',
        '/themes/',
        '/secteurs/',
        '/fondements/',
        '/organismes/',
        '/donnees/decisions.json',
        '/donnees/decisions.csv',
        '/donnees/decisions-fr.csv',
        '/donnees/decisions.xlsx',
      ],
    );
    await page.getByRole('link', { name: 'Cookies et traceurs' }).click();
    await page.waitForURL('**/themes/cookies/');
    await page.goBack();
    await page.getByRole('link', { name: 'Page suivante' }).click();
    await page.waitForURL('**/sanctions/page/2/');
    await page.context().close();
  });

  test('without the decisions, a message appears, the table remains, and a second try works', async () => {
    const page = await site.open('/404.html', wide);
    await page.route('**/sanctions/index.json', (route) => route.abort());
    await page.goto(`${site.url}/sanctions/?annee=2012`);
    const alert = page.getByRole('alert');
    expect(plain(await alert.innerText())).toContain('Les décisions n’ont pas pu être chargées');
    expect(await keysOf(page)).toHaveLength(200);
    await page.unroute('**/sanctions/index.json');
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await ready(page);
    expect([await keysOf(page).then(({ length }) => length), await alert.count()]).toEqual([15, 0]);
    await page.context().close();
  });

  test('a choice made before the decisions are loaded is applied later', async () => {
    const page = await site.open('/404.html', wide);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/sanctions/index.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/sanctions/`);
    await page.getByLabel('Organisme, numéro').fill('cegedim');
    await queryBecomes(page, '?q=cegedim');
    release();
    await ready(page);
    expect(await keysOf(page)).toEqual(['SAN-2024-013']);
    await page.context().close();
  });

  test('filters chosen on the second page start at the first, and going back returns to the second', async () => {
    const page = await site.open('/sanctions/page/2/', wide);
    await ready(page);
    const second = await keysOf(page);
    await choose(page, 'Année', '2012');
    expect(new URL(page.url()).pathname).toBe('/sanctions/');
    expect(await keysOf(page)).toHaveLength(15);
    await page.goBack();
    await page.waitForURL('**/sanctions/page/2/');
    expect(await keysOf(page)).toEqual(second);
    expect(await choice(await facet(page, 'Année'), '2012').isChecked()).toBe(false);
    await page.context().close();
  });
});

test('every page of the list stays under 300 KB of HTML', () => {
  for (const file of ['sanctions/index.html', 'sanctions/page/2/index.html'])
    expect(readFileSync(path.join(inject('site'), file)).byteLength).toBeLessThan(300 * 1024);
});
