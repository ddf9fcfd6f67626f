import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { placeOf } from '#lib/publish/place.ts';
import { namesIn, temporaryFolder, write } from './folder.ts';

const PAGES = 40;
const FILES = ['_headers', '_redirects', '.nojekyll', ...Array.from({ length: PAGES }, (_, i) => `p${i}/index.html`)];

/** Publishes a site of forty pages that all say the same number, again and again, one more each time. */
const publisher = (root: string) => `
  import { writeFileSync, mkdirSync } from 'node:fs';
  import { publish } from './lib/publish/publish.ts';
  console.log('starts');
  for (let n = 1; ; n += 1) {
    for (let i = 0; i < ${PAGES}; i += 1) {
      mkdirSync(\`${root}/export/p\${i}\`, { recursive: true });
      writeFileSync(\`${root}/export/p\${i}/index.html\`, \`<html><head><meta charSet="utf-8"/></head><body><p>\${n}</p></body></html>\`);
    }
    await publish({ from: '${root}/export', to: '${root}/out', siteUrl: 'https://recueil.example', redirects: new Map() });
  }`;

test.each([40, 130, 270, 390, 510])('a publication that is killed after %i ms leaves one whole site', async (delay) => {
  const root = temporaryFolder();
  write(root, Object.fromEntries(FILES.map((file) => [`/out/${file}`, '<p>0</p>'])));
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', publisher(root)]);
  await once(child.stdout, 'data');
  await after(delay);
  child.kill('SIGKILL');
  await once(child, 'close');
  // What the next command does first: it puts back a site that was between its two names.
  placeOf(path.join(root, 'out'));
  const names = namesIn(path.join(root, 'out')).filter((name) => !/\.(?:br|gz)$/.test(name));
  expect(names).toEqual(FILES.map((file) => `/${file}`).toSorted());
  const pages = names.filter((name) => name.endsWith('.html'));
  const said = pages.map((name) => /<p>\d+<\/p>/.exec(readFileSync(path.join(root, 'out', name), 'utf8'))?.[0]);
  expect(new Set(said).size).toBe(1);
});
