import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  '/corrections/',
  '/recherche/',
  '/mentions-legales/',
  '/404.html',
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(kinds)('axe finds no violation on %s', async (address) => {
    const page = await site.open(address, { colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    ).toEqual([]);
    await page.context().close();
  });
});
