import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';
import { filesOf, pagesOf } from './published.ts';

const fixture = inject('fixture');

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

  test('is in no file of the published site: page, list, feed, sitemap, year, facet', () => {
    const texts = filesOf(fixture).filter(
      (file) => /\.(?:html|xml|json|txt|webmanifest)$/.test(file) || file === '/_headers',
    );
    const leaks = texts.flatMap((file) =>
      secrets
        .filter((secret) => readFileSync(path.join(fixture, file), 'utf8').includes(secret))
        .map((secret) => `${file} : ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test('has no address, nor has what only it mentions', () => {
    expect(filesOf(fixture).filter((file) => /brouillon|delta|mineurs|rgpd-8|\/sante\/|\/2024\//.test(file))).toEqual(
      [],
    );
  });
});

test('the site of six articles, one of them a draft, has exactly these pages', () => {
  expect(pagesOf(fixture).map(({ address }) => address)).toEqual([
    '/404.html',
    '/a-propos/',
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
    '/confidentialite/',
    '/corrections/',
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
    '/recherche/',
    '/sanctions/',
    '/secteurs/commerce/',
    '/secteurs/numerique/',
    '/themes/cookies/',
    '/themes/securite/',
  ]);
});

test('a former address leads to the present one without a script', () => {
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

test('two builds of the same content are byte-identical', () => {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'out');
  expect(build('tests/fixtures/content', out).status).toBe(0);
  expect(filesOf(out)).toEqual(filesOf(fixture));
  const differing = filesOf(out).filter(
    (file) => !readFileSync(path.join(out, file)).equals(readFileSync(path.join(fixture, file))),
  );
  expect(differing).toEqual([]);
  rmSync(path.dirname(out), { recursive: true });
});

test('a content error stops the build with exit code 1 and leaves the published folder whole', () => {
  const folder = contentFolder({ 'articles/faux.md': '---\ntitle: Un titre assez long\n---\nTexte.\n' });
  const before = filesOf(fixture);
  const { status, stderr } = build(folder, fixture);
  expect(status).toBe(1);
  expect(stderr).toContain('articles/faux.md:2:1 missing-field — le champ « description » manque.');
  expect(stderr).toContain('Rien n’a été publié');
  expect(filesOf(fixture)).toEqual(before);
});
