/** A new site being written, file by file, with the compressed forms of each. */
import { mkdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyOf, type Store } from '../kept/store.ts';
import { type Compressed, compress, isCompressible } from './compress.ts';

export interface Size {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes that a reader receives: of its smallest form. */
  readonly served: number;
}

/** How many files are compressed and written at once: Node does both in threads. */
const AT_ONCE = 8;

/** Smallest file whose compressed forms are kept, in bytes: those of smaller ones are made faster than they are read. */
const WORTH_KEEPING = 16_384;

export class Staging {
  /** What was written, by path from the root of the site. */
  readonly sizes = new Map<string, Size>();
  /** Number of files that contain the counted address. */
  naming = 0;
  private readonly folder: string;
  private readonly counted: string | null;
  private readonly store: Store | null;
  private readonly folders = new Set<string>();
  private readonly running = new Set<Promise<unknown>>();

  /** Empties the folder first. `counted` is an address that is counted in what is written; `store` has the compressed forms of earlier builds. */
  constructor(folder: string, counted: string | null, store: Store | null) {
    this.folder = folder;
    this.counted = counted;
    this.store = store;
    rmSync(folder, { recursive: true, force: true });
  }

  /**
   * Writes the file of an address; resolves when there is room for the next one. Throws for an address that leads out of
   * the folder, or that is not in its shortest form. `forms` gives the compressed forms of the content where it has some.
   */
  async add(
    file: string,
    content: Uint8Array | string,
    forms: (content: Uint8Array) => Promise<Compressed> = (bytes) => this.formsOf(file, bytes),
  ): Promise<void> {
    if (!file.startsWith('/') || file.endsWith('/') || path.posix.normalize(file) !== file)
      throw new Error(`${file} is not the address of a file`);
    while (this.running.size >= AT_ONCE) await Promise.race(this.running);
    const task = this.write(file, typeof content === 'string' ? Buffer.from(content) : content, forms);
    // What failed stays, to be thrown by a later `add`, or by `end`.
    const done: Promise<unknown> = task.then(() => this.running.delete(done));
    done.catch(() => {});
    this.running.add(done);
  }

  /** Writes a file that was written before at another path too. */
  async copy(file: string, to: string): Promise<void> {
    await this.add(to, await readFile(path.join(this.folder, file)));
  }

  /** Resolves when everything is written. */
  async end(): Promise<void> {
    await Promise.all(this.running);
  }

  /** Removes what was written, unless it took its place; first lets end what is still being written. */
  async remove(): Promise<void> {
    await Promise.allSettled(this.running);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private formsOf(file: string, content: Uint8Array): Promise<Compressed> {
    if (this.store === null || content.byteLength < WORTH_KEEPING) return compress(file, content);
    return this.store.once(keyOf('forms', file, content), () => compress(file, content));
  }

  private async write(
    file: string,
    content: Uint8Array,
    forms: (content: Uint8Array) => Promise<Compressed>,
  ): Promise<void> {
    const target = path.join(this.folder, file);
    const parent = path.dirname(target);
    if (!this.folders.has(parent)) mkdirSync(parent, { recursive: true });
    this.folders.add(parent);
    if (this.counted !== null && contains(content, this.counted)) this.naming += 1;
    await writeFile(target, content);
    if (!isCompressible(file, content.byteLength)) {
      this.sizes.set(file, { bytes: content.byteLength, served: content.byteLength });
      return;
    }
    const { br, gz } = await forms(content);
    await Promise.all([writeFile(`${target}.br`, br), writeFile(`${target}.gz`, gz)]);
    this.sizes.set(file, { bytes: content.byteLength, served: br.byteLength });
  }
}

function contains({ buffer, byteOffset, byteLength }: Uint8Array, text: string): boolean {
  return Buffer.from(buffer, byteOffset, byteLength).includes(text);
}
