/** Inflates a gzip stream so that nothing sound is lost when its end is missing. */
import { createGunzip, type Gunzip } from 'node:zlib';

/**
 * The inflated chunks. Throws what zlib throws (`Z_BUF_ERROR` when the stream is truncated), but only after every byte
 * that was inflated before: a stream that is piped drops what it still holds. Feed it small chunks: what one of them
 * inflates to, at most a thousand times as much, is held at once.
 */
export async function* inflate(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  // A failure is returned by the write that caused it; without a listener it would end the process.
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

/** Writes a chunk, or ends the stream, and waits until all that it inflates to has come out. */
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
