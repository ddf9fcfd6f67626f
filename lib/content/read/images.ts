/** Checks the images of the content: the file exists under that exact name, is an image, and is small enough. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';

/** Largest image accepted, in bytes: an image of an article is about 700 pixels wide. */
const HEAVIEST = 200_000;

/** First bytes of each image format. */
const KINDS: readonly RegExp[] = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp(?:avif|mif1)/s,
  /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml)/,
];

export interface ImageFault {
  readonly rule: 'image-source' | 'image-kind' | 'image-weight';
  readonly message: string;
  readonly fix: string;
}

/** Why an address matches no file of the public folder, or null. `names` are the files of that folder. */
export function imageNameFault(url: string, names: ReadonlySet<string>): ImageFault | null {
  if (names.has(url)) return null;
  const twin = [...names].find((name) => name.normalize('NFC') === url.normalize('NFC'));
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

/** What is wrong with an image file of the public folder, or null. `url` is its address on the site. */
export function imageFileFault(url: string, publicDir: string): ImageFault | null {
  const file = path.join(publicDir, url);
  if (!isPicture(file))
    return {
      rule: 'image-kind',
      message: `« ${url} » n’est pas une image`,
      fix: 'Déposer une image PNG, JPEG, WebP, AVIF, GIF ou SVG.',
    };
  const { size } = statSync(file);
  if (size <= HEAVIEST) return null;
  return {
    rule: 'image-weight',
    message: `l’image « ${url} » pèse ${Math.ceil(size / 1000)} Ko`,
    fix: `La réduire à ${HEAVIEST / 1000} Ko au plus : 1 400 pixels de large suffisent.`,
  };
}

function isPicture(file: string): boolean {
  const start = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, start, 0, 64, 0);
    const text = start.subarray(0, length).toString('latin1');
    return KINDS.some((kind) => kind.test(text));
  } finally {
    closeSync(handle);
  }
}
