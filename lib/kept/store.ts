/**
 * Keeps results from one build to the next, each under a hash of everything that it depends on: a result that is out of
 * date is under another name. Deleting the folder is safe.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** The hash of texts and bytes, each told apart from the next. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 40);
}

export class Store {
  /** Folder of the results of one state of our code. */
  readonly folder: string;
  private readonly used = new Set<string>();

  /** `code` is the hash of what produces the results. */
  constructor(root: string, code: string) {
    this.folder = path.join(root, code);
  }

  /** The store of a folder that `folder` said. */
  static in(folder: string): Store {
    return new Store(path.dirname(folder), path.basename(folder));
  }

  /** Whether nothing is kept yet: the first build, or the first since the code changed. */
  get isEmpty(): boolean {
    return !existsSync(this.folder);
  }

  has(key: string): boolean {
    return existsSync(path.join(this.folder, key));
  }

  /** The result under a key; null when there is none. One that cannot be read is removed. */
  read<T>(key: string): T | null {
    try {
      const value: T = deserialize(readFileSync(path.join(this.folder, key)));
      this.used.add(key);
      return value;
    } catch {
      rmSync(path.join(this.folder, key), { force: true });
      return null;
    }
  }

  /** Keeps a result. It appears complete or not at all. */
  write(key: string, value: unknown): void {
    const unfinished = path.join(this.folder, `${key}.${randomUUID()}`);
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(unfinished, serialize(value));
    renameSync(unfinished, path.join(this.folder, key));
    this.used.add(key);
  }

  /** The result under a key, made and kept when there is none. */
  async once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.read<T>(key);
    if (known !== null) return known;
    const made = await make();
    this.write(key, made);
    return made;
  }

  /**
   * Keeps what this build used and as many others, the newest ones: two sites built in turn keep their results. Removes
   * those of all but two states of the code.
   */
  prune(): void {
    const byAge = (folder: string, names: readonly string[]) =>
      names
        .map((name) => ({ file: path.join(folder, name), age: statSync(path.join(folder, name)).mtimeMs }))
        .toSorted((a, b) => b.age - a.age)
        .map(({ file }) => file);
    if (this.isEmpty) return;
    const others = readdirSync(this.folder).filter((name) => !this.used.has(name));
    for (const file of byAge(this.folder, others).slice(this.used.size)) rmSync(file, { force: true });
    const root = path.dirname(this.folder);
    const states = readdirSync(root).filter((name) => name !== path.basename(this.folder));
    for (const folder of byAge(root, states).slice(1)) rmSync(folder, { recursive: true, force: true });
  }
}
