/** The scores that Lighthouse gives to a page of a folder, served the same way whatever tool wrote it. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const VERSION = '12.8.2';

const forms = ['mobile', 'desktop'] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const Category = z.object({ score: z.number() });
const Report = z.object({
  categories: z.object({
    performance: Category,
    accessibility: Category,
    'best-practices': Category,
    seo: Category,
  }),
});

/** « 100 / 100 / 100 / 100 »: performance, accessibility, best practices, search engines. */
export type Scores = Readonly<Record<(typeof forms)[number], string>>;

/** Installs Lighthouse in a folder. It is not one of our dependencies: no other command needs it. */
export function installLighthouse(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', `lighthouse@${VERSION}`],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`npm install lighthouse:\n${stderr}`);
}

/** The scores of the page at an address of a published folder, by the Lighthouse that `folder` has. */
export async function scoresOf(out: string, address: string, folder: string): Promise<Scores> {
  const server = plainServer(out);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const chrome = await chromePath();
  try {
    const scores: Partial<Record<(typeof forms)[number], string>> = {};
    for (const form of forms) scores[form] = await run(`http://127.0.0.1:${port}${address}`, form, folder, chrome);
    return scores as Scores;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function run(url: string, form: (typeof forms)[number], folder: string, chrome: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    path.join(folder, 'node_modules/.bin/lighthouse'),
    [
      ...[url, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`],
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 64 * 1024 * 1024 },
  );
  const report = Report.parse(JSON.parse(stdout));
  return categories.map((name) => Math.round(report.categories[name].score * 100)).join(' / ');
}

/** The Chromium of the tests; elsewhere, empty: Lighthouse looks for the Chrome of the machine. */
async function chromePath(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return '';
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The files of a folder, in brotli where that form was written; without a header that only one tool would set. */
function plainServer(out: string) {
  return createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(out, address.endsWith('/') ? `${address}index.html` : address);
    if (!existsSync(file)) return response.writeHead(404).end();
    const brotli = existsSync(`${file}.br`);
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
      ...(brotli ? { 'Content-Encoding': 'br' } : {}),
    });
    return response.end(readFileSync(brotli ? `${file}.br` : file));
  });
}
