/** The hash of everything but the content that a published page depends on. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from './store.ts';

/** Our code and its configuration; what npm installed, version by version; the fonts, which are whole in the site. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
  'node_modules/@fontsource/source-serif-4/files',
];

/** The hash of the code of the project in a folder, for the Node that runs. */
export function codeKey(root = '.'): string {
  const files = SOURCES.filter((name) => existsSync(path.join(root, name))).flatMap((name) =>
    statSync(path.join(root, name)).isDirectory()
      ? readdirSync(path.join(root, name), { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
          .toSorted()
      : [name],
  );
  return keyOf(process.version, ...files.flatMap((file) => [file, readFileSync(path.join(root, file))]));
}
