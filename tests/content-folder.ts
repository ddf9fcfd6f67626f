/** Content folders for tests: the fixture, with some files replaced, added or removed, in a temporary folder. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LoadOptions, loadCorpus } from '#lib/content/load.ts';
import type { Corpus } from '#lib/schema/corpus.ts';

/** Folder of the fixture: six articles. */
export const fixture = 'tests/fixtures/content';

/** A copy of the fixture with the given content for each named file; null removes the file. Returns the folder. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'content');
  cpSync(fixture, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
  }
  return folder;
}

/** Address of the sites of the tests. */
export const siteUrl = 'https://recueil.example';

/** The corpus of a content folder, with that address: ours built on 1 December 2026, any other on 15 July 2026. */
export function corpusIn(dir: string, options: Partial<LoadOptions> = {}): Corpus {
  const today = dir === 'content' ? '2026-12-01' : '2026-07-15';
  return loadCorpus({ dir, siteUrl, today, ...options });
}
