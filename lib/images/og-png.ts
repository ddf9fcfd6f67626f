/** The share image of a page, as PNG: drawn from its SVG, or kept from an earlier build. */
import sharp from 'sharp';
import { ogImage } from '../exports/og-image.ts';
import { keyOf, Store } from '../kept/store.ts';
import type { OgImageView } from '../views/og-image.ts';
import { fr } from '../views/words/fr.ts';
import type { Words } from '../views/words/words.ts';
import { sourceSerif } from './fonts.ts';

/** Sixteen colours take four bits per pixel: half the bytes of a larger palette, with no visible difference on these images. */
const format = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** The images of earlier builds. The SVG has the font and all that our code drew: a change of code keeps the other images. */
export const keptImages = new Store(
  'node_modules/.cache/recueil/images',
  keyOf(JSON.stringify([sharp.versions, format])),
);

// Next draws several pictures at once, so each one uses a single thread.
sharp.concurrency(1);
sharp.cache(false);

/** The PNG of a view, in the words of its edition; the same view gives the same bytes. */
export function ogPng(view: OgImageView, words: Words = fr, kept = keptImages): Promise<Uint8Array<ArrayBuffer>> {
  const svg = ogImage(view, sourceSerif, words);
  return kept.once(keyOf(svg), () => rasterise(svg));
}

/** An SVG document as PNG, at its own size. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await sharp(Buffer.from(svg)).png(format).toBuffer());
}
