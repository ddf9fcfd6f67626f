import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatFolder } from '#lib/authoring/format-folder.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { type PreviewServer, startPreviewServer } from '#tests/site/preview-server.ts';
import { launchBrowser } from './chromium.ts';
import { addItem, fill, openEditor, save } from './editor-page.ts';

/** The fixture in canonical form, in a folder `content` beside `public`. */
const content = contentFolder({});
const project = path.dirname(content);
for (const { name, text } of formatFolder(content)) writeFileSync(path.join(content, name), text ?? '');
mkdirSync(path.join(project, 'public/images'), { recursive: true });

let server: PreviewServer;
let browser: Browser;
let page: Page;
/** Requests that left this machine. */
const outside: string[] = [];

beforeAll(async () => {
  server = await startPreviewServer('edit', content);
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 1600 }, locale: 'fr-FR' });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  context.on('requestfinished', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url)) outside.push(request.url());
  });
  await openEditor(page, server.url, project);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

const goTo = (place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${place}`);
const written = (name: string) => readFileSync(path.join(content, name), 'utf8');

test('an organisation created by its form is written in canonical form, and nothing else changes', async () => {
  const before = written('organisations.yaml');
  await goTo('vocabulaires/entries/organisations');
  const list = await addItem(page, 'Organismes', 'organisme');
  await fill(list, 'Identifiant', 'zeta');
  await fill(list, 'Nom d’usage', 'Zêta');
  await fill(list, 'Pays du siège', 'FR');
  await fill(list, 'Activité en quelques mots', 'vendeur d’essais');
  await save(page, project);
  expect(written('organisations.yaml')).toBe(
    `${before}  zeta:\n    name: "Zêta"\n    country: FR\n    activity: "vendeur d’essais"\n`,
  );
});

test('the form shows the page and the remarks of its file', async () => {
  await goTo('articles/entries/alpha-2020');
  const frame = page.frameLocator('iframe').frameLocator('iframe');
  await frame.getByText('Vérification').first().waitFor();
  await frame
    .frameLocator('iframe')
    .getByRole('heading', { level: 1, name: /Alpha : amende de 40/ })
    .waitFor();
});

test('a change in one field of an article changes nothing else', async () => {
  const before = written('articles/alpha-2020.md');
  await goTo('articles/entries/alpha-2020');
  await fill(page, 'Titre de la page', 'Alpha : amende de 40 000 €, après réformation');
  await save(page, project);
  expect(written('articles/alpha-2020.md')).toBe(
    before.replace('Alpha : amende de 40 000 € après réformation', 'Alpha : amende de 40 000 €, après réformation'),
  );
});

test('nothing is asked outside of this machine', () => {
  expect(outside).toEqual([]);
});
