import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeKey } from '#lib/kept/code-key.ts';
import { keyOf, Store } from '#lib/kept/store.ts';
import { temporaryFolder, write } from '../publish/folder.ts';

describe('a key', () => {
  test('differs when a part differs, or when text moves from one part to the next', () => {
    expect(keyOf('a', 'b')).toBe(keyOf('a', 'b'));
    expect(keyOf('a', 'b')).not.toBe(keyOf('a', 'c'));
    expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
  });
});

describe('what is kept', () => {
  test('is read by a later build', () => {
    const root = temporaryFolder();
    new Store(root, 'code').write('page', { html: '<p>é</p>', br: Buffer.from([1, 2]) });
    const later = new Store(root, 'code');
    expect(later.has('page')).toBe(true);
    expect(later.read('page')).toEqual({ html: '<p>é</p>', br: Buffer.from([1, 2]) });
  });

  test('is not read by other code', () => {
    const root = temporaryFolder();
    new Store(root, 'code').write('page', 1);
    const other = new Store(root, 'other code');
    expect([other.isEmpty, other.has('page'), other.read('page')]).toEqual([true, false, null]);
  });

  test('is made once', async () => {
    const store = new Store(temporaryFolder(), 'code');
    let made = 0;
    const make = async () => {
      made += 1;
      return made;
    };
    expect([await store.once('a', make), await store.once('a', make)]).toEqual([1, 1]);
  });

  test('is removed when it cannot be read: the next build makes it again', () => {
    const store = new Store(temporaryFolder(), 'code');
    store.write('page', 1);
    writeFileSync(path.join(store.folder, 'page'), 'half');
    expect(store.read('page')).toBeNull();
    expect(store.has('page')).toBe(false);
  });
});

describe('the folder does not grow without end', () => {
  /** Sets the day on which a result was kept. */
  const keptOn = (store: Store, key: string, day: number) => utimesSync(path.join(store.folder, key), day, day);

  test('a build keeps what it used, and as many others, the newest', () => {
    const root = temporaryFolder();
    const earlier = new Store(root, 'code');
    for (const [key, day] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ] as const) {
      earlier.write(key, key);
      keptOn(earlier, key, day);
    }
    const now = new Store(root, 'code');
    now.read('a');
    now.prune();
    expect(readdirSync(now.folder).toSorted()).toEqual(['a', 'd']);
  });

  test('two states of the code are kept, the present one and the newest other', () => {
    const root = temporaryFolder();
    for (const [code, day] of [
      ['first', 1],
      ['second', 2],
      ['third', 3],
    ] as const) {
      new Store(root, code).write('page', 1);
      utimesSync(path.join(root, code), day, day);
    }
    const now = new Store(root, 'first');
    now.read('page');
    now.prune();
    expect(readdirSync(root).toSorted()).toEqual(['first', 'third']);
    expect(existsSync(path.join(root, 'second'))).toBe(false);
  });
});

describe('the hash of the code changes with', () => {
  const project = {
    '/components/shell/masthead.tsx': 'export const title = 1;',
    '/lib/publish/headers.ts': 'export const policy = "default-src \'none\'";',
    '/app/globals.css': 'body {}',
    '/next.config.mjs': 'export default {};',
    '/package-lock.json': '{}',
    '/node_modules/.package-lock.json': '{}',
    '/node_modules/@fontsource/source-serif-4/files/latin-400.woff2': 'font',
  };
  const keyWith = (files: Readonly<Record<string, string>>) =>
    codeKey(write(temporaryFolder(), { ...project, ...files }));

  test.each([
    ['a component', { '/components/shell/masthead.tsx': 'export const title = 2;' }],
    ['a header', { '/lib/publish/headers.ts': 'export const policy = "default-src \'self\'";' }],
    ['a style', { '/app/globals.css': 'body { color: red }' }],
    ['a font', { '/node_modules/@fontsource/source-serif-4/files/latin-400.woff2': 'other font' }],
    ['the configuration of Next', { '/next.config.mjs': 'export default { output: undefined };' }],
    ['the version of a dependency', { '/package-lock.json': '{ "next": "16.5" }' }],
    ['what is installed', { '/node_modules/.package-lock.json': '{ "next": "16.5" }' }],
    ['a new file', { '/components/new.tsx': '' }],
  ])('%s', (_, files: Readonly<Record<string, string>>) => {
    expect(keyWith(files)).not.toBe(keyWith({}));
  });

  test('and not with the content, nor the folder of the project', () => {
    expect(keyWith({ '/content/articles/a.md': 'A' })).toBe(keyWith({}));
  });
});
