/**
 * `npm run walk [-- --sample N] [-- --seed N]`: opens every published page in a real browser; exit code 1 when one
 * fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Draw } from '#tests/bench/draw.ts';
import { launchBrowser } from '#tests/browser/chromium.ts';
import { type Miss, walk } from '#tests/browser/walk.ts';
import { count } from '../format.ts';
import { linkFaults } from '../publish/links.ts';
import { readPage } from '../publish/page.ts';
import { siteServer } from '../publish/server.ts';
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';

const { values } = commandLine({
  name: 'run walk',
  about:
    'Parcourt les pages du site publié dans un vrai navigateur : accessibilité (WCAG 2.2 AA, clair et sombre, 360 et 1440 px),\nconsole, requêtes vers d’autres sites, stockage, décalages, débordements, HTML, poids, liens et ancres.',
  options: {
    sample: { value: 'N', about: 'ne parcourt que N pages, tirées au sort' },
    seed: { value: 'N', about: 'tirage au sort, 1 si rien n’est dit' },
  },
});
const { outDir, siteUrl } = readConfig();

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync(path.join(outDir, '404.html'))) {
    console.error(`${outDir} n’a pas de site publié : lancer d’abord npm run build.`);
    return 1;
  }
  const pages = publishedPages();
  const addresses =
    values.sample === undefined ? pages : new Draw(Number(values.seed ?? '1')).some(pages, Number(values.sample));
  const misses = [...(await walked(addresses)), ...deadLinks()];
  print(misses, addresses.length);
  return misses.length > 0 ? 1 : 0;
}

/** Addresses of the published pages, without the redirects of old addresses. */
function publishedPages(): string[] {
  return htmlFiles()
    .filter((file) => file.endsWith('/index.html') && !read(file).includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ''));
}

async function walked(addresses: readonly string[]): Promise<Miss[]> {
  const server = siteServer(outDir);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  try {
    return await walk({
      browser,
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      addresses,
      concurrency: 2,
      onPage: (done) => {
        if (process.stderr.isTTY || done % 25 === 0) process.stderr.write(`${done} / ${addresses.length} pages\n`);
      },
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Links and anchors of the whole site that lead nowhere. */
function deadLinks(): Miss[] {
  const pages = new Map(htmlFiles().map((file) => [file.replace(/index\.html$/, ''), readPage(read(file))]));
  const files = new Set(allFiles());
  return linkFaults({ pages, files, siteUrl }).map((detail) => ({
    address: detail.slice(0, detail.indexOf(' ')),
    check: 'link',
    detail,
  }));
}

function allFiles(): string[] {
  return readdirSync(outDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
    .toSorted();
}

function htmlFiles(): string[] {
  return allFiles().filter((file) => file.endsWith('.html'));
}

function read(file: string): string {
  return readFileSync(path.join(outDir, file), 'utf8');
}

function print(misses: readonly Miss[], pages: number): void {
  for (const { address, check, detail } of misses) console.log(`${address}\t${check}\t${detail}`);
  console.log(
    misses.length === 0
      ? `${count(pages, 'page parcourue', 'pages parcourues')}, rien à corriger.`
      : `${count(pages, 'page parcourue', 'pages parcourues')}, ${count(misses.length, 'point', 'points')} à corriger.`,
  );
}
