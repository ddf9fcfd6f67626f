/** The image of a page where it is shared, as PNG: drawn from its SVG, or taken from the pictures of an earlier build. */
import path from 'node:path';
import sharp from 'sharp';
import { ogImage } from '../exports/og-image.ts';
import type { OgImageView } from '../views/og-image.ts';
import { drawnOnce } from './cache.ts';
import { sourceSerif } from './fonts.ts';

/** Beside what Next exports, which each build removes. */
const CACHE = path.join('.next', 'cache', 'og');

/** Sixteen colours are four bits a pixel: half the bytes of more, and no difference that an eye sees on ink and paper. */
const format = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

// Pictures are drawn side by side, one a thread: none is better drawn by several.
sharp.concurrency(1);
sharp.cache(false);

/** The PNG of a view; the same view gives the same bytes. `cache` is the folder of pictures already drawn. */
export function ogPng(view: OgImageView, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const svg = ogImage(view, sourceSerif);
  return drawnOnce(cache, JSON.stringify([sharp.versions, format, svg]), () => rasterise(svg));
}

/** An SVG document as PNG, pixel for pixel. */
export function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(format).toBuffer();
}
