import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeOf } from '#lib/publish/place.ts';
import { namesIn, temporaryFolder, write } from './folder.ts';

const FILES = ['_headers', '_redirects', '.nojekyll', ...Array.from({ length: 12 }, (_, i) => `p${i}/index.html`)];

/** The publication in one file: a process that loads it is ready in a third of the time. */
const BUNDLE = path.resolve('node_modules/.cache/recueil/publication-killed.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['lib/publish/publish.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});

/** A published site whose pages all say « before », and an export whose pages all say « after ». */
function sites(): string {
  const page = (word: string) => `<html><head><meta charSet="utf-8"/></head><body><p>${word}</p></body></html>`;
  return write(temporaryFolder(), {
    ...Object.fromEntries(FILES.map((name) => [`/out/${name}`, page('before')])),
    ...Object.fromEntries(FILES.slice(3).map((name) => [`/export/${name}`, page('after')])),
  });
}

/**
 * Publishes the export in a process that kills itself before its nth change of the disk; it prints how many it made. `limit`
 * is the largest file that it may write, in KiB.
 */
async function publishes(root: string, last: number, limit = 'unlimited'): Promise<{ changes: number; died: boolean }> {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let changes = 0;
    for (const [owner, name] of [[fs, 'mkdirSync'], [fs, 'renameSync'], [fs, 'rmSync'], [fs.promises, 'writeFile']]) {
      const change = owner[name];
      owner[name] = (...given) => {
        changes += 1;
        if (changes === ${last}) process.kill(process.pid, 'SIGKILL');
        return change(...given);
      };
    }
    syncBuiltinESMExports();
    const { publish } = await import('${BUNDLE}');
    await publish({ from: '${root}/export', to: '${root}/out', siteUrl: 'https://recueil.example', redirects: new Map() });
    console.log(changes);`;
  const command = ['-c', 'ulimit -f "$1"; exec "$0" --input-type=module -e "$2"', process.execPath, limit, script];
  const child = spawn('bash', command, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  const [code] = await once(child, 'close');
  return { changes: Number(said), died: code !== 0 };
}

/** The words of the pages that are served; throws when a file is missing or foreign. */
function served(root: string): string[] {
  // What the next command does first: it puts back a site that was between its two names.
  placeOf(path.join(root, 'out'));
  const names = namesIn(path.join(root, 'out')).filter((name) => !/\.(?:br|gz)$/.test(name));
  expect(names).toEqual(FILES.map((name) => `/${name}`).toSorted());
  const pages = names.filter((name) => name.endsWith('.html'));
  const words = pages.map((name) => /<p>(\w+)<\/p>/.exec(readFileSync(path.join(root, 'out', name), 'utf8'))?.[1]);
  return [...new Set(words.map((word) => word ?? 'nothing'))];
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

describe('a publication that is killed', () => {
  test('leaves one whole site, at each of twenty moments', async () => {
    const whole = sites();
    const { changes } = await publishes(whole, Number.POSITIVE_INFINITY);
    expect(served(whole)).toEqual(['after']);
    // Sixteen by chance, then the last four: they remove, rename twice, remove.
    const chance = seeded(12);
    const moments = [
      ...Array.from({ length: 16 }, () => 1 + Math.floor(chance.next().value * changes)),
      ...[3, 2, 1, 0].map((left) => changes - left),
    ];
    const left = async (moment: number) => {
      const root = sites();
      expect(await publishes(root, moment)).toMatchObject({ died: true });
      expect(served(root), `killed before change ${moment} of ${changes}`).toHaveLength(1);
    };
    for (let i = 0; i < moments.length; i += 4) await Promise.all(moments.slice(i, i + 4).map(left));
  });
});

test('a file that the disk refuses, half written, leaves the previous site', async () => {
  const root = sites();
  const noise = Array.from({ length: 4000 }, (_, i) => `<p>${(i * 7919) % 1009}</p>`).join('');
  write(root, {
    '/export/p3/index.html': `<html><head><meta charSet="utf-8"/></head><body>${noise}</body></html>`,
  });
  expect(await publishes(root, Number.POSITIVE_INFINITY, '4')).toMatchObject({ died: true });
  expect(served(root)).toEqual(['before']);
});
