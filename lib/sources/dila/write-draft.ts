/** Writes a draft atomically; never overwrites a file. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft.ts';

/**
 * Writes the draft into a folder and returns its path, with forward slashes. If the name exists on the disk or in
 * `taken` (old addresses), adds a number: `x-2`. Throws file system errors and leaves no partial file.
 */
export function writeDraft(folder: string, { slug, text }: Draft, taken: ReadonlySet<string> = new Set()): string {
  mkdirSync(folder, { recursive: true });
  // A hidden name, which the content reader ignores.
  const temporary = path.join(folder, `.${slug}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    for (let n = 1; ; n++) {
      const name = n === 1 ? slug : `${slug}-${n}`;
      if (taken.has(name)) continue;
      const file = path.join(folder, `${name}.md`);
      // Unlike a rename, a link fails when the file exists: the whole text appears at once, or nothing does.
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
    // For a disk without hard links (exFAT, some network shares).
    if (existsSync(file)) return false;
    renameSync(temporary, file);
    return true;
  }
}
