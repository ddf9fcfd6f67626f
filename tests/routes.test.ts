import { describe, expect, it, test } from 'vitest';
import { absolute, feedOf, filteredBy, legifranceAddress, pageOf, routes, searchFor, uri } from '#lib/routes.ts';

describe('the addresses of the site', () => {
  it.each([
    [routes.home, '/'],
    [routes.articles, '/articles/'],
    [routes.article('cegedim-sante-2024'), '/articles/cegedim-sante-2024/'],
    [routes.decisions, '/sanctions/'],
    [routes.explorer, '/sanctions/index.json'],
    [routes.years, '/annees/'],
    [routes.year('2024'), '/annees/2024/'],
    [routes.organisations, '/organismes/'],
    [routes.organisation('google'), '/organismes/google/'],
    [routes.provisions, '/fondements/'],
    [routes.provision('rgpd-5-1-e'), '/fondements/rgpd-5-1-e/'],
    [routes.theme('cookies'), '/themes/cookies/'],
    [routes.sector('sante'), '/secteurs/sante/'],
    [routes.figures, '/chiffres/'],
    [routes.figureData('recours'), '/chiffres/recours.csv'],
    [routes.figureImage('recours'), '/chiffres/recours.svg'],
    [routes.corrections, '/corrections/'],
    [routes.search, '/recherche/'],
    [searchFor('droit à l’oubli & co'), '/recherche/?q=droit%20%C3%A0%20l%E2%80%99oubli%20%26%20co'],
    [routes.page('a-propos'), '/a-propos/'],
    [routes.bibtex('cegedim-sante-2024'), '/articles/cegedim-sante-2024/citation.bib'],
    [routes.ris('cegedim-sante-2024'), '/articles/cegedim-sante-2024/citation.ris'],
    [routes.csl('cegedim-sante-2024'), '/articles/cegedim-sante-2024/citation.json'],
    [routes.markdown('cegedim-sante-2024'), '/articles/cegedim-sante-2024/index.md'],
    [routes.search, '/recherche/'],
    [routes.data, '/donnees/'],
    [routes.dataJson, '/donnees/decisions.json'],
    [routes.dataCsv, '/donnees/decisions.csv'],
    [routes.dataSchema, '/donnees/schema.json'],
    [routes.feed, '/flux.xml'],
    [routes.articleImage('cegedim-sante-2024'), '/og/cegedim-sante-2024.png'],
    [routes.siteImage, '/og.png'],
    [routes.jsonFeed, '/flux.json'],
    [feedOf(routes.theme('cookies')), '/themes/cookies/flux.xml'],
    [routes.llms, '/llms.txt'],
    [routes.sitemap, '/sitemap.xml'],
  ])('%s is the promised address', (address, promised) => {
    expect(address).toBe(promised);
  });

  it('start and end with a slash, except files', () => {
    const addresses = Object.values(routes).map((route) => (typeof route === 'string' ? route : route('x')));
    expect(
      addresses.filter(
        (address) => !/^\/(?:\.well-known\/)?(?:[a-z0-9-]+\/)*(?:[a-zA-Z0-9-]+(?:\.[a-z]+)+)?$/.test(address),
      ),
    ).toEqual([]);
  });

  it('of a list filtered by a value are those that the explorer reads', () => {
    expect(filteredBy('theme', 'cookies')).toBe('/sanctions/?theme=cookies');
    expect(filteredBy('organisme', 'a&b')).toBe('/sanctions/?organisme=a%26b');
  });

  it('of the first page of a list is that of the list', () => {
    expect(pageOf('/sanctions/', 1)).toBe('/sanctions/');
    expect(pageOf('/sanctions/', 2)).toBe('/sanctions/page/2/');
    expect(pageOf('/articles/', 12)).toBe('/articles/page/12/');
  });
});

test.each([
  ['https://gdprhub.eu/index.php?title=CE_-_N°_433311', 'https://gdprhub.eu/index.php?title=CE_-_N%C2%B0_433311'],
  ['https://a.example/%C3%A9?x=1&y=(2)#z', 'https://a.example/%C3%A9?x=1&y=(2)#z'],
  ['https://a.example/\u{1f36a} b', 'https://a.example/%F0%9F%8D%AA%20b'],
])('a program reads %s as %s', (address, written) => {
  expect(uri(address)).toBe(written);
});

test('an absolute address begins with that of the site', () => {
  expect(absolute('/articles/x/', { url: 'https://exemple.fr' })).toBe('https://exemple.fr/articles/x/');
});

test('a text of the CNIL is found on Légifrance by its identifier', () => {
  expect(legifranceAddress('CNILTEXT000050202759')).toBe('https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759');
});
