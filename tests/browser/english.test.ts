/** What scripts do in the English edition: the explorer, the search, copying; and what a reader without French finds. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { keysOf, plain, ready, totalsOf, wide } from './explorer-page.ts';
import { readerAt } from './reader.ts';
import { type Served, serve } from './served.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

test('a filtered address of the French list works with « /en » before it: same decisions, English words', async () => {
  const query = '/sanctions/?theme=cookies&mesure=amende&tri=montant&ordre=desc';
  const [french, english] = [await site.open(query, wide), await site.open(`/en${query}`, wide)];
  for (const page of [french, english]) await ready(page);
  expect(await keysOf(english)).toEqual(await keysOf(french));
  expect((await keysOf(english))[0]).toBe('SAN-2025-004');
  expect(await totalsOf(english)).toMatch(/^\d+ decisions, €[\d,]+ of fines in force \(\d+ fines\)/);
  const row = english.locator('tr[data-decision="SAN-2025-004"]');
  expect(plain((await row.textContent()) ?? '')).toContain('€325,000,000');
  expect(await row.locator('a.ref').getAttribute('href')).toBe('/en/cases/google-gmail-cookies-2025/');
  expect(await english.locator('.active').textContent()).toContain('Theme: Cookies and other trackers');
  await english.locator('th button', { hasText: 'Date' }).click();
  expect(await english.locator('.list caption').textContent()).toBe('Decisions, newest first');
});

test('the search field of the masthead leads to English results', async () => {
  const page = await site.open('/en/about/', wide);
  await page.locator('header input[name="q"]').fill('Amazon warehouse fine reduced');
  await page.keyboard.press('Enter');
  await page.locator('[data-result]').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/search/');
  expect(await page.locator('[data-result]').first().getAttribute('data-result')).toBe(
    '/en/cases/amazon-france-logistique-2023/',
  );
  expect(plain((await page.locator('[data-slot="status"]').textContent()) ?? '')).toMatch(
    /^\d+ results? for “Amazon warehouse fine reduced”/,
  );
});

test('a question is answered by a line, a word that is nowhere by advice', async () => {
  const page = await site.open('/en/search/?q=largest+fine+for+cookies', wide);
  await page.locator('[data-slot="answer"] a').first().waitFor();
  expect(plain((await page.locator('[data-slot="answer"]').textContent()) ?? '')).toContain(
    'Largest CNIL fine in force, cookies and other trackers: €325,000,000',
  );
  await page.goto(`${site.url}/en/search/?q=xyzzyplugh`);
  await page.locator('[data-slot="advice"] p').first().waitFor();
  expect(await page.locator('[data-slot="advice"]').textContent()).toContain('Check the spelling');
});

test('a citation is copied with a button in English', async () => {
  const page = await site.open('/en/cases/amazon-france-logistique-2023/', wide);
  expect(await page.locator('[data-copy] button.copy').first().textContent()).toBe('Copy');
});

describe.each([
  ['a phone', [360, 740]],
  ['a desk', [1440, 900]],
] as const)('on %s, a reader without French finds in three clicks', (_, screen) => {
  test.each([
    {
      asked: 'the largest fine for cookies still in force',
      query: 'largest fine for cookies',
      links: [],
      answer: ['Largest CNIL fine in force, cookies and other trackers', '€325,000,000'],
    },
    {
      asked: 'what became of the fine of Amazon France Logistique',
      query: 'Amazon warehouse fine',
      links: [/^Amazon France Logistique/],
      answer: ['€15,000,000', '€32,000,000 originally imposed', 'Reduced by the Conseil d’État on 23 December 2025'],
    },
    {
      asked: 'the citation of a decision',
      query: 'Cegedim Santé',
      links: [/^Cegedim Santé:/, 'Cite'],
      answer: ['CNIL, restricted committee, decision No SAN-2024-013 of 5 September 2024, Cegedim Santé'],
    },
    {
      asked: 'every sanctioned body',
      query: null,
      links: ['Bodies'],
      answer: ['Sanctioned more than once', 'Google'],
    },
    {
      asked: 'who publishes the site',
      query: null,
      links: ['Legal notice'],
      answer: ['Legal notice', 'Publisher'],
    },
  ])('$asked', async ({ query, links, answer }) => {
    const reader = await readerAt(site, screen, 'en');
    if (query !== null) await reader.asks(query);
    for (const link of links) {
      if (link === 'Bodies') await reader.goes(link);
      else await reader.follows(link);
    }
    await expect
      .poll(() => reader.misses(answer), { timeout: 10_000, message: reader.actions.join(' → ') })
      .toEqual([]);
    expect(reader.actions.length).toBeLessThanOrEqual(3);
    await reader.page.context().close();
  });
});
