/** Reads an archive, a folder or one file, member by member: one in memory at a time, and every one checked. */
import { createReadStream } from 'node:fs';
import { open, opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import * as tar from 'tar-stream';
import { inflate } from './inflate.ts';

/** A file of the archive: its bytes, or the reason why it was refused, in French. */
export type Member =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refused: string };

export interface ReadOptions {
  /** Selects the members to read; the paths of the others are still checked. */
  readonly wanted: (name: string) => boolean;
  /** Largest member accepted, in bytes. */
  readonly maxBytes?: number;
}

/** The longest deliberations are under two megabytes. */
export const MAX_MEMBER_BYTES = 16 * 1024 * 1024;

/** The path is not a folder, an XML file or a `.tar.gz`: nothing was read. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive';
}

/**
 * The wanted members of a `.tar.gz`, of a folder (in path order) or of one XML file. An unreadable member is returned
 * as refused, and reading goes on. Throws `NotAnArchive`, before the first member, when the path is none of these.
 */
export async function* readMembers(
  source: string,
  { wanted, maxBytes = MAX_MEMBER_BYTES }: ReadOptions,
): AsyncGenerator<Member> {
  const stats = await stat(source).catch(() => null);
  if (!stats) throw new NotAnArchive(`« ${source} » n’existe pas`);
  if (stats.isDirectory()) yield* readFolder(source, '', wanted, maxBytes);
  else if (/\.xml$/i.test(source)) yield await readOne(source, path.basename(source), maxBytes);
  else if (await isGzip(source)) yield* readTarGz(source, wanted, maxBytes);
  else throw new NotAnArchive(`« ${source} » n’est ni un dossier, ni un fichier XML, ni une archive .tar.gz`);
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

async function* readFolder(
  root: string,
  below: string,
  wanted: (name: string) => boolean,
  maxBytes: number,
): AsyncGenerator<Member> {
  const entries: { name: string; kind: 'folder' | 'file' | 'other' }[] = [];
  for await (const entry of await opendir(path.join(root, below)))
    entries.push({ name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' });
  for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const member = path.posix.join(below, name);
    if (kind === 'folder') yield* readFolder(root, member, wanted, maxBytes);
    else if (kind === 'other')
      yield { name: member, refused: 'ce n’est pas un fichier ordinaire (lien ou périphérique)' };
    else if (/\.tar\.gz$/i.test(name))
      yield { name: member, refused: 'une archive dans un dossier n’est pas ouverte : la donner elle-même' };
    else if (wanted(member)) yield await readOne(path.join(root, member), member, maxBytes);
  }
}

async function readOne(file: string, name: string, maxBytes: number): Promise<Member> {
  try {
    const { size } = await stat(file);
    return size > maxBytes ? { name, refused: tooLong(maxBytes) } : { name, bytes: await readFile(file) };
  } catch {
    return { name, refused: 'le fichier ne peut pas être lu sur le disque' };
  }
}

async function* readTarGz(file: string, wanted: (name: string) => boolean, maxBytes: number): AsyncGenerator<Member> {
  const archive = path.basename(file);
  const state: { failure: string | null } = { failure: null };
  const extract = tar.extract();
  const source = Readable.from(untilFailure(inflate(createReadStream(file, { highWaterMark: 4096 })), state), {
    objectMode: false,
  });
  source.pipe(extract);
  let last = '';
  try {
    for await (const entry of extract) {
      last = entry.header.name;
      const refused = refusal(entry.header, maxBytes);
      if (refused === null && entry.header.type === 'file' && wanted(last)) {
        const bytes = await collect(entry, maxBytes);
        yield bytes === null ? { name: last, refused: tooLong(maxBytes) } : { name: last, bytes };
      } else {
        if (refused !== null) yield { name: last, refused };
        for await (const _ of entry);
      }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    state.failure ??= /^Unexpected end/.test(error.message)
      ? 'l’archive est tronquée : la fin manque'
      : 'l’archive est abîmée : ses en-têtes ne se lisent plus';
  } finally {
    source.destroy();
  }
  if (last === '') state.failure ??= 'l’archive est vide';
  if (state.failure !== null)
    yield { name: archive, refused: `${state.failure}${last === '' ? '' : ` ; dernier fichier commencé : ${last}`}` };
}

/**
 * The chunks of a stream until it fails. Records the failure instead of throwing, because the chunks before it are
 * valid.
 */
async function* untilFailure(
  chunks: AsyncIterable<Uint8Array>,
  state: { failure: string | null },
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const truncated = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    state.failure = truncated
      ? 'l’archive est tronquée : la fin manque'
      : 'l’archive est abîmée : la compression ne se lit plus';
  }
}

/** Why the header of an entry is refused, or null. Paths of the archive are never used to write files. */
function refusal({ name, type, size }: tar.Header, maxBytes: number): string | null {
  if (/^(?:[/\\]|[a-zA-Z]:)/.test(name)) return 'son chemin est absolu';
  if (name.split(/[/\\]/).includes('..')) return 'son chemin sort de l’archive (..)';
  if (name.includes('\0')) return 'son chemin contient un caractère nul';
  if (type === 'symlink' || type === 'link') return 'c’est un lien vers un autre fichier';
  if (type !== 'file' && type !== 'directory' && type !== 'contiguous-file') return 'ce n’est pas un fichier ordinaire';
  return (size ?? 0) > maxBytes ? tooLong(maxBytes) : null;
}

/** The bytes of an entry, or null when there are too many. Counts them, because the size in the header may be wrong. */
async function collect(entry: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of entry) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a tar entry gave something else than bytes');
    length += chunk.byteLength;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > maxBytes ? null : Buffer.concat(chunks);
}

function tooLong(maxBytes: number): string {
  return `il dépasse la taille admise (${Math.round(maxBytes / 1024 / 1024)} Mo)`;
}
