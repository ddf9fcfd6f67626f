import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatFolder } from '#lib/authoring/format-folder.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { type PreviewServer, startPreviewServer } from '#tests/site/preview-server.ts';
import { launchBrowser } from './chromium.ts';
import { addItem, choose, field, fill, openEditor, pick, save, shown } from './editor-page.ts';

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
  page.setDefaultTimeout(10_000);
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

/** The slug that the editor proposes for the title of the test. */
const SLUG = 'zeta-amende-de-20-000-eur-pour-des-essais-lisibles-par-tous';
const ARTICLE = `articles/${SLUG}.md`;

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

/** Replaces the text of the article, as Markdown. */
async function writeBody(markdown: string): Promise<void> {
  const body = await shown(page, 'Texte');
  const raw = body.getByRole('button', { name: 'Modifier en Markdown' });
  if ((await raw.getAttribute('aria-pressed')) !== 'true') await raw.click();
  await fill(page, 'Texte', markdown);
}

interface Facts {
  readonly number: string;
  readonly decided: string;
  readonly measure: string;
  readonly fine: string | null;
}

async function addDecision({ number, decided, measure, fine }: Facts): Promise<Locator> {
  const list = await addItem(page, 'Décisions de l’affaire', 'décision');
  await fill(list, 'Numéro de la délibération', number);
  await fill(list, 'Jour de la décision', decided);
  await choose(list, 'Procédure', 'ordinaire');
  await pick(page, list, 'Tout ce qui a été prononcé', measure);
  await addItem(list, 'Organismes visés', 'organisme visé');
  await pick(page, list, 'Organisme', 'Zêta');
  await fill(list, 'Nom tel que la décision l’écrit', 'ZÊTA SA');
  if (fine !== null) {
    await fill(list, 'Amende infligée à ce seul organisme', fine);
    await fill(list, 'Total des amendes prononcées', fine);
  }
  await choose(list, 'Secteur', 'Commerce');
  await choose(list, 'Fondements dont le manquement est retenu', 'RGPD, art. 32');
  await choose(list, 'Thèmes', 'Sécurité');
  await addItem(list, 'Sources', 'source');
  const source = field(list, 'Sources');
  await fill(source, 'Adresse de la source', `https://www.legifrance.gouv.fr/cnil/id/${number}`);
  await fill(source, 'Titre de la source', `Légifrance, ${number}`);
  await choose(source, 'Nature', 'official');
  await fill(source, 'Ce que la source établit', 'date, montant');
  await choose(source, 'Ce qui en a été lu', 'texte');
  await fill(source, 'Jour de cette lecture', '2026-02-09');
  return list;
}

test('an article with two decisions and an appeal is created by its form, as a draft', async () => {
  await goTo('articles/new');
  await fill(page, 'Titre de la page', 'Zêta : amende de 20 000 € pour des essais lisibles par tous');
  await fill(
    page,
    'Une phrase pour les listes et les moteurs de recherche',
    'La CNIL a infligé 20 000 € d’amende à Zêta, dont les essais étaient lisibles par tous, puis un rappel à l’ordre.',
  );
  const first = await addDecision({ number: 'SAN-2023-901', decided: '2023-03-02', measure: 'amende', fine: '20000' });
  await addItem(first, 'Recours', 'recours');
  await fill(first, 'Numéro de la requête ou de l’affaire', '900123');
  await fill(first, 'Jour de la décision de justice', '2024-05-06');
  await pick(page, first, 'Issue', 'rejet');
  await addDecision({ number: 'SAN-2023-902', decided: '2023-09-04', measure: 'rappel-a-l-ordre', fine: null });
  await writeBody(
    'La CNIL a infligé à Zêta, le 2 mars 2023, une amende de 80 000 €.\n\n## Les suites\n\nLe recours est rejeté.',
  );
  await save(page, project);
  const article = written(ARTICLE);
  expect(article).toContain('draft: true\n');
  expect(article).toContain('decisions:\n  - number: SAN-2023-901\n    authority: cnil\n    decided: 2023-03-02\n');
  expect(article).toContain('        number: "900123"\n        date: 2024-05-06\n        outcome: rejet\n');
  expect(article).toContain('  - number: SAN-2023-902\n');
  expect(formatFolder(content).filter(({ changed }) => changed)).toEqual([]);
});

test('what the check says stands beside the form two seconds after a save at most, and leaves when it is corrected', async () => {
  const side = await page.context().newPage();
  await side.goto(`${server.url}/admin/apercu/?file=${ARTICLE}&page=/articles/${SLUG}/`);
  await side.getByText('Erreur amount-mismatch').or(side.getByText('Avertissement amount-mismatch')).first().waitFor();
  await side
    .frameLocator('iframe')
    .getByRole('heading', { level: 1, name: /Zêta : amende de 20.000/ })
    .waitFor();
  await page.bringToFront();
  await goTo(`articles/entries/${SLUG}`);
  await writeBody(
    'La CNIL a infligé à Zêta, le 2 mars 2023, une amende de 20 000 €.\n\n## Les suites\n\nLe recours est rejeté.',
  );
  await save(page, project);
  const start = performance.now();
  await side.getByText('amount-mismatch').first().waitFor({ state: 'detached' });
  // Two seconds on two quiet cores; the machine of the tests is not quiet.
  expect(performance.now() - start).toBeLessThan(6_000);
  await side.frameLocator('iframe').getByText('une amende de 20').first().waitFor();
  await side.close();
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

test('an image is put in public/images, with its alternative text in the article', async () => {
  await goTo(`articles/entries/${SLUG}`);
  const body = await shown(page, 'Texte');
  await body.locator('[role=textbox]:visible').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await body.getByRole('button', { name: 'Image' }).click();
  const chooser = page.waitForEvent('filechooser');
  await body.getByRole('button', { name: 'Parcourir' }).click();
  const image = new PNG({ width: 40, height: 30 });
  await (await chooser).setFiles({ name: 'plan.png', mimeType: 'image/png', buffer: PNG.sync.write(image) });
  await fill(body, 'Texte alternatif', 'Plan des essais');
  await save(page, project);
  expect(existsSync(path.join(project, 'public/images/plan.png'))).toBe(true);
  expect(written(ARTICLE)).toContain('![Plan des essais](/images/plan.png)');
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
