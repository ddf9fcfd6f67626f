/** Checks the images of the content: the file exists under that exact name, is an image, and is not too heavy. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { HEAVIEST, HEAVIEST_SOURCE, type ImageSize } from '../../image-limits.ts';

/** Formats that every browser shows. */
const FORMATS = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg']);

/** A picture: its size as a reader sees it, and its format. */
export interface Picture extends ImageSize {
  readonly format: string;
}

/** Address of each file of the public folder → what it shows; null for a file that is no picture. */
export type PublicFiles = ReadonlyMap<string, () => Picture | null>;

export interface ImageFault {
  readonly rule: 'image-source' | 'image-kind' | 'image-weight';
  readonly message: string;
  readonly fix: string;
}

/** Why an address matches no file of the public folder, or null. */
export function imageNameFault(url: string, files: PublicFiles): ImageFault | null {
  if (files.has(url)) return null;
  const twin = [...files.keys()].find((name) => name.normalize('NFC') === url.normalize('NFC'));
  return twin === undefined
    ? {
        rule: 'image-source',
        message: `l’image « ${url} » n’est pas dans le dossier public`,
        fix: 'Déposer le fichier dans public/ et écrire son adresse à partir de « / ».',
      }
    : {
        rule: 'image-source',
        message: `le fichier de l’image « ${url} » a un nom qui se lit de même et s’écrit autrement`,
        fix: 'Renommer le fichier sans accent.',
      };
}

/** What is wrong with an image file of the public folder `publicDir`, or null. `url` is its address on the site. */
export function imageFileFault(url: string, files: PublicFiles, publicDir: string): ImageFault | null {
  const { size } = statSync(path.join(publicDir, url));
  const format = files.get(url)?.()?.format;
  if (size <= HEAVIEST_SOURCE && format === undefined)
    return {
      rule: 'image-kind',
      message: `« ${url} » n’est pas une image`,
      fix: 'Déposer une image PNG, JPEG, WebP, AVIF, GIF ou SVG.',
    };
  const heaviest = format === 'svg' ? HEAVIEST : HEAVIEST_SOURCE;
  if (size <= heaviest) return null;
  return {
    rule: 'image-weight',
    message: `l’image « ${url} » pèse ${Math.ceil(size / 1000)} Ko`,
    fix:
      format === 'svg'
        ? `La simplifier jusqu’à ${HEAVIEST / 1000} Ko, ou l’enregistrer en PNG.`
        : `La réduire à ${HEAVIEST_SOURCE / 1_000_000} Mo au plus ; le site la réduit ensuite à la largeur du texte.`,
  };
}

/**
 * A picture, turned as its camera says; null for a file that is no picture of a format that we publish. A file that is too
 * heavy to be published is not read.
 */
export function readPicture(file: string): Picture | null {
  if (statSync(file).size > HEAVIEST_SOURCE) return null;
  try {
    const { type: format = '', width, height, orientation = 1 } = imageSize(readFileSync(file));
    if (!FORMATS.has(format)) return null;
    // From 5 on, the camera was held on its side.
    return orientation >= 5 ? { format, width: height, height: width } : { format, width, height };
  } catch {
    // The library throws on whatever it does not know.
    return null;
  }
}
