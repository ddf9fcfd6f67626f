/** Decompresses a gzip stream without losing valid data when its end is missing. */
import { createGunzip, type Gunzip } from 'node:zlib';

/**
 * The decompressed chunks. Throws the errors of zlib (`Z_BUF_ERROR` when the stream is truncated), but only after all
 * the bytes before the error; a piped stream would drop them. Pass small chunks: one chunk is decompressed in memory at
 * once, up to a thousand times its size.
 */
export async function* inflate(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  // The failing write returns the error; without a listener the process would end.
  gunzip.on('error', () => {});
  try {
    for await (const chunk of compressed) {
      const failure = await feed(gunzip, chunk);
      yield* ready.splice(0);
      if (failure) throw failure;
    }
    const failure = await feed(gunzip, null);
    yield* ready.splice(0);
    if (failure) throw failure;
  } finally {
    gunzip.destroy();
  }
}

/** Writes a chunk, or ends the stream, and waits until all its output is out. */
function feed(gunzip: Gunzip, chunk: Uint8Array | null): Promise<Error | null> {
  return new Promise((resolve) => {
    gunzip.once('error', resolve);
    const done = () => {
      gunzip.off('error', resolve);
      resolve(null);
    };
    if (chunk === null) gunzip.once('end', done).end();
    else gunzip.write(chunk, (error) => (error ? resolve(error) : done()));
  });
}
