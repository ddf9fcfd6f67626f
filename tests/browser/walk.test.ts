import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Draw } from '#tests/bench/draw.ts';
import { write } from '#tests/publish/folder.ts';
import { filesOf } from '#tests/site/published.ts';
import { type Served, serve } from './served.ts';
import { walk } from './walk.ts';

/** The kinds that hold the most, looked at in each width and colour scheme. */
const whole = [
  '/',
  '/articles/cegedim-sante-2024/',
  '/sanctions/?theme=cookies',
  '/chiffres/',
  '/en/cases/amazon-france-logistique-2023/',
];

/** One page of each other kind, looked at once. */
const kinds = [
  '/articles/',
  '/articles/amazon-france-logistique-2023/',
  '/sanctions/',
  '/sanctions/?annee=2024',
  '/annees/',
  '/annees/2024/',
  '/organismes/',
  '/organismes/google/',
  '/fondements/',
  '/fondements/rgpd-5/',
  '/themes/cookies/',
  '/secteurs/sante/',
  '/chiffres/un-cas-comme-le-mien/',
  '/chiffres/un-cas-comme-le-mien/?theme=securite&secteur=sante',
  '/chiffres/un-cas-comme-le-mien/sante/securite/',
  '/corrections/',
  '/recherche/',
  '/mentions-legales/',
  '/decisions/r-2025-11-27-3/',
  '/donnees/',
  '/methode/',
  '/en/',
  '/en/sanctions/',
  '/en/sanctions/?theme=cookies',
  '/en/organisations/google/',
  '/en/provisions/rgpd-5/',
  '/en/search/',
  '/en/data/',
  '/en/method/',
];

describe('the published site', () => {
  let site: Served;
  beforeAll(async () => {
    site = await serve(inject('site'));
  });
  afterAll(() => site.close());

  // Two at once, like the command: a page waits for its late font more than it works.
  test.concurrent.each(whole)('passes all checks on %s', async (address) => {
    expect(await walk({ ...site, addresses: [address], concurrency: 1 })).toEqual([]);
  });

  test.concurrent.each(kinds.map((address, i) => [address, i] as const))(
    'passes all checks on %s',
    async (address, i) => {
      expect(await walk({ ...site, addresses: [address], concurrency: 1, looks: i })).toEqual([]);
    },
  );

  test('passes all checks on eight pages drawn at random, the same at each run', async () => {
    const pages = filesOf(inject('site'))
      .filter((file) => file.endsWith('/index.html'))
      .filter((file) => !readFileSync(path.join(inject('site'), file), 'utf8').includes('http-equiv="refresh"'))
      .map((file) => file.replace(/index\.html$/, ''));
    expect(await walk({ ...site, addresses: new Draw(1).some(pages, 8), concurrency: 2, looks: 0 })).toEqual([]);
  });
});

describe('the checks of a page', () => {
  let site: Served;
  const good = (body: string, head = '') =>
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${head}</head><body><main><h1>Page</h1>${body}</main></body></html>`;
  beforeAll(async () => {
    const folder = write(path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'out'), {
      '/bien/index.html': good('<p>Bien.</p>'),
      '/image/index.html': good('<img src="/a.png">'),
      '/large/index.html': good('<p>Large.</p>', '<link rel="stylesheet" href="/large.css">'),
      '/large.css': 'p{width:3000px}',
      '/ailleurs/index.html': good('<script src="https://ailleurs.example/a.js"></script>'),
      '/garde/index.html': good('<p>Garde.</p><script src="/garde.js"></script>'),
      '/garde.js': "localStorage.setItem('vu', '1'); console.error('dommage');",
      '/bouge/index.html': good('<div id="a"></div><p>Bouge.</p><script src="/bouge.js"></script>'),
      '/bouge.js': "setTimeout(() => { document.getElementById('a').style.height = '400px'; }, 100);",
      '/lourd/index.html': good(`<p>${'lourd '.repeat(60_000)}</p>`),
      '/sombre/index.html': good('<p class="pale">Pâle.</p>', '<link rel="stylesheet" href="/sombre.css">'),
      '/sombre.css': 'p{color:#000;background:#fff}@media(prefers-color-scheme:dark){p{color:#222;background:#000}}',
      '/404.html': good('<p>Perdu.</p>'),
    });
    site = await serve(folder);
  });
  afterAll(() => site.close());

  test.each([
    ['/bien/', []],
    ['/inconnue/', ['answer', 'console']],
    ['/image/', ['axe', 'console', 'html']],
    ['/large/', ['overflow']],
    ['/ailleurs/', ['console', 'foreign']],
    ['/garde/', ['console', 'storage']],
    ['/bouge/', ['shift']],
    ['/lourd/', ['weight']],
    ['/sombre/', ['axe']],
  ])('of %s find %s', async (address, checks) => {
    const misses = await walk({ ...site, addresses: [address], concurrency: 1 });
    expect([...new Set(misses.map(({ check }) => check))].toSorted()).toEqual(checks);
  });
});
