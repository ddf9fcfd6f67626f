import { describe, expect, test } from 'vitest';
import { addressOf, articleFiles, dataFiles, fileKinds, kindAt, linksTo } from '#lib/exports/files.ts';
import { routes } from '#lib/routes.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const corpus = corpusIn(fixture);
const addresses = fileKinds.flatMap((kind) => [...kind.files(corpus)].map(([name]) => addressOf(kind, name)));

describe('the published files', () => {
  test('of the fixture have the promised addresses, each once', () => {
    expect(addresses.filter((address) => !/^\/(?:articles|chiffres|fondements)\//.test(address)).toSorted()).toEqual([
      '/.well-known/security.txt',
      '/annees/2020/decisions.csv',
      '/annees/2021/decisions.csv',
      '/annees/2022/decisions.csv',
      '/annees/2023/decisions.csv',
      '/corrections/flux.json',
      '/corrections/flux.xml',
      '/decisions/SAN-2020-901.json',
      '/decisions/SAN-2021-904.json',
      '/decisions/SAN-2022-902.json',
      '/decisions/SAN-2023-903.json',
      '/decisions/r-2020-03-02.json',
      '/decisions/r-2021-09-09.json',
      '/decisions/r-2021-11-30.json',
      '/decisions/r-2022-05-05.json',
      '/decisions/vdai-2023-07-02-gamma.json',
      '/donnees/archives/2026-01-15.zip',
      '/donnees/archives/sha256sums.txt',
      '/donnees/catalogue.jsonld',
      '/donnees/datapackage.json',
      '/donnees/decisions-fr.csv',
      '/donnees/decisions.csv',
      '/donnees/decisions.json',
      '/donnees/decisions.xlsx',
      '/donnees/jurisprudence.json',
      '/donnees/schema.json',
      '/en/feed.json',
      '/en/feed.xml',
      '/en/sanctions/index.json',
      '/en/search/names.json',
      '/flux.json',
      '/flux.xml',
      '/llms.txt',
      '/manifest.webmanifest',
      '/organismes/alpha/flux.json',
      '/organismes/alpha/flux.xml',
      '/organismes/beta/flux.json',
      '/organismes/beta/flux.xml',
      '/organismes/gamma/flux.json',
      '/organismes/gamma/flux.xml',
      '/recherche/lignes.json',
      '/recherche/noms.json',
      '/recours/flux.json',
      '/recours/flux.xml',
      '/robots.txt',
      '/sanctions/index.json',
      '/secteurs/commerce/flux.json',
      '/secteurs/commerce/flux.xml',
      '/secteurs/numerique/flux.json',
      '/secteurs/numerique/flux.xml',
      '/sitemap.xml',
      '/themes/cookies/flux.json',
      '/themes/cookies/flux.xml',
      '/themes/securite/flux.json',
      '/themes/securite/flux.xml',
    ]);
    expect(addresses.filter((address) => address.startsWith('/articles/beta-2021/'))).toEqual([
      '/articles/beta-2021/citation.bib',
      '/articles/beta-2021/citation.ris',
      '/articles/beta-2021/citation.json',
      '/articles/beta-2021/index.md',
    ]);
    expect(addresses).toHaveLength(new Set(addresses).size);
  });

  test('contain nothing of a draft', () => {
    expect(addresses.filter((address) => /brouillon|mineurs|rgpd-8/.test(address))).toEqual([]);
  });

  test('are found by their address; pages are not files', () => {
    expect(addresses.filter((address) => kindAt(address) === undefined)).toEqual([]);
    expect([routes.home, routes.article('alpha-2020'), '/articles/citation.bib'].map(kindAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(fileKinds.map((kind) => [kind.address, kind] as const))('%s are written, the same each time', (_, kind) => {
    const written = () => [...kind.files(corpus)].map(([, write]) => write());
    expect(written()).toEqual(written());
    expect(written().filter((content) => content === '')).toEqual([]);
  });
});

test('links to them have their title and type', () => {
  expect(linksTo(articleFiles, 'alpha-2020').map(({ label, href, type }) => [label, href, type])).toEqual([
    ['BibTeX', '/articles/alpha-2020/citation.bib', 'application/x-bibtex'],
    ['RIS', '/articles/alpha-2020/citation.ris', 'application/x-research-info-systems'],
    ['CSL-JSON', '/articles/alpha-2020/citation.json', 'application/vnd.citationstyles.csl+json'],
    ['Markdown', '/articles/alpha-2020/index.md', 'text/markdown'],
  ]);
  expect(linksTo(dataFiles)).toEqual([
    {
      label: 'Toutes les décisions, en JSON',
      href: '/donnees/decisions.json',
      type: 'application/json',
      note: 'une par ligne',
    },
    { label: 'Les mêmes, en CSV', href: '/donnees/decisions.csv', type: 'text/csv', note: undefined },
    {
      label: 'Les mêmes, en CSV pour un tableur français',
      href: '/donnees/decisions-fr.csv',
      type: 'text/csv',
      note: 'séparateur « ; », colonnes nommées en français',
    },
    {
      label: 'Les mêmes, en classeur Excel',
      href: '/donnees/decisions.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      note: 'colonnes nommées en français',
    },
  ]);
});
