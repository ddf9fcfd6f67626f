/** One build at a time: the second waits for the first. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Lock {
  readonly release: () => Promise<void>;
}

/**
 * Waits until no other process holds the lock of a name, then holds it until `release` or the end of the process. Calls
 * `onWait` once, when another process holds it. The operating system holds the lock by a local socket: it frees itself
 * when its process ends, even when it is killed.
 */
export async function lock(name: string, onWait: () => void): Promise<Lock> {
  const address = socketOf(name);
  for (let waited = false; ; waited = true) {
    const held = await listen(address);
    if (held !== null) return held;
    if (!waited) onWait();
    await endOf(address);
  }
}

/** The address of the socket: a name without a file on Linux, a pipe on Windows, a temporary file elsewhere. */
function socketOf(name: string, platform = process.platform): string {
  const own = `recueil-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${own}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${own}` : path.join(tmpdir(), `${own}.sock`);
}

/** Listens on a socket until `release`; null when another process has it. */
function listen(address: string): Promise<Lock | null> {
  return new Promise((resolve, reject) => {
    // Those who wait stay connected: their connection ends with the lock.
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      waiting.add(socket.on('error', () => {}).unref());
    });
    const release = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        for (const socket of waiting) socket.destroy();
      });
    server.on('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(address, () => {
      server.unref();
      resolve({ release });
    });
  });
}

/** Resolves when the process that listens on a socket ends, or has ended. */
function endOf(address: string): Promise<void> {
  return new Promise((resolve) => {
    const connection = connect(address);
    connection.on('error', (error) => {
      // A socket that is a file survives its process.
      if ('code' in error && error.code === 'ECONNREFUSED' && path.isAbsolute(address))
        rmSync(address, { force: true });
    });
    connection.on('close', () => resolve());
    connection.resume();
  });
}
