import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Place, placeOf, takePlace } from '#lib/publish/place.ts';
import { bytesIn, namesIn, temporaryFolder, write } from './folder.ts';

/** Writes a new site where a place wants it, and lets it take its place. */
function replace(place: Place, files: Readonly<Record<string, string>>): void {
  write(place.staging, { '/_headers': '', ...files });
  takePlace(place);
}

describe('OUT_DIR that is a symbolic link', () => {
  test('stays a link: the folder that it leads to is replaced', () => {
    const root = temporaryFolder();
    write(root, { '/srv/site/_headers': '', '/srv/site/vieux.html': 'before' });
    symlinkSync(path.join(root, 'srv/site'), path.join(root, 'out'));
    replace(placeOf(path.join(root, 'out')), { '/index.html': 'new' });
    expect(readlinkSync(path.join(root, 'out'))).toBe(path.join(root, 'srv/site'));
    expect(namesIn(path.join(root, 'srv'))).toEqual(['/site/_headers', '/site/index.html']);
  });

  test('may lead to a folder that does not exist yet, through a relative path', () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'srv'));
    symlinkSync('srv/site', path.join(root, 'out'));
    replace(placeOf(path.join(root, 'out')), { '/index.html': 'new' });
    expect(lstatSync(path.join(root, 'out')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(root, 'srv/site/index.html'), 'utf8')).toBe('new');
  });

  test('may be a parent of the folder', () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'srv'));
    symlinkSync(path.join(root, 'srv'), path.join(root, 'www'));
    expect(placeOf(path.join(root, 'www/site'))).toEqual({
      folder: path.join(root, 'srv/site'),
      staging: path.join(root, 'srv/site.next'),
      renames: true,
    });
  });

  test('is refused when what it leads to was not published here', () => {
    const root = temporaryFolder();
    write(root, { '/srv/memoire.txt': 'précieux' });
    symlinkSync(path.join(root, 'srv'), path.join(root, 'out'));
    expect(() => placeOf(path.join(root, 'out'))).toThrow(`${path.join(root, 'srv')} ne peut pas recevoir le site`);
  });
});

describe('a folder that cannot be renamed, as a mounted volume', () => {
  const mounted = (folder: string): Place => ({ folder, staging: path.join(folder, '.publication'), renames: false });

  test('is filled in place: new files are there, old ones and empty folders are gone', () => {
    const folder = path.join(temporaryFolder(), 'volume');
    write(folder, { '/_headers': '', '/index.html': 'before', '/vieux/page/index.html': 'before', '/a/b.html': 'x' });
    replace(mounted(folder), { '/index.html': 'new', '/a/c.html': 'new' });
    expect(namesIn(folder)).toEqual(['/_headers', '/a/c.html', '/index.html']);
    expect(existsSync(path.join(folder, 'vieux'))).toBe(false);
    expect(existsSync(path.join(folder, '.publication'))).toBe(false);
  });

  test('may have a file where the new site has a folder, and the other way round', () => {
    const folder = path.join(temporaryFolder(), 'volume');
    write(folder, { '/_headers': '', '/a': 'a file', '/b/c/index.html': 'a folder' });
    replace(mounted(folder), { '/a/index.html': 'new', '/b': 'new' });
    expect(namesIn(folder)).toEqual(['/_headers', '/a/index.html', '/b']);
  });

  test('keeps the folder that a file system puts in a new volume', () => {
    const folder = path.join(temporaryFolder(), 'volume');
    write(folder, { '/lost+found/1': 'rescued' });
    expect(placeOf(folder).folder).toBe(folder);
    replace(mounted(folder), { '/index.html': 'new' });
    expect(namesIn(folder)).toEqual(['/_headers', '/index.html', '/lost+found/1']);
  });

  test('is still ours after a publication that was killed in it', () => {
    const folder = path.join(temporaryFolder(), 'volume');
    write(folder, { '/.publication/index.html': 'half' });
    expect(placeOf(folder).folder).toBe(folder);
  });

  test('is the proc file system of this machine, for example', () => {
    // The only mount that every Linux has; it holds other files, and is refused for that.
    expect(() => placeOf('/proc')).toThrow('ne peut pas recevoir le site');
  });
});

describe('a publication that was killed', () => {
  test('between its two renames: the previous site is put back', () => {
    const root = temporaryFolder();
    write(root, { '/out.previous/_headers': '', '/out.previous/index.html': 'before', '/out.next/index.html': 'half' });
    placeOf(path.join(root, 'out'));
    expect(readFileSync(path.join(root, 'out/index.html'), 'utf8')).toBe('before');
  });

  test('before them: the site is as it was', () => {
    const root = temporaryFolder();
    write(root, { '/out/_headers': '', '/out/index.html': 'before', '/out.next/index.html': 'half' });
    const before = bytesIn(path.join(root, 'out'));
    const place = placeOf(path.join(root, 'out'));
    expect(bytesIn(path.join(root, 'out'))).toEqual(before);
    expect(place).toEqual({ folder: path.join(root, 'out'), staging: path.join(root, 'out.next'), renames: true });
  });
});
