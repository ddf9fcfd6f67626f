import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageOf, routes, searchFor } from '#lib/routes.ts';

describe('the addresses of the site', () => {
  it.each([
    [routes.home, '/'],
    [routes.articles, '/articles/'],
    [routes.article('cegedim-sante-2024'), '/articles/cegedim-sante-2024/'],
    [routes.decisions, '/sanctions/'],
    [routes.years, '/annees/'],
    [routes.year('2024'), '/annees/2024/'],
    [routes.organisations, '/organismes/'],
    [routes.organisation('google'), '/organismes/google/'],
    [routes.provisions, '/fondements/'],
    [routes.provision('rgpd-5-1-e'), '/fondements/rgpd-5-1-e/'],
    [routes.theme('cookies'), '/themes/cookies/'],
    [routes.sector('sante'), '/secteurs/sante/'],
    [routes.corrections, '/corrections/'],
    [routes.search, '/recherche/'],
    [searchFor('droit à l’oubli & co'), '/recherche/?q=droit%20%C3%A0%20l%E2%80%99oubli%20%26%20co'],
    [routes.page('a-propos'), '/a-propos/'],
    [routes.feed, '/flux.xml'],
  ])('%s is the one that was promised', (address, promised) => {
    expect(address).toBe(promised);
  });

  it('start with a slash and end with one, files aside', () => {
    const addresses = Object.values(routes).map((route) => (typeof route === 'string' ? route : route('x')));
    expect(addresses.filter((address) => !/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z]+)+)?$/.test(address))).toEqual(
      [],
    );
  });

  it('of the first page of a list is the list’s own', () => {
    expect(pageOf('/sanctions/', 1)).toBe('/sanctions/');
    expect(pageOf('/sanctions/', 2)).toBe('/sanctions/page/2/');
    expect(pageOf('/articles/', 12)).toBe('/articles/page/12/');
  });
});

describe('an absolute address', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each([
    [undefined, 'http://localhost:3000/articles/x/'],
    ['https://exemple.fr', 'https://exemple.fr/articles/x/'],
    ['https://exemple.fr/', 'https://exemple.fr/articles/x/'],
    ['https://exemple.fr//', 'https://exemple.fr/articles/x/'],
  ])('starts with SITE_URL (%s), without a double slash', async (url, expected) => {
    vi.stubEnv('SITE_URL', url);
    vi.resetModules();
    const { absolute } = await import('#lib/routes.ts');
    expect(absolute('/articles/x/')).toBe(expected);
  });
});
