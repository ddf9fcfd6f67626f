/** Writes several files of the content as one: a run killed at any moment leaves them all as they were, or all written. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Hidden, which the reading of the content passes over. */
const STAGE = '.update';
/** Names the files that are ready: from the moment it exists, they are written, by this run or by the next. */
const READY = 'ready.json';

/** Writes the files, by their path from the folder; what an earlier run left ready is written first. */
export function commitFiles(folder: string, files: ReadonlyMap<string, string>): void {
  finishCommit(folder);
  if (files.size === 0) return;
  const stage = path.join(folder, STAGE);
  mkdirSync(stage);
  const names = [...files.keys()];
  for (const [i, text] of [...files.values()].entries())
    writeFileSync(path.join(stage, String(i)), text, { flush: true });
  writeFileSync(path.join(stage, `${READY}.tmp`), JSON.stringify(names), { flush: true });
  renameSync(path.join(stage, `${READY}.tmp`), path.join(stage, READY));
  finishCommit(folder);
}

/** Ends what a killed run had begun: written where everything was ready, forgotten otherwise. */
export function finishCommit(folder: string): void {
  const stage = path.join(folder, STAGE);
  const ready = path.join(stage, READY);
  if (existsSync(ready)) {
    const names = JSON.parse(readFileSync(ready, 'utf8')) as string[];
    for (const [i, name] of names.entries()) {
      const staged = path.join(stage, String(i));
      if (!existsSync(staged)) continue;
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      renameSync(staged, path.join(folder, name));
    }
  }
  rmSync(stage, { recursive: true, force: true });
}
