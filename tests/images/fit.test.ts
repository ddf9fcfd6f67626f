import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { fitImage } from '#lib/images/fit.ts';

/** A picture that no encoder can make light: noise. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#345' } });
const sizeOf = async (bytes: Uint8Array) => {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
};

it('a picture within the limits is published as it is', async () => {
  const small = await plain(1400, 900).png().toBuffer();
  expect(await fitImage(small)).toBe(small);
});

it('a drawing is published as it is', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="30"/>');
  expect(await fitImage(svg)).toBe(svg);
});

it('a picture wider than twice the column is made 1400 pixels wide, in the same proportions and format', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif'] as const)
    expect(await sizeOf(await fitImage(await plain(2800, 1000).toFormat(format).toBuffer()))).toEqual({
      format,
      width: 1400,
      height: 500,
    });
});

it('a heavy picture weighs at most 200 000 bytes, with the proportions that it had', async () => {
  const heavy = await noise(1000, 500).jpeg({ quality: 95 }).toBuffer();
  expect(heavy.byteLength).toBeGreaterThan(300_000);
  const fitted = await fitImage(heavy);
  expect(fitted.byteLength).toBeLessThanOrEqual(200_000);
  const { width, height } = await sizeOf(fitted);
  expect(width / height).toBeCloseTo(2, 1);
});

it('the same picture gives the same bytes', async () => {
  const wide = await noise(1600, 100).jpeg().toBuffer();
  expect(Buffer.compare(await fitImage(wide), await fitImage(wide))).toBe(0);
});

it('a photograph taken on its side stands upright, and keeps nothing of what the camera noted', async () => {
  const sideways = await plain(1600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const fitted = await fitImage(sideways);
  expect(await sizeOf(fitted)).toEqual({ format: 'jpeg', width: 400, height: 1600 });
  expect((await sharp(fitted).metadata()).exif).toBeUndefined();
});

it('a picture that is cut short is refused', async () => {
  const cut = (await noise(1600, 300).jpeg().toBuffer()).subarray(0, 50_000);
  await expect(fitImage(cut)).rejects.toThrow();
});
