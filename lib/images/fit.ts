/** Makes an image of the content small enough to publish. */
import sharp, { type Sharp } from 'sharp';
import { HEAVIEST, WIDEST } from '../image-limits.ts';

/** What is tried in turn for each format, from the best picture to the lightest. */
const ENCODERS: Readonly<Record<string, readonly ((image: Sharp) => Sharp)[]>> = {
  jpeg: [82, 70, 55].map((quality) => (image) => image.jpeg({ quality, mozjpeg: true })),
  png: [256, 64].map((colours) => (image) => image.png({ palette: true, colours, effort: 7 })),
  webp: [82, 70, 55].map((quality) => (image) => image.webp({ quality })),
  heif: [60, 45].map((quality) => (image) => image.avif({ quality })),
  gif: [(image) => image.gif()],
};
const WIDTHS = [WIDEST, Math.round(WIDEST * 0.75), WIDEST / 2];

/** Everything that the bytes of `fitImage` depend on, beside those that it is given. */
export const FIT_VERSION: string = JSON.stringify([sharp.versions, 1]);

/**
 * The bytes of a picture in the same format, at most `WIDEST` pixels wide and `HEAVIEST` bytes heavy where that can be;
 * the bytes that were given when they are already so, or are a drawing (SVG). What the camera noted, its place among
 * others, is left out. Throws when the picture cannot be read to its end.
 */
export async function fitImage(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, autoOrient, exif } = await sharp(bytes).metadata();
  const encoders = ENCODERS[format];
  const isFit = bytes.byteLength <= HEAVIEST && autoOrient.width <= WIDEST && exif === undefined;
  if (encoders === undefined || isFit) return bytes;
  let smallest = bytes;
  for (const width of WIDTHS)
    for (const encode of encoders) {
      const image = sharp(bytes, { animated: format === 'gif' || format === 'webp', failOn: 'error' }).autoOrient();
      smallest = await encode(image.resize({ width, withoutEnlargement: true })).toBuffer();
      if (smallest.byteLength <= HEAVIEST) return smallest;
    }
  return smallest;
}
