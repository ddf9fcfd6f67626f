/** How large an image of the content may be where it is read. */

/** Twice the width of the text column, in pixels: what a dense screen can show. */
export const WIDEST = 1400;
/** Heaviest image published, in bytes. */
export const HEAVIEST = 200_000;
/** Heaviest file that the build makes smaller, in bytes. */
export const HEAVIEST_SOURCE = 20_000_000;

/** Width and height as a reader sees the picture, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Size at which a picture is published: never wider than `WIDEST`, in the same proportions. */
export function publishedSize({ width, height }: ImageSize): ImageSize {
  if (width <= WIDEST) return { width, height };
  return { width: WIDEST, height: Math.max(1, Math.round((height * WIDEST) / width)) };
}
