/** What the routes tell publishing about the pages that they do not render again. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Folder of the list; each process of Next writes a file of its own. */
const LIST = '.next/kept';

/** Starts a new list. */
export function forgetKeptPages(): void {
  rmSync(LIST, { recursive: true, force: true });
}

/** Notes that the finished page of an address is kept under a key. */
export function noteKeptPage(address: string, key: string): void {
  mkdirSync(LIST, { recursive: true });
  appendFileSync(path.join(LIST, String(process.pid)), `${address} ${key}\n`);
}

/** Address of each page that is kept → its key. */
export function keptPages(): Map<string, string> {
  if (!existsSync(LIST)) return new Map();
  const lines = readdirSync(LIST).flatMap((name) => readFileSync(path.join(LIST, name), 'utf8').split('\n'));
  return new Map(
    lines.flatMap((line) => {
      const [address, key] = line.split(' ');
      return address && key ? [[address, key] as const] : [];
    }),
  );
}
