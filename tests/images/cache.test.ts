import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { drawnOnce } from '#lib/images/cache.ts';
import { temporaryFolder } from '#tests/publish/folder.ts';

const drawing = (...bytes: number[]) => vi.fn(async () => Uint8Array.from(bytes));

test('draws a picture once, then takes it from the folder', async () => {
  const folder = temporaryFolder();
  const again = drawing(9);
  expect(await drawnOnce(folder, 'alpha', drawing(1, 2))).toEqual(Uint8Array.from([1, 2]));
  expect(await drawnOnce(folder, 'alpha', again)).toEqual(Uint8Array.from([1, 2]));
  expect(again).not.toHaveBeenCalled();
});

test('draws another picture for another source', async () => {
  const folder = temporaryFolder();
  await drawnOnce(folder, 'alpha', drawing(1));
  expect(await drawnOnce(folder, 'beta', drawing(2))).toEqual(Uint8Array.from([2]));
  expect(readdirSync(folder)).toHaveLength(2);
});

test('several workers can draw the same picture at once; no unfinished file remains', async () => {
  const folder = path.join(temporaryFolder(), 'not', 'there', 'yet');
  await Promise.all(Array.from({ length: 20 }, () => drawnOnce(folder, 'alpha', drawing(1, 2))));
  expect(readdirSync(folder)).toEqual(['8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8.png']);
});

test('a failed drawing throws, and leaves no file', async () => {
  const folder = temporaryFolder();
  const failing = async () => {
    throw new Error('no ink');
  };
  await expect(drawnOnce(folder, 'alpha', failing)).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual([]);
});

test('an unreadable folder throws, and is not ignored', async () => {
  const folder = path.join(temporaryFolder(), 'file');
  writeFileSync(folder, '');
  await expect(drawnOnce(folder, 'alpha', drawing(1))).rejects.toThrow('ENOTDIR');
});
