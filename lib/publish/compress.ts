/** Compresses files once at publication, so that servers do not compress them at each request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, kindAt } from '../exports/files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Bytes that one packet carries (1 460 of TCP over Ethernet, less some headers): a smaller file arrives no sooner compressed. */
const ONE_PACKET = 1000;

/**
 * Files that compression makes smaller: texts longer than a packet, and the WebAssembly of the search engine. Fonts, images
 * and workbooks are already compressed.
 */
export function isCompressible(path: string, bytes: number): boolean {
  if (bytes <= ONE_PACKET) return false;
  const kind = kindAt(path);
  return kind ? isText(kind) : /\.(?:html|css|js|json|svg|pagefind|pf_meta)$/.test(path);
}

export interface Compressed {
  readonly br: Uint8Array;
  readonly gz: Uint8Array;
}

/** Largest file that is compressed at the highest level, in bytes: it takes a second for this much. */
const SLOW = 1_000_000;

/**
 * The Brotli and gzip forms of a file. The highest Brotli level takes twenty times the CPU of level 9 for 8 % fewer
 * bytes: it is for the files that every page shares, styles, scripts and data.
 */
export async function compress(file: string, content: Uint8Array): Promise<Compressed> {
  const shared = /\.(?:js|css|pagefind|pf_meta)$/.test(file) || kindAt(file)?.address === file;
  const br = toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: shared && content.byteLength <= SLOW ? 11 : 9,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(content.byteLength),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
  return { br: await br, gz: await toGzip(content, { level: 9 }) };
}

/**
 * The smallest window that sees a whole file, as a power of two. The encoder allocates by its window, not by its input: with
 * the usual 22, nine tenths of the time of a page of 15 KB go into memory that it never uses.
 */
function windowFor(bytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: usual } = constants;
  return Math.min(usual, Math.max(least, Math.ceil(Math.log2(bytes + 16))));
}
