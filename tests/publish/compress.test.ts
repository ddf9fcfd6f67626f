import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compress, isCompressible } from '#lib/publish/compress.ts';

test.each([
  '/index.html',
  '/_next/static/a.css',
  '/js/copy.js',
  '/donnees/decisions.json',
  '/flux.xml',
  '/icon.svg',
  '/robots.txt',
  '/manifest.webmanifest',
  '/articles/alpha/index.md',
  '/donnees/decisions.csv',
  '/articles/alpha/citation.bib',
  '/articles/alpha/citation.ris',
  '/pagefind/wasm.fr.pagefind',
])('compresses %s', (file) => {
  expect(isCompressible(file, 5_000)).toBe(true);
});

test.each([
  '/a.woff2',
  '/og/alpha.png',
  '/photo.jpg',
  '/_headers',
  '/index.html.br',
  '/xhtml',
  '/pagefind/index/fr_a.pf_index',
])('does not compress %s: it is already compressed, or not sent', (file) => {
  expect(isCompressible(file, 5_000)).toBe(false);
});

test('does not compress what one packet carries', () => {
  expect([isCompressible('/a.css', 1_000), isCompressible('/a.css', 1_001)]).toEqual([false, true]);
});

describe('both forms', () => {
  test('decompress to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (content) => {
        const { br, gz } = await compress('/index.html', content);
        expect([...brotliDecompressSync(br)]).toEqual([...content]);
        expect([...gunzipSync(gz)]).toEqual([...content]);
      }),
    );
  });

  test('are the same each time: gzip contains no date', async () => {
    const page = new TextEncoder().encode('<p>Huit cent mille euros</p>'.repeat(50));
    const [first, second] = [await compress('/index.html', page), await compress('/index.html', page)];
    expect(first).toEqual(second);
    expect([...first.gz.slice(4, 8)]).toEqual([0, 0, 0, 0]);
  });
});
