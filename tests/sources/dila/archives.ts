/** Builds archives for tests: valid ones with tar-stream, and false headers byte by byte. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

export type Entry = readonly [name: string, content: string | Uint8Array, header?: Partial<Header>];

/** The bytes of a tar with these entries, in this order. */
export async function tarBytes(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const [name, content, header] of entries) archive.entry({ ...header, name }, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A 512-byte ustar header that claims a size, whatever comes after it (POSIX.1-1988, « ustar Interchange Format »). */
export function claimingHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A file in a new temporary folder. Returns its path. */
export function temporaryFile(name: string, bytes: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'archive-')), name);
  writeFileSync(file, bytes);
  return file;
}

/** A `.tar.gz` of these entries on the disk. Returns its path. */
export async function tarGz(entries: readonly Entry[], name = 'CNIL_20261123-203000.tar.gz'): Promise<string> {
  return temporaryFile(name, gzipSync(await tarBytes(entries)));
}

/** A temporary folder with these files. Returns its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
