/**
 * What a build and the processes of Next hand to each other: the corpus; then, beside the export, the bodies of the pages
 * and the list of those that were not rendered.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Next empties its own folder when a build starts. */
const FOLDER = 'node_modules/.cache/recueil/handed';
const CORPUS = path.join(FOLDER, 'corpus');
const BODIES = path.join(FOLDER, 'bodies');
/** The list of pages that are kept; each process of Next writes a file of its own. */
const KEPT = path.join(FOLDER, 'kept');

/** Starts a build: hands over its corpus, as bytes, and forgets what the build before left. */
export function handCorpus(bytes: Uint8Array): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const folder of [BODIES, KEPT]) mkdirSync(folder, { recursive: true });
  writeFileSync(CORPUS, bytes);
}

/** The bytes of the corpus of the build that runs. Throws outside a build. */
export function handedCorpus(): Uint8Array {
  return readFileSync(CORPUS);
}

/** Hands over the body of a page, HTML, under the key of the page. */
export function handBody(key: string, markup: string): void {
  writeFileSync(path.join(BODIES, key), markup);
}

/** The body of the page of a key. */
export function handedBody(key: string): string {
  return readFileSync(path.join(BODIES, key), 'utf8');
}

/** Notes that the finished page of an address is kept under a key. */
export function noteKeptPage(address: string, key: string): void {
  appendFileSync(path.join(KEPT, String(process.pid)), `${address} ${key}\n`);
}

/** Address of each page that is kept → its key. */
export function keptPages(): Map<string, string> {
  const lines = readdirSync(KEPT).flatMap((name) => readFileSync(path.join(KEPT, name), 'utf8').split('\n'));
  return new Map(
    lines.flatMap((line) => {
      const [address, key] = line.split(' ');
      return address && key ? [[address, key] as const] : [];
    }),
  );
}
