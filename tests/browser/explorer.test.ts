import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

/** Keys of the rows of a page made at build. */
async function keysOfPage(address: string): Promise<(string | null)[]> {
  const page = await site.open(address, wide);
  const keys = await keysOf(page);
  await page.context().close();
  return keys;
}

describe('a single filter chosen in the form', () => {
  test.each([
    ['Thème', 'Cookies et traceurs', '?theme=cookies', '/themes/cookies/'],
    ['Secteur', 'Santé', '?secteur=sante', '/secteurs/sante/'],
    ['Année', '2012', '?annee=2012', '/annees/2012/'],
    ['Organisme', 'Google', '?organisme=google', '/organismes/google/'],
    ['Fondement', 'RGPD, art.\\s5 ', '?fondement=rgpd-5', '/fondements/rgpd-5/'],
    ['Fondement', 'LIL, art.\\s82', '?fondement=lil-82', '/fondements/lil-82/'],
  ])(
    '%s : %s shows the decisions of its page, counts them beside the choice, and leads to that page and back',
    async (title, value, query, address) => {
      const page = await openExplorer(site);
      const list = await facet(page, title);
      const box = choice(list, value);
      const covered = (await box.locator('xpath=ancestor::label').locator('.count').innerText()).trim();
      await box.check();
      expect(queryOf(page)).toBe(query);
      const keys = await keysOf(page);
      expect(keys).toEqual(await keysOfPage(address));
      expect(covered).toBe(String(keys.length));
      await page.locator('.tools').getByRole('link', { name: 'La page' }).click();
      await page.waitForURL(`**${address}`);
      await page.getByRole('link', { name: 'Filtrer, trier, télécharger' }).click();
      await page.waitForURL(`**/sanctions/${query}`);
      await page.context().close();
    },
  );
});

// Counted by hand in content/register/2012.yaml and 2022.yaml: the official list no longer changes these years.
const year2012 = [
  'r-2012-03-29',
  'r-2012-05-24-2',
  'r-2012-05-24-3',
  '2012-176',
  '2012-214',
  '2012-320',
  'r-2012-11-08',
];
describe('each filter from its address', () => {
  test.each<[string, string[]]>([
    ['?annee=2012&theme=securite', year2012.toReversed()],
    ['?annee=2012&secteur=commerce', ['2012-214', 'r-2012-05-24-3', 'r-2012-05-24-2']],
    ['?annee=2012&mesure=amende', ['2012-213', 'r-2012-05-03', '2012-048', '2011-384']],
    ['?annee=2012&mesure=relaxe', ['r-2012-12-03', 'r-2012-11-08']],
    ['?annee=2012&min=5000', ['2012-213', '2012-048', '2011-384']],
    ['?annee=2012&max=5000', ['r-2012-05-03', '2012-048']],
    ['?annee=2012&min=5001&max=19999', ['2012-213']],
    ['?annee=2022&procedure=simplifiee', ['r-2022-12-29-5', 'r-2022-12-29-4', 'r-2022-12-29-3', 'r-2022-12-29-2']],
    ['?annee=2022&fondement=lil-82', ['SAN-2022-027', 'SAN-2022-026', 'SAN-2022-025', 'SAN-2022-023']],
    ['?annee=2022&organisme=dedalus-biologie', ['SAN-2022-009']],
    ['?annee=2018&statut=reformee', ['SAN-2018-002']],
    ['?annee=2024&autorite=vdai', ['vdai-2024-07-02-vinted']],
    ['?annee=2012&q=syndicat', ['2012-079', '2012-048']],
    ['?annee=2012&q=droit%20d%27acces', ['r-2012-12-03', '2012-213']],
    ['?q=cegedim', ['SAN-2024-013']],
    ['?q=Cegedim%20Logiciels%20M%C3%A9dicaux', ['SAN-2024-013']],
    ['?q=san-2024-013', ['SAN-2024-013']],
    ['?q=2012-176', ['2012-176']],
  ])('%s', async (query, expected) => {
    const page = await openExplorer(site, query);
    expect((await keysOf(page)).toSorted()).toEqual(expected.toSorted());
    await page.context().close();
  });

  test('values of one filter are alternatives, filters add up, and the counts beside the choices follow', async () => {
    const page = await openExplorer(site, '?annee=2012');
    expect(await totalsOf(page)).toBe('15 décisions, 36 000 € d’amendes en vigueur (4 amendes)');
    const [themes, sectors] = [await facet(page, 'Thème'), await facet(page, 'Secteur')];
    const covered = async (list: typeof themes, value: string) =>
      (await choice(list, value).locator('xpath=ancestor::label').locator('.count').innerText()).trim();
    expect([await covered(themes, 'Sécurité'), await covered(sectors, 'Commerce')]).toEqual(['7', '3']);
    await choose(page, 'Secteur', 'Commerce');
    expect([await covered(themes, 'Sécurité'), await covered(sectors, 'Commerce')]).toEqual(['3', '3']);
    await choose(page, 'Secteur', 'Secteur public');
    expect(queryOf(page)).toBe('?annee=2012&secteur=commerce&secteur=secteur-public');
    expect(await totalsOf(page)).toBe('6 décisions');
    await choose(page, 'Thème', 'Consentement');
    expect(await keysOf(page)).toEqual(['2012-214']);
    await page.context().close();
  });

  test('liquidated penalties are not added to the fines', async () => {
    const page = await openExplorer(site, '?annee=2022');
    expect(await totalsOf(page)).toBe(
      '23 décisions, 101 273 000 € d’amendes en vigueur (19 amendes), 4 900 € d’astreintes liquidées',
    );
    await page.context().close();
  });
});

describe('common searches of a new reader', () => {
  test('the largest fine in force for cookies takes two actions', async () => {
    const page = await openExplorer(site);
    await choose(page, 'Thème', 'Cookies et traceurs');
    await page.getByRole('button', { name: 'Montant en vigueur' }).click();
    const first = page.locator('tr[data-decision]').first();
    expect(plain(await first.innerText())).toMatch(/Google[\s\S]*SAN-2025-004[\s\S]*325 000 000 €/);
    await page.context().close();
  });

  test('all security fines in health take three actions', async () => {
    const page = await openExplorer(site);
    await choose(page, 'Thème', 'Sécurité');
    await choose(page, 'Secteur', 'Santé');
    await choose(page, 'Mesure', 'Amende');
    expect(queryOf(page)).toBe('?theme=securite&secteur=sante&mesure=amende');
    expect(await keysOf(page)).toEqual(
      expect.arrayContaining([
        'SAN-2026-009',
        'SAN-2026-008',
        'r-2024-01-31-3',
        'SAN-2022-009',
        'SAN-2020-015',
        'SAN-2020-014',
      ]),
    );
    await page.context().close();
  });
});

describe('the order', () => {
  const amounts = ['2011-384', '2012-213', '2012-048', 'r-2012-05-03'];

  test('follows the column heads, which show it', async () => {
    const page = await openExplorer(site, '?annee=2012&mesure=amende');
    const head = (name: string) => page.getByRole('columnheader', { name });
    expect(await head('Date').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Montant en vigueur' }).click();
    expect(queryOf(page)).toBe('?annee=2012&mesure=amende&tri=montant&ordre=desc');
    expect(await keysOf(page)).toEqual(amounts);
    expect([await head('Date').getAttribute('aria-sort'), await head('Montant').getAttribute('aria-sort')]).toEqual([
      null,
      'descending',
    ]);
    await page.getByRole('button', { name: 'Montant en vigueur' }).click();
    expect(await keysOf(page)).toEqual(amounts.toReversed());
    expect(await head('Montant').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Organisme' }).click();
    expect(queryOf(page)).toBe('?annee=2012&mesure=amende&tri=organisme&ordre=asc');
    // GROUPE SCOLAIRE, SOCIETE D’ADDUCTION…, SOCIETE DE DIAGNOSTICS…, UNION REGIONALE…
    expect(await keysOf(page)).toEqual(['r-2012-05-03', '2012-213', '2011-384', '2012-048']);
    await page.getByRole('button', { name: 'Date' }).click();
    await page.getByRole('button', { name: 'Date' }).click();
    expect(await keysOf(page)).toEqual(['2011-384', '2012-048', 'r-2012-05-03', '2012-213']);
    await page.context().close();
  });

  test('uses the amount in force: 15 M€ left of 32 comes below 20 M€', async () => {
    const page = await openExplorer(site, '?min=15000000&max=20000000&tri=montant&ordre=desc');
    const keys = await keysOf(page);
    expect(keys.indexOf('SAN-2023-021')).toBeGreaterThan(keys.indexOf('SAN-2022-019'));
    expect(plain(await page.locator('[data-decision="SAN-2023-021"]').innerText())).toContain(
      'au lieu de 32 000 000 €',
    );
    await page.context().close();
  });
});

describe('the address', () => {
  test('of a choice made by hand gives it to another reader', async () => {
    const page = await openExplorer(site);
    await choose(page, 'Thème', 'Sécurité');
    await choose(page, 'Année', '2012');
    await page.getByLabel('Organisme, numéro').fill('défaut d’information');
    await page.getByLabel('à', { exact: true }).fill('1 M€');
    await queryBecomes(page, '?annee=2012&theme=securite&max=1000000&q=d%C3%A9faut+d%E2%80%99information');
    await page.getByLabel('à', { exact: true }).fill('');
    await queryBecomes(page, '?annee=2012&theme=securite&q=d%C3%A9faut+d%E2%80%99information');
    await page.getByRole('button', { name: 'Organisme' }).click();
    const [query, keys, totals] = [queryOf(page), await keysOf(page), await totalsOf(page)];
    expect(query).toBe('?annee=2012&theme=securite&q=d%C3%A9faut+d%E2%80%99information&tri=organisme&ordre=asc');
    expect(keys).toEqual(['r-2012-11-08', 'r-2012-05-24-3', 'r-2012-05-24-2']);
    const other = await openExplorer(site, query);
    expect([queryOf(other), await keysOf(other), await totalsOf(other)]).toEqual([query, keys, totals]);
    expect(await other.getByLabel('Organisme, numéro').inputValue()).toBe('défaut d’information');
    expect(await choice(await facet(other, 'Thème'), 'Sécurité').isChecked()).toBe(true);
    for (const one of [page, other]) await one.context().close();
  });

  test('goes back one choice at a time, a typed word in one step, to the original list', async () => {
    const page = await openExplorer(site);
    const whole = await keysOf(page);
    await choose(page, 'Année', '2012');
    await page.getByLabel('Organisme, numéro').pressSequentially('syndicat', { delay: 250 });
    await queryBecomes(page, '?annee=2012&q=syndicat');
    await page.getByRole('button', { name: 'Montant en vigueur' }).click();
    await page.goBack();
    await queryBecomes(page, '?annee=2012&q=syndicat');
    expect(await keysOf(page)).toEqual(['2012-079', '2012-048']);
    await page.goBack();
    await queryBecomes(page, '?annee=2012');
    expect([await page.getByLabel('Organisme, numéro').inputValue(), (await keysOf(page)).length]).toEqual(['', 15]);
    await page.goBack();
    await queryBecomes(page, '');
    expect(await keysOf(page)).toEqual(whole);
    await page.goForward();
    await queryBecomes(page, '?annee=2012');
    expect(await totalsOf(page)).toContain('15 décisions');
    await page.context().close();
  });

  test('of a selection without result says so, and suggests filters to remove', async () => {
    const page = await openExplorer(site, '?annee=2012&theme=inconnu&q=syndicat');
    expect(await keysOf(page)).toEqual([]);
    const message = page.locator('.message');
    expect(plain(await message.innerText())).toMatch(
      /^Aucune décision ne répond à tous ces critères à la fois\. Mais :\s+sans « Thème : inconnu » 2 décisions\s+sans aucun filtre \d+ décisions$/,
    );
    await message.getByRole('button', { name: 'inconnu' }).click();
    expect(await keysOf(page)).toEqual(['2012-079', '2012-048']);
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    expect(queryOf(page)).toBe('');
    await page.context().close();
  });
});

describe('a long selection', () => {
  test('has pages of a hundred, each with its own address', async () => {
    const page = await openExplorer(site, '?tri=date&ordre=asc');
    expect(await keysOf(page)).toHaveLength(100);
    const next = page.getByRole('link', { name: 'Page suivante' });
    expect(await next.getAttribute('href')).toBe('/sanctions/?tri=date&ordre=asc&page=2');
    await next.click();
    const second = await keysOf(page);
    expect(queryOf(page)).toBe('?tri=date&ordre=asc&page=2');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Décisions');
    await page.reload();
    await ready(page);
    expect(await keysOf(page)).toEqual(second);
    await choose(page, 'Année', '2012');
    expect(queryOf(page)).toBe('?annee=2012&tri=date&ordre=asc');
    await page.context().close();
  });

  test('shows exactly the same rows as the server', async () => {
    const page = await openExplorer(site, '?tri=date&ordre=asc');
    const differing: string[] = [];
    for (let more = true; more; ) {
      differing.push(
        ...(await page.evaluate(async () => {
          const served: Record<string, Element> = {};
          for (let address: string | null = '/sanctions/'; address; ) {
            const text = await (await fetch(address)).text();
            const document = new DOMParser().parseFromString(text, 'text/html');
            for (const row of document.querySelectorAll('[data-decision]'))
              served[row.getAttribute('data-decision') ?? ''] = row;
            address = document.querySelector('.pages [rel=next]')?.getAttribute('href') ?? null;
          }
          return [...document.querySelectorAll('[data-decision]')].flatMap((row) => {
            row.normalize();
            const key = row.getAttribute('data-decision') ?? '';
            return row.isEqualNode(served[key] ?? null) ? [] : [`${row.outerHTML} / ${served[key]?.outerHTML}`];
          });
        })),
      );
      const next = page.getByRole('link', { name: 'Page suivante' });
      more = (await next.count()) > 0;
      if (more) await next.click();
    }
    expect(differing).toEqual([]);
    await page.context().close();
  });
});
