/** Lists the files of a folder by their addresses. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder and of its subfolders, from its root, with a leading slash, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
    .toSorted();
}
