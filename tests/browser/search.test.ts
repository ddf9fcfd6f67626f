import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { type Served, serve } from './served.ts';

let site: Served;
let fixture: Served;
beforeAll(async () => {
  [site, fixture] = [await serve(inject('site')), await serve(inject('fixture'))];
});
afterAll(() => Promise.all([site.close(), fixture.close()]));

const results = (page: Page) => page.locator('[data-result]');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: /Un organisme/ });

/** Retries an expectation until it passes: a search takes some time. */
const eventually = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 10_000 });

/** Opens the search page with a query, and waits for its answer. */
async function searched(query: string, served = site): Promise<Page> {
  const page = await served.open(`/recherche/?${new URLSearchParams({ q: query })}`);
  await status(page).filter({ hasText: 'résultat' }).waitFor();
  return page;
}

async function addresses(page: Page): Promise<string[]> {
  return results(page).evaluateAll((found) =>
    found.map((one) => (one instanceof HTMLElement ? one.dataset['result'] : '') ?? ''),
  );
}

describe('the first result', () => {
  let page: Page;
  beforeAll(async () => {
    page = await searched('cnil');
  });
  afterAll(() => page.context().close());

  test.each([
    ['SAN-2024-013', '/articles/cegedim-sante-2024/'],
    ['san 2024 013', '/articles/cegedim-sante-2024/'],
    ['SAN2024-013', '/articles/cegedim-sante-2024/'],
    ['2024-013', '/articles/cegedim-sante-2024/'],
    ['CNILTEXT000050202759', '/articles/cegedim-sante-2024/'],
    ['498628', '/articles/gers-santestat-2024/'],
    ['n° 498629', '/articles/gers-santestat-2024/'],
    ['ECLI:FR:CECHR:2024:472221.20240514', '/articles/voodoo-2022/'],
    ['2013-420', '/annees/2014/#r-2014-01-03'],
    ['art. 5-1-e', '/fondements/rgpd-5-1-e/'],
    ['5.1.e', '/fondements/rgpd-5-1-e/'],
    ['article 5, § 1, e)', '/fondements/rgpd-5-1-e/'],
    ['art. 82', '/fondements/lil-82/'],
    ['article L. 34-5 du CPCE', '/fondements/cpce-l34-5/'],
    ['cegedim sante', '/articles/cegedim-sante-2024/'],
    ['France Travail', '/articles/france-travail-2026/'],
    ['google', '/organismes/google/'],
    ['cookies google', '/articles/google-cookies-2020/'],
    ['Meta', '/articles/facebook-ireland-2021/'],
    ['Inetum Software', '/organismes/nexpublica-france/'],
    ['total direct energie', '/articles/totalenergies-electricite-et-gaz-france-2022/'],
    ["l'oubli", '/themes/droit-a-l-effacement/'],
    ['l’oubli', '/themes/droit-a-l-effacement/'],
    ['trottinette scooter', '/articles/cityscoot-2023/'],
    ['drone', '/articles/ministere-interieur-drones-2021/'],
    ['medecin généraliste', '/annees/2025/#r-2025-09-11-5'],
    ['isolation chauffage', '/annees/2025/#r-2025-01-09'],
    ['"entrepôt de données de santé"', '/articles/iqvia-operations-france-2026/'],
    ['cookies', '/themes/cookies/'],
    ['securite', '/themes/securite/'],
    ['durées de conservation', '/themes/durees-de-conservation/'],
    ['DPO', '/themes/dpo/'],
    ['telecoms', '/secteurs/telecoms/'],
    ['santé', '/secteurs/sante/'],
  ])('for « %s » is %s', async (query, address) => {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await status(page)
      .filter({ hasText: `« ${query} »` })
      .waitFor();
    expect((await addresses(page))[0]).toBe(address);
  });
});

test('accents make no difference', async () => {
  const [plain, accented] = [await searched('sante'), await searched('santé')];
  expect(await addresses(plain)).toEqual(await addresses(accented));
  expect(await addresses(plain)).toContain('/articles/cegedim-sante-2024/');
  await Promise.all([plain.context().close(), accented.context().close()]);
});

test('a result gives its nature, date, body, amount in force, original amount, and the passage found', async () => {
  const page = await searched('amazon logistique');
  const first = results(page).first();
  const text = await first.innerText();
  expect(text).toContain('Analyse · 27\u00a0décembre\u00a02023 · Amazon France Logistique');
  expect(text).toContain('15\u202f000\u202f000\u00a0€');
  expect(text).toContain('au lieu de 32\u202f000\u202f000\u00a0€');
  expect(await first.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Amazon', 'Logistique']));
  await first.getByRole('link').click();
  await page.waitForURL('**/articles/amazon-france-logistique-2023/');
  await page.context().close();
});

test('a row of the official list links to its anchor, and is marked as a row', async () => {
  const page = await searched('2013-420');
  expect(await results(page).first().innerText()).toContain('Liste officielle');
  await results(page).first().getByRole('link').click();
  await page.waitForURL('**/annees/2014/#r-2014-01-03');
  expect(await page.locator('#r-2014-01-03').isVisible()).toBe(true);
  await page.context().close();
});

describe('pages that a search must not find', () => {
  test.each([
    'brouillon introuvable',
    'Delta',
    'SAN-2024-999',
    'mineurs',
    'Bluesky',
    'Rubriques',
    'traceur requête tiers',
  ])('« %s » is only in a draft, or outside the text of its pages', async (query) => {
    const page = await searched(query, fixture);
    expect(await status(page).innerText()).toMatch(/^Aucun résultat/);
    expect(await addresses(page)).toEqual([]);
    await page.context().close();
  });
});

test('a question is answered by a line before the results, which leads to the filtered list', async () => {
  const page = await searched('plus grosse amende cookies');
  const line = page.locator('[data-answer]').first();
  expect((await line.innerText()).replace(/[\u00a0\u202f]/g, ' ')).toMatch(
    /^Plus forte amende de la CNIL en vigueur, cookies et traceurs : [\d ]+ €(?: en \d amendes)?, .+, \d{4}(?:, pour plusieurs articles)?\. Toutes, de la plus élevée à la plus faible\.$/,
  );
  await line.getByRole('link', { name: 'Toutes' }).click();
  await page.waitForURL('**/sanctions/?theme=cookies&autorite=cnil&tri=montant&ordre=desc');
  await page.goBack();
  await field(page).fill('drone');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: 'drone' }).waitFor();
  expect(await line.count()).toBe(0);
  await page.context().close();
});

describe('from anywhere', () => {
  test('the search field of the header leads to the results, with or without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open('/articles/pap-2024/', { javaScriptEnabled });
      await page.getByRole('search').getByRole('searchbox').fill('doctissimo');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/?q=doctissimo');
      if (javaScriptEnabled) await results(page).first().waitFor();
      await page.context().close();
    }
  });

  test('the home page and the search page have one search field each', async () => {
    const page = await site.open('/');
    expect(await page.getByRole('searchbox').count()).toBe(1);
    await page.getByRole('searchbox').fill('clearview');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(1);
    expect(await field(page).inputValue()).toBe('clearview');
    await page.context().close();
  });
});

describe('filters', () => {
  test('narrow the results, alone and together, and are in the address', async () => {
    const page = await searched('cookies');
    await page.getByLabel('Nature').selectOption('Fiches');
    await page.getByLabel('Année').selectOption('2020');
    await page.waitForURL('**/recherche/?q=cookies&type=fiche&annee=2020');
    await eventually(() => status(page).innerText()).toBe(
      '2\u00a0résultats pour «\u202fcookies\u202f» avec ces filtres (63 sans filtre).',
    );
    expect((await addresses(page)).toSorted()).toEqual(['/articles/carrefour-2020/', '/articles/google-cookies-2020/']);
    await page.getByLabel('Thème').selectOption('Droit d’accès');
    await page.waitForURL('**&theme=droit-d-acces');
    await eventually(() => addresses(page)).toEqual(['/articles/carrefour-2020/']);
    await page.context().close();
  });

  test('in an address fill the form; an unknown one is ignored', async () => {
    const page = await site.open('/recherche/?annee=2019&type=organisme&theme=rien');
    await status(page).filter({ hasText: 'résultats avec ces filtres.' }).waitFor();
    expect(await page.getByLabel('Nature').inputValue()).toBe('organisme');
    expect(await page.getByLabel('Année').inputValue()).toBe('2019');
    expect(await page.getByLabel('Thème').inputValue()).toBe('');
    expect(await addresses(page)).toContain('/organismes/sergic/');
    await page.context().close();
  });

  test('that leave no result can be removed at once', async () => {
    const page = await site.open('/recherche/?q=clearview&annee=2019');
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=clearview');
    await page.context().close();
  });
});

describe('the history', () => {
  test('restores each search, with its form, its results and its title', async () => {
    const page = await searched('cookies');
    await page.getByLabel('Année').selectOption('2020');
    await eventually(() => results(page).count()).toBeLessThan(10);
    await field(page).fill('drone');
    await page.keyboard.press('Enter');
    await eventually(() => addresses(page)).toEqual([]);
    expect(await page.title()).toMatch(/^drone — Recherche/);
    await page.goBack();
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    expect([await field(page).inputValue(), await page.getByLabel('Année').inputValue()]).toEqual(['cookies', '2020']);
    await page.goBack();
    await eventually(() => status(page).innerText()).toBe('63\u00a0résultats pour «\u202fcookies\u202f».');
    expect(await page.getByLabel('Année').inputValue()).toBe('');
    await page.goForward();
    expect(await page.getByLabel('Année').inputValue()).toBe('2020');
    await page.context().close();
  });

  test('has one entry for typed text, whatever the number of letters', async () => {
    const page = await site.open('/recherche/');
    for (const typed of ['dro', 'drone']) {
      await field(page).fill(typed);
      await page.waitForURL(`**/recherche/?q=${typed}`);
    }
    await results(page).first().waitFor();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    await eventually(() => results(page).count()).toBe(0);
    expect(await status(page).innerText()).toBe('');
    await page.context().close();
  });
});

test('more results are added, the focus moves to the first of them, and going back restores them', async () => {
  const page = await searched('cookies');
  expect(await results(page).count()).toBe(10);
  await page.getByRole('button', { name: 'Afficher plus' }).click();
  await eventually(() => results(page).count()).toBe(20);
  const eleventh = results(page).nth(10).getByRole('link');
  expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.reload();
  await eventually(() => results(page).count()).toBe(20);
  for (let shown = 20; shown < 63; shown += 10) await page.getByRole('button', { name: 'Afficher plus' }).click();
  await eventually(() => results(page).count()).toBe(63);
  expect(await page.getByRole('button', { name: 'Afficher plus' }).isVisible()).toBe(false);
  expect(new Set(await addresses(page)).size).toBe(63);
  await page.context().close();
});

test('the keyboard alone types, filters, reads the results and opens one', async () => {
  const page = await site.open('/recherche/');
  await field(page).focus();
  await page.keyboard.type('conservation');
  await results(page).first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rechercher');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**&type=analyse');
  await status(page).filter({ hasText: 'avec ces filtres' }).waitFor();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  const first = results(page).first().getByRole('link');
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles/**');
  await page.context().close();
});

describe('without a result', () => {
  test('a misspelt name is read as the name, and it is said', async () => {
    const page = await searched('doctisimo');
    expect(await status(page).innerText()).toMatch(
      /^\d+\u00a0résultats pour «\u202fdoctisimo\u202f»\u202f; «\u202fdoctisimo\u202f» est lu «\u202fdoctissimo\u202f»\.$/,
    );
    expect((await addresses(page))[0]).toBe('/articles/doctissimo-2023/');
    await page.context().close();
  });

  test('where no page has all the words, those that have some are shown, and it is said', async () => {
    const page = await searched('drone notaire');
    expect(await status(page).innerText()).toContain(
      'Aucune page ne réunit tous ces mots\u00a0: celles-ci en ont une partie.',
    );
    expect(await addresses(page)).toContain('/articles/ministere-interieur-drones-2021/');
    await page.context().close();
  });

  test('an unknown word is reported, and the others are searched', async () => {
    const page = await searched('xyzzy drone');
    await eventually(() => status(page).innerText()).toBe(
      '6\u00a0résultats pour «\u202fxyzzy drone\u202f»\u202f; «\u202fxyzzy\u202f» ne figure nulle part.',
    );
    expect((await addresses(page)).toSorted()).toEqual([
      '/articles/ministere-interieur-drones-2021/',
      '/fondements/lil-104/',
      '/fondements/lil-20/',
      '/fondements/lil-87/',
      '/fondements/lil-89/',
      '/fondements/lil-90/',
    ]);
    await page.context().close();
  });

  test.each(['cookiesque', 'etatzz'])('« %s » is unknown, and no shorter word replaces it', async (query) => {
    const page = await searched(query);
    await eventually(() => status(page).innerText()).toBe(`Aucun résultat pour «\u202f${query}\u202f».`);
    expect(await addresses(page)).toEqual([]);
    await page.context().close();
  });

  test('the search does without the words that it understands, where they do not come', async () => {
    const page = await site.open('/recherche/');
    await page.route('**/recherche/noms.json', (route) => route.abort());
    await field(page).fill('doctissimo');
    await results(page).first().waitFor();
    expect(await addresses(page)).toContain('/articles/doctissimo-2023/');
    await page.context().close();
  });

  test('a search finds words of the same family, and words that begin with the typed letters', async () => {
    for (const query of ['conserver', 'conservations', 'conservat', 'SAN-20']) {
      const page = await searched(query);
      expect((await addresses(page)).length).toBe(10);
      await page.context().close();
    }
  });

  test('links to the lists are shown', async () => {
    const page = await searched('xyzzy');
    for (const name of ['toutes les sanctions', 'les organismes', 'les fondements', 'les années', 'les articles'])
      expect(await page.getByRole('main').getByRole('link', { name }).isVisible()).toBe(true);
    await page.context().close();
  });
});

test('without JavaScript, the page explains that it cannot search, and links to the lists', async () => {
  const page = await site.open('/recherche/?q=cookies', { javaScriptEnabled: false });
  const message = page.locator('noscript');
  expect(await message.isVisible()).toBe(true);
  expect(await message.innerText()).toContain('La recherche se fait dans le navigateur et demande JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'les organismes' }).click();
  await page.waitForURL('**/organismes/');
  await page.context().close();
});

describe('an unreadable index', () => {
  test.each([
    ['the engine', '**/pagefind/pagefind.js'],
    ['its entry', '**/pagefind/pagefind-entry.json*'],
    ['its list of pages', '**/*.pf_meta'],
    ['its program', '**/wasm.fr.pagefind'],
    ['a piece of words', '**/*.pf_index'],
    ['a page', '**/*.pf_fragment'],
  ])('is reported, and is not shown as « nothing found »: %s', async (_, files) => {
    const page = await site.open('/recherche/');
    await page.route(files, (route) => route.abort());
    await field(page).fill('cookies');
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'L’index de recherche n’a pas pu être chargé.' }).waitFor();
    expect(await results(page).count()).toBe(0);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await results(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('cookies');
    await page.context().close();
  });
});

describe('the download', () => {
  const isSearch = (address: string) => /^\/(?:pagefind\/|js\/|recherche\/noms)/.test(address);
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

  /** Bytes received for each address, headers included, as the browser counts them. */
  async function received(page: Page): Promise<Map<string, number>> {
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const names = new Map<string, string>();
    const bytes = new Map<string, number>();
    client.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(new URL(names.get(requestId) ?? 'about:blank').pathname, encodedDataLength),
    );
    return bytes;
  }

  test('contains nothing of the search before the reader uses it', async () => {
    const page = await site.open('/404.html');
    const bytes = await received(page);
    for (const address of ['/recherche/?q=', '/recherche/']) {
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      await field(page).focus();
      await page.waitForTimeout(500);
    }
    expect(
      [...bytes.keys()].filter((address) => address.startsWith('/pagefind/') || address.endsWith('.json')),
    ).toEqual([]);
    expect(bytes.get('/js/search.js')).toBeLessThan(13 * 1024);
    await page.context().close();
  });

  test.each([
    'SAN-2024-013',
    'cookies',
    'cookies google',
    'données de santé',
    'art. 82',
    'durée de conservation des données',
    'agent immobilier',
    'article 32 santé',
    'combien a payé Free',
    '3 août 2022',
    'vidéosurveillance mot de passe newsletter',
    'mot de passe',
    'prospection',
    'Amazon',
    'clinique lettre mauvais patient',
  ])(
    'is 150 KB at most for « %s »: to its first result with headers, were it the heaviest of ten, and of files for all ten',
    async (query) => {
      const page = await site.open('/404.html');
      const bytes = await received(page);
      const files: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (isSearch(new URL(request.url()).pathname))
          files.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`${site.url}/recherche/?${new URLSearchParams({ q: query })}`, { waitUntil: 'networkidle' });
      await results(page).first().waitFor();
      const search = [...bytes].filter(([address]) => isSearch(address));
      const pages = search.filter(([address]) => address.includes('/fragment/')).map(([, one]) => one);
      const first = sumOf(search.map(([, one]) => one)) - sumOf(pages) + Math.max(0, ...pages);
      const ten = sumOf(await Promise.all(files));
      for (const total of [first, ten]) {
        expect(total).toBeGreaterThan(70 * 1024);
        expect(total).toBeLessThanOrEqual(150 * 1024);
      }
      await page.context().close();
    },
  );
});

test('a search requests nothing from other sites, stores nothing and logs no error', async () => {
  const page = await site.open('/404.html');
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => request.url().startsWith(site.url) || elsewhere.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.url}/recherche/?q=cookies&annee=2020`, { waitUntil: 'networkidle' });
  await results(page).first().waitFor();
  expect([elsewhere, errors]).toEqual([[], []]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'axe finds no violation in results nor in their absence, in %s',
  async (colorScheme) => {
    for (const query of ['cookies', 'doctisimo']) {
      const page = await site.open(`/recherche/?q=${query}`, { colorScheme });
      await status(page).filter({ hasText: 'résultat' }).waitFor();
      await page.getByRole('main').getByRole('link').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  },
);

test.each([320, 768])('results stay within %i pixels', async (width) => {
  const page = await site.open('/recherche/?q=cookies', { viewport: { width, height: 800 } });
  await results(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});
