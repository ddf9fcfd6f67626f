import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPublicFiles } from '#lib/content/read/folder.ts';
import { imageFileFault, imageNameFault, readPicture } from '#lib/content/read/images.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recueil-images-'));
const drawing = sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } });
const svg = (padding = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><!--${padding}--></svg>`);
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};
const fault = (name: string, bytes: Uint8Array) => {
  write(name, bytes);
  const found = imageFileFault(`/${name}`, readPublicFiles(folder), folder);
  return found && `${found.rule} ${found.message}. ${found.fix}`;
};

it('an image of any supported format is accepted, and its size is read', async () => {
  const files = {
    'a.png': await drawing.clone().png().toBuffer(),
    'a.jpg': await drawing.clone().jpeg().toBuffer(),
    'a.webp': await drawing.clone().webp().toBuffer(),
    'a.gif': await drawing.clone().gif().toBuffer(),
    'a.avif': await drawing.clone().avif().toBuffer(),
    'a.svg': svg(),
  };
  for (const [name, bytes] of Object.entries(files)) {
    expect(fault(name, bytes), name).toBeNull();
    expect(readPicture(path.join(folder, name)), name).toEqual({ format: name.slice(2), width: 40, height: 30 });
  }
});

it('a photograph taken on its side has the size that the reader sees', async () => {
  const file = write('portrait.jpg', await drawing.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer());
  expect(readPicture(file)).toEqual({ format: 'jpg', width: 30, height: 40 });
});

it('a file that is not an image, or of a format that browsers do not show, is refused whatever its name', async () => {
  const refused = 'Déposer une image PNG, JPEG, WebP, AVIF, GIF ou SVG.';
  expect(fault('b.png', Buffer.from('<html>'))).toBe(`image-kind « /b.png » n’est pas une image. ${refused}`);
  expect(fault('vide.png', Buffer.alloc(0))).toBe(`image-kind « /vide.png » n’est pas une image. ${refused}`);
  const tiff = await drawing.clone().tiff().toBuffer();
  expect(fault('c.png', tiff)).toBe(`image-kind « /c.png » n’est pas une image. ${refused}`);
});

it('a heavy photograph is accepted, since the build makes it smaller; not beyond 20 MB', async () => {
  const png = await drawing.clone().png().toBuffer();
  expect(fault('d.png', Buffer.concat([png, Buffer.alloc(4_000_000)]))).toBeNull();
  expect(fault('e.png', Buffer.concat([png, Buffer.alloc(20_000_000)]))).toBe(
    'image-weight l’image « /e.png » pèse 20001 Ko. La réduire à 20 Mo au plus ; le site la réduit ensuite à la largeur du texte.',
  );
});

it('a drawing of more than 200 000 bytes is refused, since it cannot be made smaller', () => {
  expect(fault('f.svg', svg('x'.repeat(200_000)))).toBe(
    'image-weight l’image « /f.svg » pèse 201 Ko. La simplifier jusqu’à 200 Ko, ou l’enregistrer en PNG.',
  );
});

it('a name that differs only in its normalisation is said to', () => {
  const files = new Map([['/images/e\u0301te\u0301.png', () => null]]);
  expect(imageNameFault('/images/\u00e9t\u00e9.png', files)?.message).toContain('se lit de même et s’écrit autrement');
  expect(imageNameFault('/images/hiver.png', files)?.message).toContain('n’est pas dans le dossier public');
});
