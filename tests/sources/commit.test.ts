import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFiles, finishCommit } from '#lib/sources/commit.ts';

/** A content folder with one file. */
function folder(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'recueil-'));
  writeFileSync(path.join(place, 'a.yaml'), 'avant');
  return place;
}

const read = (place: string, name: string) => readFileSync(path.join(place, name), 'utf8');

describe('commitFiles', () => {
  it('writes all the files, including new folders, and leaves no other file', () => {
    const place = folder();
    commitFiles(
      place,
      new Map([
        ['a.yaml', 'après'],
        ['register/2027.yaml', 'neuf'],
      ]),
    );
    expect([read(place, 'a.yaml'), read(place, 'register/2027.yaml')]).toEqual(['après', 'neuf']);
    expect(readdirSync(place).toSorted()).toEqual(['a.yaml', 'register']);
  });

  it('removes the files of a run killed before it was ready', () => {
    const place = folder();
    mkdirSync(path.join(place, '.update'));
    writeFileSync(path.join(place, '.update/0'), 'à moitié');
    writeFileSync(path.join(place, '.update/ready.json.tmp'), '["a.y');
    finishCommit(place);
    expect(read(place, 'a.yaml')).toBe('avant');
    expect(existsSync(path.join(place, '.update'))).toBe(false);
  });

  it('completes a run killed after it was ready', () => {
    const place = folder();
    mkdirSync(path.join(place, '.update'));
    // The run was killed after moving the first file.
    writeFileSync(path.join(place, 'a.yaml'), 'après');
    writeFileSync(path.join(place, '.update/1'), 'second');
    writeFileSync(path.join(place, '.update/ready.json'), '["a.yaml", "b.yaml"]');
    commitFiles(place, new Map());
    expect([read(place, 'a.yaml'), read(place, 'b.yaml')]).toEqual(['après', 'second']);
    expect(existsSync(path.join(place, '.update'))).toBe(false);
  });
});
