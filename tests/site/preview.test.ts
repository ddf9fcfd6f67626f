import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';

/** The fixture, with a draft whose amount differs from its decision. */
const folder = contentFolder({});
let preview: ChildProcess;
let url: string;

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function page(path: string): Promise<string> {
  const response = await fetch(url + path);
  return response.text();
}

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'development' as const, CONTENT_DIR: folder, PORT: String(port) };
  preview = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/dev.ts'], { env, detached: true });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready')) resolve();
    };
    preview.stdout?.on('data', listen);
    preview.stderr?.on('data', listen);
    preview.on('close', () => reject(new Error(`the preview stopped:\n${said}`)));
  });
});

afterAll(() => {
  if (preview.pid !== undefined) process.kill(-preview.pid);
});

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
