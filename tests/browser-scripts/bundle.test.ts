import { beforeAll, describe, expect, test } from 'vitest';
import { bundleScript, licenceKind, scriptNames } from '#lib/browser/bundle.ts';
import { compress } from '#lib/publish/compress.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const scripts = new Map<string, string>();
beforeAll(async () => {
  for (const name of scriptNames) scripts.set(name, await bundleScript(name));
});

const bytes = async (name: string) =>
  (await compress(`/js/${name}.js`, Buffer.from(scripts.get(name) ?? ''))).br.byteLength;

describe('the compressed scripts of a page', () => {
  test.each([
    ['the explorer', ['explorer', 'preact'], 15],
    ['the English explorer', ['explorer-en', 'preact'], 15],
    ['the comparison of cases', ['similar-cases', 'preact'], 8],
    ['the search', ['search', 'preact'], 17],
    ['the English search', ['search-en', 'preact'], 17],
    ['an article', ['copy'], 3],
    ['a download', ['download'], 7],
  ])('%s: %j weigh %i KB at most', async (_, names, most) => {
    const weights = await Promise.all(names.map(bytes));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most * 1024);
  });
});

test('islands share one drawing library, and other scripts do not load it', () => {
  for (const name of scriptNames)
    expect([name, scripts.get(name)?.includes('"./preact.js"')]).toEqual([
      name,
      !['article', 'copy', 'copy-en', 'download', 'preact'].includes(name),
    ]);
});

test('no script reads the environment, validates a schema or contains React', () => {
  for (const [name, text] of scripts) expect([name, /process\.env|zod|from"react/i.exec(text)]).toEqual([name, null]);
});

test('the licences of the search engine, the fonts and every bundled library are published', async () => {
  const [[, write] = ['', () => '']] = [...licenceKind.files(corpusIn(fixture))];
  const text = String(await write());
  const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(([^)]+)\)$/gm)].map(([, name, licence]) => [name, licence]);
  expect(names).toEqual([
    ['@fontsource/source-serif-4', 'OFL-1.1'],
    ['fflate', 'MIT'],
    ['pagefind', 'MIT'],
    ['preact', 'MIT'],
  ]);
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text.match(/Permission is hereby granted, free of charge/g)).toHaveLength(5);
});

test('no script imports from the root of the host: a site may be below a path', () => {
  for (const [name, text] of scripts) expect([name, /(?:from|import\()"\/[^"]*"/.exec(text)]).toEqual([name, null]);
});
