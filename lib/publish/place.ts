/** The folder that is served, and how a finished site takes its place in it. */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { PublishError } from './publish-error.ts';

/** A file that every published site has, and that almost no other folder has. */
export const MARK = '_headers';

/** Folder of a site that is being written, inside a folder that cannot be renamed. */
const INSIDE = '.publication';
/** What may stand in an empty volume, and is left there. */
const NOT_OURS = new Set([INSIDE, 'lost+found']);

export interface Place {
  /** The folder itself, links followed. */
  readonly folder: string;
  /** Where the new site is written before it takes its place, on the same disk. */
  readonly staging: string;
  /** Whether the folder can be renamed: a mount point cannot, nor a folder whose parent is read-only. */
  readonly renames: boolean;
}

/**
 * Where a site goes. Publication deletes the old files, so the folder must be missing, empty, or one of ours. Puts back
 * the previous site of a publication that was killed between its two renames. Throws a `PublishError` for a folder that
 * is foreign, or that cannot be written to.
 */
export function placeOf(to: string): Place {
  const folder = followLinks(path.resolve(to));
  refuseForeign(folder);
  const { previous } = besideNames(folder);
  if (!existsSync(folder) && existsSync(path.join(previous, MARK))) renameSync(previous, folder);
  const parent = nearestFolder(path.dirname(folder));
  const renames = !isMountPoint(folder) && isWritable(parent);
  if (!(existsSync(folder) ? isWritable(folder) : renames))
    throw new PublishError(`${folder} ne peut pas recevoir le site : le droit d’y écrire manque.`);
  return { folder, staging: renames ? besideNames(folder).next : path.join(folder, INSIDE), renames };
}

/** Throws a `PublishError` for a folder that holds something else than a site published here, or holds the project. */
export function refuseForeign(folder: string): void {
  const toWork = path.relative(folder, process.cwd());
  const holdsWork = !toWork.startsWith('..') && !path.isAbsolute(toWork);
  const foreign =
    existsSync(folder) &&
    (!statSync(folder).isDirectory() ||
      (readdirSync(folder).some((name) => !NOT_OURS.has(name)) && !existsSync(path.join(folder, MARK))));
  if (holdsWork || foreign)
    throw new PublishError(
      `${folder} ne peut pas recevoir le site : ce qui s’y trouve n’a pas été publié ici, et serait effacé. Choisir par OUT_DIR un dossier nouveau, vide, ou déjà publié.`,
    );
}

/** Puts the finished site in its place. Until then, the old one was whole. */
export function takePlace(place: Place): void {
  if (place.renames) swap(place);
  else fill(place);
}

/** The names of the new site while it is written, and of the site that it replaces, for a moment. */
export function besideNames(folder: string): { next: string; previous: string } {
  return { next: `${folder}.next`, previous: `${folder}.previous` };
}

/** Two renames: readers see the old site, then the new one. */
function swap({ folder, staging }: Place): void {
  const { previous } = besideNames(folder);
  rmSync(previous, { recursive: true, force: true });
  const replaced = existsSync(folder);
  if (replaced) renameSync(folder, previous);
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (replaced) renameSync(previous, folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Renames file by file, pages last: at every moment each file is whole, and what a page refers to is there. A
 * publication that is killed here leaves old and new pages side by side, until the next one.
 */
function fill({ folder, staging }: Place): void {
  const files = listFiles(staging);
  const isPage = (file: string) => /\.html(?:\.br|\.gz)?$/.test(file);
  for (const file of [...files.filter((file) => !isPage(file)), ...files.filter(isPage)]) {
    const target = path.join(folder, file);
    clearWay(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(staging, file), target);
  }
  rmSync(staging, { recursive: true, force: true });
  const kept = new Set(files);
  for (const file of listFiles(folder)) if (!kept.has(file) && !isForeign(file)) rmSync(path.join(folder, file));
  removeEmptyFolders(folder);
}

/** Removes a file where the new site has a folder, and a folder where it has a file. */
function clearWay(folder: string, file: string): void {
  const pieces = file.slice(1).split('/');
  for (let i = 1; i <= pieces.length; i += 1) {
    const stats = lstatSync(path.join(folder, ...pieces.slice(0, i)), { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory() !== i < pieces.length)
      rmSync(path.join(folder, ...pieces.slice(0, i)), { recursive: true });
  }
}

function isForeign(file: string): boolean {
  return NOT_OURS.has(file.split('/')[1] ?? '');
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || NOT_OURS.has(entry.name)) continue;
    const below = path.join(folder, entry.name);
    removeEmptyFolders(below);
    if (readdirSync(below).length === 0) rmdirSync(below);
  }
}

/** The path that a path leads to, even where its last parts do not exist yet. */
function followLinks(target: string): string {
  if (existsSync(target)) return realpathSync(target);
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
    return followLinks(path.resolve(path.dirname(target), readlinkSync(target)));
  const parent = path.dirname(target);
  return parent === target ? target : path.join(followLinks(parent), path.basename(target));
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether another disk, or another folder (a bind mount, which Linux alone lists), is mounted here. */
function isMountPoint(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (statSync(folder).dev !== statSync(path.dirname(folder)).dev) return true;
  const mounts = '/proc/self/mountinfo';
  if (!existsSync(mounts)) return false;
  const points = readFileSync(mounts, 'utf8')
    .split('\n')
    .map((line) =>
      (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8))),
    );
  return points.includes(folder);
}
