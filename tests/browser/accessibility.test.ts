import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serve } from './served.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

/** One of each kind of page. */
const kinds = [
  '/',
  '/articles/',
  '/articles/cegedim-sante-2024/',
  '/articles/amazon-france-logistique-2023/',
  '/sanctions/',
  '/annees/',
  '/annees/2024/',
  '/organismes/',
  '/organismes/google/',
  '/fondements/',
  '/fondements/rgpd-5/',
  '/themes/cookies/',
  '/secteurs/sante/',
  '/chiffres/',
  '/chiffres/un-cas-comme-le-mien/',
  '/chiffres/un-cas-comme-le-mien/?theme=securite&secteur=sante',
  '/chiffres/un-cas-comme-le-mien/sante/securite/',
  '/corrections/',
  '/recherche/',
  '/mentions-legales/',
  '/404.html',
];

/** What axe finds on a page: « rule: selectors ». */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test.each(kinds)('axe finds no violation on %s, nor a contrast too low in the dark', async (address) => {
  const page = await site.open(address, { colorScheme: 'light' });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
  // Colours are all that the dark changes.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  await page.context().close();
});
