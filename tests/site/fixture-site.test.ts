import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { keptImages } from '#lib/images/og-png.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { elements, filesOf, pagesOf } from './published.ts';

const fixture = inject('fixture');

/** Addresses of the links in an element. */
function hrefsIn(element: Element): string[] {
  const hrefs: string[] = [];
  visit(element, 'element', ({ tagName, properties }) => {
    if (tagName === 'a') hrefs.push(String(properties['href']));
  });
  return hrefs;
}

describe('a draft', () => {
  const secrets = [
    'brouillon',
    'Delta',
    'delta',
    'SAN-2024-999',
    '999\u202f000',
    'mineurs',
    'rgpd-8',
    'secteurs/sante',
  ];

  test('is in no file of the published site: page, list, feed, sitemap, year, facet, data, citation, Markdown', () => {
    const texts = filesOf(fixture).filter(
      (file) => /\.(?:html|xml|json|txt|webmanifest|md|csv|bib|ris|svg|js)$/.test(file) || file === '/_headers',
    );
    const leaks = texts.flatMap((file) =>
      secrets
        .filter((secret) => readFileSync(path.join(fixture, file), 'utf8').includes(secret))
        .map((secret) => `${file} : ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test('has no address, and neither have the terms that only it uses', () => {
    expect(
      filesOf(fixture).filter((file) => /brouillon|delta|mineurs|rgpd-8[^0-9]|\/sante\/|\/2024\//.test(file)),
    ).toEqual([]);
  });
});

test('the site of six articles, one of them a draft, has exactly these pages', () => {
  expect(pagesOf(fixture).map(({ address }) => address)).toEqual([
    '/404.html',
    '/a-propos/',
    '/a-verifier/',
    '/accessibilite/',
    '/annees/2020/',
    '/annees/2021/',
    '/annees/2022/',
    '/annees/2023/',
    '/annees/',
    '/articles/alpha-2020/',
    '/articles/alpha-2022/',
    '/articles/beta-2021/',
    '/articles/explication/',
    '/articles/gamma-2023/',
    '/articles/',
    '/chiffres/',
    '/chiffres/parcours/alpha-2020/',
    '/chiffres/parcours/',
    '/chiffres/un-cas-comme-le-mien/commerce/rgpd-32/',
    '/chiffres/un-cas-comme-le-mien/commerce/securite/',
    '/chiffres/un-cas-comme-le-mien/',
    '/confidentialite/',
    '/corrections/',
    '/decisions/',
    '/decisions/r-2021-11-30/',
    '/donnees/',
    '/en/data/',
    '/en/',
    '/en/organisations/alpha/',
    '/en/organisations/beta/',
    '/en/organisations/gamma/',
    '/en/organisations/',
    '/en/provisions/',
    '/en/provisions/lil-82/',
    '/en/provisions/rgpd-32/',
    '/en/provisions/rgpd-5-1-e/',
    '/en/provisions/rgpd-5/',
    '/en/sanctions/',
    '/en/search/',
    '/fondements/',
    '/fondements/lil-82/',
    '/fondements/rgpd-32/',
    '/fondements/rgpd-5-1-e/',
    '/fondements/rgpd-5/',
    '/',
    '/mentions-legales/',
    '/methode/',
    '/organismes/alpha/',
    '/organismes/beta/',
    '/organismes/gamma/',
    '/organismes/',
    '/procedure/',
    '/recherche/',
    '/sanctions/',
    '/secteurs/commerce/',
    '/secteurs/',
    '/secteurs/numerique/',
    '/suivre/',
    '/themes/cookies/',
    '/themes/',
    '/themes/securite/',
  ]);
});

describe('a row of the official list without an article', () => {
  const pages = new Map(pagesOf(fixture).map((page) => [page.address, page]));
  /** Its rows in the tables of a page: the attributes that lead to them, and the text of each cell. */
  const rowsOn = (address: string) => {
    const page = pages.get(address);
    if (!page) throw new Error(`${address} is not published`);
    return elements(page, 'tr')
      .filter(({ properties }) => properties['dataDecision'] === 'r-2021-11-30')
      .map((row) => ({
        id: row.properties['id'] ?? null,
        cells: row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell)] : [])),
        links: row.children.flatMap((cell) => (cell.type === 'element' ? hrefsIn(cell) : [])),
      }));
  };
  const cells = [
    '30/11/2021',
    'MédecinListe officielle',
    'amende',
    'Défaut de sécurité des données',
    '5\u202f000\u00a0€recours non recherché',
  ];
  const links = ['/annees/2021/#r-2021-11-30'];

  test('is on the page of its year, under its anchor, in the words of the list', () => {
    const [day, , ...rest] = cells;
    // There it also leads to its own page, which has the words of the list.
    const own = 'MédecinListe officielle, page de la décision r-2021-11-30';
    expect(rowsOn('/annees/2021/')).toEqual([
      { id: 'r-2021-11-30', cells: [day, own, ...rest], links: [...links, '/decisions/r-2021-11-30/'] },
    ]);
  });

  test('is in the other lists, without the anchor, with a link to its year', () => {
    for (const address of ['/sanctions/', '/themes/securite/', '/'])
      expect(rowsOn(address)).toEqual([{ id: null, cells, links }]);
  });

  test('is in no list of named bodies, of sectors or of articles', () => {
    for (const address of ['/organismes/', '/secteurs/commerce/', '/articles/', '/annees/2020/'])
      expect(rowsOn(address)).toEqual([]);
    const own = /^\/decisions\/r-2021-11-30(?:\.json|\/index\.html)(?:\.br|\.gz)?$/;
    expect(filesOf(fixture).filter((file) => file.includes('r-2021-11-30') && !own.test(file))).toEqual([]);
  });
});

test('each article except the draft has an image, and so has the site', () => {
  expect(filesOf(fixture).filter((file) => file.startsWith('/og'))).toEqual([
    '/og.png',
    '/og/alpha-2020.png',
    '/og/alpha-2022.png',
    '/og/ancien-alpha.png',
    '/og/beta-2021.png',
    '/og/en.png',
    '/og/explication.png',
    '/og/gamma-2023.png',
  ]);
});

test('a former address redirects to the present one without a script', () => {
  const html = readFileSync(path.join(fixture, 'articles/ancien-alpha/index.html'), 'utf8');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/alpha-2020/">');
  expect(html).toContain('<link rel="canonical" href="https://fixture.example/articles/alpha-2020/">');
});

test('a correction is on the page of corrections, with the article it concerns', () => {
  const html = readFileSync(path.join(fixture, 'corrections/index.html'), 'utf8');
  expect(html).toContain('<s>sanction CNIL</s>');
  expect(html).toContain('href="/articles/gamma-2023/"');
});

function build(content: string, out: string) {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    SITE_URL: 'https://fixture.example',
    NODE_ENV: 'production' as const,
  };
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], { env, encoding: 'utf8' });
}

/** Pictures in the cache between builds, with the time when each was drawn. */
function drawn(): string[] {
  const { folder } = keptImages;
  return filesOf(folder).map((file) => `${file} ${statSync(path.join(folder, file), { bigint: true }).mtimeNs}`);
}

test('two builds of the same content are byte-identical, and the second draws no image', () => {
  const before = drawn();
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'out');
  expect(build('tests/fixtures/content', out).status).toBe(0);
  expect(drawn()).toEqual(before);
  expect(filesOf(out)).toEqual(filesOf(fixture));
  const differing = filesOf(out).filter(
    (file) => !readFileSync(path.join(out, file)).equals(readFileSync(path.join(fixture, file))),
  );
  expect(differing).toEqual([]);
  rmSync(path.dirname(out), { recursive: true });
});

test('a content error stops the build with exit code 1 and leaves the published folder unchanged', () => {
  const folder = contentFolder({ 'articles/faux.md': '---\ntitle: Un titre assez long\n---\nTexte.\n' });
  const before = filesOf(fixture);
  const { status, stderr } = build(folder, fixture);
  expect(status).toBe(1);
  expect(stderr).toContain('articles/faux.md:2:1 missing-field — le champ « description » manque.');
  expect(stderr).toContain('Rien n’a été publié');
  expect(filesOf(fixture)).toEqual(before);
});
