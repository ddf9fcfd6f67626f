/** Writes a draft, whole or not at all, and never over a file that exists. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft.ts';

/**
 * Writes the draft into a folder and gives its path, with forward slashes. A name that is taken, on the disk or in
 * `taken` (former addresses), gets a number: `x-2`. Throws what the disk throws; nothing is then left behind.
 */
export function writeDraft(folder: string, { slug, text }: Draft, taken: ReadonlySet<string> = new Set()): string {
  mkdirSync(folder, { recursive: true });
  // A hidden name, which the loading of the content passes over.
  const temporary = path.join(folder, `.${slug}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    for (let n = 1; ; n++) {
      const name = n === 1 ? slug : `${slug}-${n}`;
      if (taken.has(name)) continue;
      const file = path.join(folder, `${name}.md`);
      // Unlike a rename, a link fails where a file exists: the whole text appears at once, or nothing does.
      if (linked(temporary, file)) return file.split(path.sep).join('/');
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

function linked(temporary: string, file: string): boolean {
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    // A disk without hard links (exFAT, some shares).
    if (existsSync(file)) return false;
    renameSync(temporary, file);
    return true;
  }
}
