/** Writes several files of the content atomically: if the run is killed, either none is changed or all are written. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Hidden folder, which the content reader ignores. */
const STAGE = '.update';
/** List of the files ready to write: once it exists, this run or the next one writes them. */
const READY = 'ready.json';

/** Writes the files, by their path from the folder; first completes an interrupted run. */
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

/** Completes an interrupted run: writes its files when all were ready, removes them otherwise. */
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
