/** Compresses files once at publication, so that servers do not compress them at each request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, kindAt } from '../exports/files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files that compression makes smaller: all texts. Fonts, images and workbooks are already compressed. */
export function isCompressible(path: string): boolean {
  const kind = kindAt(path);
  return kind ? isText(kind) : /\.(?:html|css|js|json|svg)$/.test(path);
}

/** The Brotli and gzip forms of a file. Scripts, which are few, use the highest Brotli level. */
export async function compress(file: string, content: Uint8Array): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const br = toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.js') ? 11 : 10,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
  return { br: await br, gz: await toGzip(content, { level: 9 }) };
}
