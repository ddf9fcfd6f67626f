/** The rooms of the house are held by the overrides of `.biome.json`: these examples show that each of them refuses something. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Room, and an import that it may not make. */
const refused = [
  ['lib', "import { corpus } from './content/load.ts';"],
  ['lib/schema', "import { routes } from '../routes.ts';"],
  ['lib/french', "import { check } from '../editorial/check.ts';"],
  ['lib/english', "import { check } from '../editorial/check.ts';"],
  ['lib/content/read', "import { check } from '../../editorial/check.ts';"],
  ['lib/anonymise', "import fs from 'node:fs';"],
  ['lib/authoring', "import { check } from '../editorial/check.ts';"],
  ['lib/editorial/rules', "import { row } from '../../views/decisions.ts';"],
  ['lib/views', "import { corpus } from '../content/load.ts';"],
  ['lib/views/figures', "import fs from 'node:fs';"],
  ['lib/exports', "import { corpus } from '../content/load.ts';"],
  ['lib/images', "import type { Corpus } from '../schema/corpus.ts';"],
  ['lib/files', "import { openData } from '../views/open-data.ts';"],
  ['lib/kept', "import { publish } from '../publish/publish.ts';"],
  ['lib/publish', "import { corpus } from '../content/load.ts';"],
  ['lib/sources/dila', "import { corpus } from '../../content/load.ts';"],
  ['lib/browser', "const fs = await import('node:fs');"],
  ['components/shell', "import { corpus } from '#lib/content/load.ts';"],
  ['components/shell', "import Link from 'next/link';"],
  ['app/articles', "import { publish } from '#lib/publish/publish.ts';"],
  ['app/articles', "import Image from 'next/image';"],
] as const;

const now = 'export const now = [new Date(), process.env.PORT];';

/** Every refusal of files written in a project of their own: « lib/schema/1.ts noRestrictedImports ». */
function refusals(files: Readonly<Record<string, string>>): string[] {
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'recueil-house-')));
  copyFileSync('.biome.json', path.join(project, '.biome.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  const options = ['--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const biome = path.resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', ...options], { cwd: project, encoding: 'utf8' });
  return [...stdout.matchAll(/title=lint\/\w+\/(noRestricted\w+|noProcessEnv|noBarrelFile),file=([^,]+)/g)].map(
    ([, rule, file = '']) => `${path.relative(project, file)} ${rule}`,
  );
}

test('each room refuses what it may not import', () => {
  const files = refused.map(([room, text], i) => [`${room}/${i}.ts`, text] as const);
  expect(refusals(Object.fromEntries(files)).toSorted()).toEqual(
    files.map(([file]) => `${file} noRestrictedImports`).toSorted(),
  );
});

test('the clock and the environment are read in lib/site.ts alone, and no file hands on what others define', () => {
  expect(
    refusals({
      'lib/views/now.ts': now,
      'lib/site.ts': now,
      'lib/views/barrel.ts': "export * from './now.ts';",
    }).toSorted(),
  ).toEqual([
    'lib/views/barrel.ts noBarrelFile',
    'lib/views/now.ts noProcessEnv',
    'lib/views/now.ts noRestrictedGlobals',
  ]);
});

test('a file may import what its room may', () => {
  const text = "import { group } from 'd3-array';\nimport type { Corpus } from '../schema/corpus.ts';";
  expect(refusals({ 'lib/views/x.ts': text })).toEqual([]);
});
