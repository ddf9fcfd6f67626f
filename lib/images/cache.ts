/** Caches pictures between builds, under a hash of everything that they depend on. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The picture of a source, from `folder`, or drawn and stored there. `source` must contain everything that the bytes
 * depend on: then no picture is out of date, and deleting the folder is safe.
 */
export async function drawnOnce(
  folder: string,
  source: string,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(folder, `${createHash('sha256').update(source).digest('hex')}.png`);
  const known = await readIfThere(file);
  if (known) return known;
  const drawn = Uint8Array.from(await draw());
  // Several workers draw at the same time: a file appears complete or not at all.
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return drawn;
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return Uint8Array.from(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
