import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { imageFileFault } from '#lib/content/read/images.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recueil-images-'));
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const fault = (name: string, bytes: Uint8Array) => {
  writeFileSync(path.join(folder, name), bytes);
  return imageFileFault(`/${name}`, folder)?.message ?? null;
};

it('an image of any supported format is accepted', () => {
  expect(fault('a.png', PNG)).toBeNull();
  expect(fault('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBeNull();
  expect(fault('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});

it('a file that is not an image is refused, whatever its name', () => {
  expect(fault('b.png', Buffer.from('<html>'))).toBe('« /b.png » n’est pas une image');
  expect(fault('vide.png', Buffer.alloc(0))).toBe('« /vide.png » n’est pas une image');
});

it('an image of more than 200 000 bytes is refused', () => {
  expect(fault('c.png', Buffer.concat([PNG, Buffer.alloc(200_000)]))).toBe('l’image « /c.png » pèse 201 Ko');
  expect(fault('d.png', Buffer.concat([PNG, Buffer.alloc(199_000)]))).toBeNull();
});
