import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { language as french } from '#lib/browser/search-french.ts';
import { readQuery } from '#lib/browser/search-query.ts';
import { type Finder, finderOf, openIndex } from '#tests/publish/engine.ts';
import { filesOf, pagesOf, textOfFile } from './published.ts';

const fixture = inject('fixture');
const site = inject('site');

/** Words of the frame of every page, and of what stands around its text: whoever searches wants a text. */
const frame = [
  'Aller au contenu',
  'Rubriques',
  'Fil d’Ariane',
  'Accueil',
  'Site indépendant de la CNIL',
  'traceur',
  'Licence Ouverte',
  'Flux Atom',
  'Article RGPD',
  'min de lecture',
  'Faits clés',
  'Amende en vigueur',
  'échelle logarithmique',
  'Établi par',
  'texte officiel',
  'Aucun recours connu',
  'Vie de la sanction',
  'Sources et vérification',
  'Faits vérifiés',
  'Citer',
  'Partager',
  'Bluesky',
  'Affaire précédente',
  'Articles liés',
  'Décisions visant',
  'Fondements ou manquements',
  'Page mise à jour',
  'Besoin d’aide',
];

async function openedAt(folder: string): Promise<Finder> {
  return finderOf(await openIndex(path.join(folder, 'pagefind')));
}

describe('the index of the fixture', () => {
  let find: Finder;
  beforeAll(async () => {
    find = await openedAt(fixture);
  });

  test('contains exactly its articles, bodies, provisions, themes, sectors, their indexes, rows without an article, and pages about the site', async () => {
    expect((await find(null)).toSorted()).toEqual([
      '/a-propos/',
      '/accessibilite/',
      '/annees/2021/#r-2021-11-30',
      '/articles/alpha-2020/',
      '/articles/alpha-2022/',
      '/articles/beta-2021/',
      '/articles/explication/',
      '/articles/gamma-2023/',
      '/confidentialite/',
      '/fondements/lil-82/',
      '/fondements/rgpd-32/',
      '/fondements/rgpd-32/#ce-900002',
      '/fondements/rgpd-5-1-e/',
      '/fondements/rgpd-5-1-e/#cjue-c-1-20',
      '/fondements/rgpd-5/',
      '/mentions-legales/',
      '/methode/',
      '/organismes/alpha/',
      '/organismes/beta/',
      '/organismes/gamma/',
      '/procedure/',
      '/secteurs/',
      '/secteurs/commerce/',
      '/secteurs/numerique/',
      '/themes/',
      '/themes/cookies/',
      '/themes/securite/',
    ]);
  });

  test.each([
    ['"zqsan20209010"', '/articles/alpha-2020/'],
    ['"zq9000010"', '/articles/alpha-2020/'],
    ['"zqvdai20230702gamma0"', '/articles/gamma-2023/'],
    ['"zqrgpdx5x1xe0"', '/fondements/rgpd-5-1-e/'],
    ['"beta sas"', '/organismes/beta/'],
    ['lisible', '/articles/alpha-2020/'],
    ['médecin', '/annees/2021/#r-2021-11-30'],
    ['sécurité', '/themes/securite/'],
    ['commerce', '/secteurs/commerce/'],
  ])('finds %s in %s', async (query, address) => {
    expect((await find(query))[0]).toBe(address);
  });

  test('has each of its pages under the filters of the search page', async () => {
    expect(await find(null, { theme: 'cookies', type: 'fiche' })).toEqual(
      expect.arrayContaining(['/articles/alpha-2022/', '/articles/beta-2021/']),
    );
    expect(await find(null, { annee: '2021' })).toEqual(
      expect.arrayContaining(['/articles/beta-2021/', '/organismes/beta/', '/annees/2021/#r-2021-11-30']),
    );
    expect(await find(null, { annee: '2024' })).toEqual([]);
  });

  test.each(frame)('does not find « %s », which is outside the texts', async (words) => {
    expect(await find(readQuery(`"${words}"`, french).text)).toEqual([]);
  });

  test('contains nothing of a draft, in any of its files', () => {
    const secrets = ['brouillon', 'Delta', 'delta', 'SAN-2024-999', 'san2024999', 'mineur', 'rgpd-8', '999 000'];
    const files = filesOf(fixture).filter((file) => /^\/pagefind\/.*\.pf_\w+$|^\/recherche\/noms\.json$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const leaks = files.flatMap((file) => {
      const text = textOfFile(fixture, file);
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${file} : ${secret}`);
    });
    expect(leaks).toEqual([]);
  });
});

describe('the index of our content', () => {
  let find: Finder;
  beforeAll(async () => {
    find = await openedAt(site);
  });

  test('contains every article, body, provision, theme, sector, their two indexes, every page about the site, and every row without an article', async () => {
    const indexed = await find(null);
    const about = [
      '/a-propos/',
      '/accessibilite/',
      '/confidentialite/',
      '/mentions-legales/',
      '/methode/',
      '/procedure/',
    ];
    const indexes = ['/themes/', '/secteurs/'];
    const texts = pagesOf(site)
      .map(({ address }) => address)
      .filter((address) => /^\/(?:articles|organismes|fondements|themes|secteurs)\/[^/]+\/$/.test(address));
    expect(indexed.filter((address) => !address.includes('#')).toSorted()).toEqual(
      [...texts, ...indexes, ...about].toSorted(),
    );
    const rows = pagesOf(site).flatMap(({ address, html }) =>
      [...html.matchAll(/ id="(r-[0-9-]+)"/g)].map(([, id]) => `${address}#${id}`),
    );
    expect(indexed.filter((address) => address.includes('#r-')).toSorted()).toEqual(rows.toSorted());
  });
});
