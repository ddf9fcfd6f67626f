import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { drawnOnce } from '#lib/images/cache.ts';
import { temporaryFolder } from '#tests/publish/folder.ts';

const drawing = (...bytes: number[]) => vi.fn(async () => Uint8Array.from(bytes));

test('a picture is drawn once, and given again from the folder', async () => {
  const folder = temporaryFolder();
  const again = drawing(9);
  expect(await drawnOnce(folder, 'alpha', drawing(1, 2))).toEqual(Uint8Array.from([1, 2]));
  expect(await drawnOnce(folder, 'alpha', again)).toEqual(Uint8Array.from([1, 2]));
  expect(again).not.toHaveBeenCalled();
});

test('another source is another picture', async () => {
  const folder = temporaryFolder();
  await drawnOnce(folder, 'alpha', drawing(1));
  expect(await drawnOnce(folder, 'beta', drawing(2))).toEqual(Uint8Array.from([2]));
  expect(readdirSync(folder)).toHaveLength(2);
});

test('several workers may draw the same picture at once; nothing unfinished is left', async () => {
  const folder = path.join(temporaryFolder(), 'not', 'there', 'yet');
  await Promise.all(Array.from({ length: 20 }, () => drawnOnce(folder, 'alpha', drawing(1, 2))));
  expect(readdirSync(folder)).toEqual(['8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8.png']);
});

test('a drawing that fails is told, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const failing = async () => {
    throw new Error('no ink');
  };
  await expect(drawnOnce(folder, 'alpha', failing)).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be read is told, not drawn around', async () => {
  const folder = path.join(temporaryFolder(), 'file');
  writeFileSync(folder, '');
  await expect(drawnOnce(folder, 'alpha', drawing(1))).rejects.toThrow('ENOTDIR');
});
