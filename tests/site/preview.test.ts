import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';
import { type PreviewServer, startPreviewServer } from './preview-server.ts';

/** The fixture, with a draft whose amount differs from its decision. */
const folder = contentFolder({});
const save = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
let preview: PreviewServer;
let url: string;

async function page(address: string): Promise<string> {
  const response = await fetch(url + address);
  return response.text();
}

/** Waits for the event that tells the open pages of a save, after `act`. */
async function afterChange(act: () => void): Promise<void> {
  const stop = new AbortController();
  const response = await fetch(`${url}/apercu/evenements`, { signal: stop.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  act();
  for (let said = ''; !said.includes('event: change'); )
    said += new TextDecoder().decode((await reader?.read())?.value);
  stop.abort();
}

beforeAll(async () => {
  preview = await startPreviewServer('dev', folder);
  url = preview.url;
});

afterAll(() => preview.stop());

test('the live preview shows a draft, with a mark, in the list and on its page', async () => {
  expect(await page('/articles/')).toMatch(/<span class="draft[^"]*">Brouillon<\/span>/);
  const html = await page('/articles/brouillon/');
  expect(html).toMatch(/<span class="draft[^"]*">Brouillon<\/span>/);
  expect(html).toContain('Texte du brouillon.');
});

test('the live preview shows the problems of an article on its page', async () => {
  const html = await page('/articles/brouillon/');
  expect(html).toMatch(/data-check="2"><summary[^>]*>Vérification de cet article : aucune erreur, 2.avertissements/);
  expect(html).toContain('Avertissement draft-published-date');
  expect(await page('/articles/beta-2021/')).toMatch(/data-check="1"><summary[^>]*>Vérification de cet article/);
});

test('the live preview draws the image of a draft too', async () => {
  const response = await fetch(`${url}/og/brouillon.png`);
  expect(response.headers.get('content-type')).toBe('image/png');
  const { width, height } = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
  expect([width, height]).toEqual([1200, 630]);
});

test('the live preview serves the same scripts as the published site', async () => {
  expect(await page('/js/copy.js')).toContain('[data-copy]');
});

test('the pages of the preview carry none of the scripts of the framework, and one that follows the saves', async () => {
  const html = await page('/articles/beta-2021/');
  expect(html).not.toMatch(/<script[^>]*src="\/_next\//);
  expect(html).not.toContain('__next_f');
  expect(html).toContain('<script defer="" src="/apercu/apercu.js"></script>');
});

test('a save is told to the open pages, and the page shows it', async () => {
  const file = 'articles/beta-2021.md';
  const text = readFileSync(path.join(folder, file), 'utf8');
  const start = performance.now();
  await afterChange(() => save(file, `${text}\nUne phrase ajoutée.\n`));
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(await page('/articles/beta-2021/')).toContain('Une phrase ajoutée.');
  await afterChange(() => save(file, text));
});

test('an unfinished draft is shown with its remarks, whatever is missing', async () => {
  const draft = [
    '---',
    'title: Zêta',
    'draft: true',
    'decisions:',
    '  - authority: inconnue',
    '    sector: À COMPLÉTER',
    '    measures: [amende, rien]',
    '    provisions: [rgpd-99]',
    '    fine: beaucoup',
    '---',
    'Le début du texte.',
  ].join('\n');
  await afterChange(() => save('articles/zeta.md', draft));
  const html = await page('/articles/zeta/');
  expect(html).toContain('Le début du texte.');
  expect(html).toContain('le champ « checked » manque');
  expect(html).toContain('À COMPLÉTER');
});

test('a file that cannot be read has a page that says why, and the others work', async () => {
  await afterChange(() => save('articles/rompu.md', '---\ntitle: Rompu : une amende\n---\nTexte.\n'));
  const html = await page('/articles/rompu/');
  expect(html).toContain('<h1>Cette page ne peut pas être montrée</h1>');
  expect(html).toContain('Ligne 2, colonne 8 : un texte contient « : » suivi d’une espace');
  expect(await page('/articles/beta-2021/')).toContain('Vérification de cet article');
  await afterChange(() => save('articles/rompu.md', readFileSync(path.join(folder, 'articles/brouillon.md'), 'utf8')));
  expect(await page('/articles/rompu/')).toContain('Texte du brouillon.');
});

test('a vocabulary that cannot be read keeps its last words in the preview', async () => {
  const text = readFileSync(path.join(folder, 'themes.yaml'), 'utf8');
  await afterChange(() => save('themes.yaml', 'cookies: [\n'));
  const html = await page('/articles/beta-2021/');
  expect(html).toContain('Cookies');
  expect(html).toContain('themes.yaml');
  await afterChange(() => save('themes.yaml', text));
});

test('a second preview says where the first one is', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: '0' },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Un aperçu est déjà ouvert : ${url}/. Le fermer d’abord (Ctrl+C dans son terminal), ou s’en servir.\n`,
  });
});
