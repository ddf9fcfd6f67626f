/**
 * Load on this machine: readers of an article, of the list of decisions and of the data, through nginx with the
 * configuration that the build writes, then through our own server, while the site is published again and again.
 */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as z from 'zod';
import { configurationOf } from '#lib/publish/hosts.ts';
import { type Place, placeOf, takePlace } from '#lib/publish/place.ts';
import { readRedirects } from '#lib/publish/redirects.ts';
import { routes } from '#lib/routes.ts';
import { memoryOf } from './measured.ts';

const CONNECTIONS = 200;
const REPUBLISHED_EVERY = 10;

/** What the script below prints: times in microseconds. */
const Summary = z.strictObject({
  requests: z.int(),
  bytes: z.int(),
  microseconds: z.int(),
  median: z.number(),
  p99: z.number(),
  slowest: z.number(),
  errors: z.int(),
});

export interface Loaded extends z.infer<typeof Summary> {
  readonly server: string;
  /** How often the site took its place during the load. */
  readonly republished: number;
  /** Highest resident memory of the server, in bytes. */
  readonly peakBytes: number;
}

/** Programs that the load needs and that this machine does not have. */
export function missingPrograms(): string[] {
  return ['nginx', 'wrk'].filter((program) => spawnSync('which', [program]).status !== 0);
}

interface Server {
  readonly name: string;
  readonly seconds: number;
  readonly start: (site: string, port: number) => ChildProcess;
}

/** Loads each server in turn with a copy of the published folder `out`, in `folder`; calls `say` before each, in French. */
export async function underLoad(
  out: string,
  folder: string,
  port: number,
  seconds: { readonly nginx: number; readonly own: number },
  say: (what: string) => void,
): Promise<Loaded[]> {
  // The workers of nginx are another user.
  chmodSync(folder, 0o755);
  const version = /nginx\/([\d.]+)/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr)?.[1];
  const servers: Server[] = [
    {
      name: `nginx ${version}`,
      seconds: seconds.nginx,
      start: (site, at) => nginx(site, path.join(folder, 'nginx'), at),
    },
    { name: '`npm start`', seconds: seconds.own, start: ownServer },
  ];
  const loaded: Loaded[] = [];
  for (const server of servers) {
    say(`${server.name}, ${CONNECTIONS} connexions, ${server.seconds} s`);
    loaded.push(await load(server, out, path.join(folder, 'out'), port));
  }
  return loaded;
}

async function load({ name, seconds, start }: Server, out: string, site: string, port: number): Promise<Loaded> {
  takePlace(await written(out, site));
  const script = `${site}.lua`;
  writeFileSync(script, mixOf(out));
  const server = start(site, port);
  const group = server.pid ?? 0;
  try {
    await answers(port);
    let peakBytes = 0;
    const sampling = setInterval(() => {
      peakBytes = Math.max(peakBytes, memoryOf(group));
    }, 500);
    const readers = promisify(execFile)('wrk', [
      ...['--threads', '2', '--connections', String(CONNECTIONS), '--duration', `${seconds}s`, '--timeout', '10s'],
      ...['--script', script, `http://127.0.0.1:${port}`],
    ]);
    let republished = 0;
    let isOver = false;
    const over = readers.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const due = wait(REPUBLISHED_EVERY * 1000);
      const place = await written(out, site);
      await Promise.race([over, due]);
      if (isOver) continue;
      takePlace(place);
      republished += 1;
    }
    clearInterval(sampling);
    const { stdout } = await readers;
    const summary = Summary.parse(JSON.parse(stdout.slice(stdout.lastIndexOf('{'))));
    return { ...summary, server: name, republished, peakBytes };
  } finally {
    const ended = once(server, 'close');
    process.kill(-group, 'SIGTERM');
    await ended;
  }
}

/** Puts the site beside the served folder, as hard links: what is loaded is the server, not the disk. */
async function written(out: string, site: string): Promise<Place> {
  const place = placeOf(site);
  rmSync(place.staging, { recursive: true, force: true });
  await promisify(execFile)('cp', ['-al', out, place.staging]);
  return place;
}

/** A script of wrk: eight articles, the list of decisions and the data in each ten requests. */
function mixOf(out: string): string {
  const articles = readdirSync(path.join(out, 'articles')).slice(0, 40).map(routes.article);
  return `local articles = { ${articles.map((address) => JSON.stringify(address)).join(', ')} }
wrk.headers["Accept-Encoding"] = "gzip"
local sent = 0
request = function()
  sent = sent + 1
  local turn = sent % 10
  if turn == 0 then return wrk.format("GET", "${routes.dataJson}") end
  if turn == 5 then return wrk.format("GET", "${routes.decisions}") end
  return wrk.format("GET", articles[sent % #articles + 1])
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"bytes":%d,"microseconds":%d,"median":%.0f,"p99":%.0f,"slowest":%.0f,"errors":%d}\\n',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

/** nginx with the configuration that `npm run build -- --host nginx` writes, on another port. */
function nginx(site: string, own: string, port: number): ChildProcess {
  mkdirSync(own, { recursive: true });
  const redirects = readRedirects(readFileSync(path.join(site, '_redirects'), 'utf8'));
  const written = configurationOf('nginx', { folder: site, siteUrl: 'http://127.0.0.1', redirects })
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '');
  writeFileSync(path.join(own, 'site.conf'), written);
  const main = `daemon off;
worker_processes 2;
pid ${own}/pid;
error_log ${own}/error.log;
events { worker_connections 1024; }
http { access_log off; include ${own}/site.conf; }
`;
  writeFileSync(path.join(own, 'nginx.conf'), main);
  return spawn('nginx', ['-c', path.join(own, 'nginx.conf'), '-e', path.join(own, 'error.log')], { detached: true });
}

/** What `npm start` runs once the site is built. */
function ownServer(site: string, port: number): ChildProcess {
  const script = `import { siteServer } from './lib/publish/server.ts'; siteServer(${JSON.stringify(site)}).listen(${port}, '127.0.0.1');`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    detached: true,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Waits until the server answers; throws when it does not within ten seconds. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`no server answers on port ${port}`);
}
