/** The share image of a page, as PNG: drawn from its SVG, or taken from the cache of an earlier build. */
import path from 'node:path';
import sharp from 'sharp';
import { ogImage } from '../exports/og-image.ts';
import type { OgImageView } from '../views/og-image.ts';
import { fr } from '../views/words/fr.ts';
import type { Words } from '../views/words/words.ts';
import { drawnOnce } from './cache.ts';
import { sourceSerif } from './fonts.ts';

/** Outside the folder that Next exports, because each build deletes it. */
const CACHE = path.join('.next', 'cache', 'og');

/** Sixteen colours take four bits per pixel: half the bytes of a larger palette, with no visible difference on these images. */
const format = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

// Next draws several pictures at once, so each one uses a single thread.
sharp.concurrency(1);
sharp.cache(false);

/** The PNG of a view, in the words of its edition; the same view gives the same bytes. `cache` is the folder of the cache. */
export function ogPng(view: OgImageView, words: Words = fr, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const svg = ogImage(view, sourceSerif, words);
  return drawnOnce(cache, JSON.stringify([sharp.versions, format, svg]), () => rasterise(svg));
}

/** An SVG document as PNG, at its own size. */
export function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(format).toBuffer();
}
